const largestPicture = 16 * 1024 * 1024
const longestSide = 8192
/** Four bytes each once the picture is unpacked, which a few bytes of a file can ask for. */
const mostPixels = 16 * 1024 * 1024

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Length and name of the first chunk, which holds the size of the picture. */
const header = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
const end = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]

/** Whether bytes are a PNG by their beginning and end, of a size that can be unpacked without harm. */
export function isPicture(bytes: Uint8Array): boolean {
  if (bytes.length > largestPicture) return false
  if (!standsAt(bytes, 0, signature) || !standsAt(bytes, 8, header)) return false
  if (!standsAt(bytes, bytes.length - end.length, end)) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const isWithin = (side: number) => side > 0 && side <= longestSide
  return isWithin(width) && isWithin(height) && width * height <= mostPixels
}

function standsAt(bytes: Uint8Array, place: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[place + index] === byte)
}
