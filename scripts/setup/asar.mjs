const alignment = 4

/**
 * Writes the asar format for a few small files in one folder: four pickled sizes, a JSON header, the bodies.
 * @param {Record<string, string | Buffer>} files
 * @returns {Buffer}
 */
export function writeAsar(files) {
  const bodies = []
  const entries = {}
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const body = Buffer.from(content)
    entries[name] = { size: body.length, offset: String(offset) }
    bodies.push(body)
    offset += body.length
  }
  return Buffer.concat([pickleHeader(JSON.stringify({ files: entries })), ...bodies])
}

function pickleHeader(text) {
  const json = Buffer.from(text)
  const paddedLength = Math.ceil(json.length / alignment) * alignment
  const header = Buffer.alloc(16 + paddedLength)
  header.writeUInt32LE(4, 0)
  header.writeUInt32LE(8 + paddedLength, 4)
  header.writeUInt32LE(4 + paddedLength, 8)
  header.writeUInt32LE(json.length, 12)
  json.copy(header, 16)
  return header
}
