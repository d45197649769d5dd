/** The compiled kernel in base64; the build makes it of `assembly/`. */
declare const base64: string
export default base64
