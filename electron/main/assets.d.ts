/** A file as a data URI, put in by the build. */
declare module '*?inline' {
  const dataUri: string
  export default dataUri
}
