/**
 * @typedef {object} Picture
 * @property {number} size width and height in pixels
 * @property {Buffer} png
 * @property {Buffer} rgba rows from the top, four bytes a pixel
 */

/** Apple's names for squares that hold a PNG. */
const icnsTypes = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
]

const icoSizes = [16, 24, 32, 48, 64, 128, 256]

export const renderedSizes = [...new Set([...icoSizes, ...icnsTypes.map(([, size]) => size)])].sort(
  (left, right) => left - right,
)

/**
 * @param {Picture[]} pictures
 * @returns {Buffer}
 */
export function writeIcns(pictures) {
  const blocks = icnsTypes.map(([type, size]) => {
    const { png } = pictureOfSize(pictures, size)
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32BE(8 + png.length, 4)
    return Buffer.concat([head, png])
  })
  const head = Buffer.alloc(8)
  head.write('icns', 'latin1')
  head.writeUInt32BE(8 + blocks.reduce((sum, block) => sum + block.length, 0), 4)
  return Buffer.concat([head, ...blocks])
}

/**
 * @param {Picture[]} pictures
 * @returns {Buffer}
 */
export function writeIco(pictures) {
  const chosen = icoSizes.map((size) => pictureOfSize(pictures, size))
  // Makers of Windows installers read a PNG at the largest size only.
  const bodies = chosen.map((picture) => (picture.size === 256 ? picture.png : writeBitmap(picture)))
  const head = Buffer.alloc(6)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(chosen.length, 4)
  let offset = head.length + 16 * chosen.length
  const entries = chosen.map(({ size }, index) => {
    const entry = Buffer.alloc(16)
    entry[0] = size % 256
    entry[1] = size % 256
    entry.writeUInt16LE(1, 4)
    entry.writeUInt16LE(32, 6)
    entry.writeUInt32LE(bodies[index].length, 8)
    entry.writeUInt32LE(offset, 12)
    offset += bodies[index].length
    return entry
  })
  return Buffer.concat([head, ...entries, ...bodies])
}

/** A bitmap as icons hold it: rows from the bottom, blue first, then a mask that the alpha channel makes void. */
function writeBitmap({ size, rgba }) {
  const head = Buffer.alloc(40)
  head.writeUInt32LE(40, 0)
  head.writeInt32LE(size, 4)
  head.writeInt32LE(size * 2, 8)
  head.writeUInt16LE(1, 12)
  head.writeUInt16LE(32, 14)
  const pixels = Buffer.alloc(size * size * 4)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const from = (row * size + column) * 4
      const to = ((size - 1 - row) * size + column) * 4
      pixels[to] = rgba[from + 2]
      pixels[to + 1] = rgba[from + 1]
      pixels[to + 2] = rgba[from]
      pixels[to + 3] = rgba[from + 3]
    }
  }
  const maskRowLength = Math.ceil(size / 32) * 4
  return Buffer.concat([head, pixels, Buffer.alloc(maskRowLength * size)])
}

function pictureOfSize(pictures, size) {
  const found = pictures.find((picture) => picture.size === size)
  if (!found) throw new Error(`There is no picture of ${size} pixels.`)
  return found
}
