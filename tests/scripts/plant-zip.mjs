import zlib from 'node:zlib'

/**
 * Writes a zip file, faults included.
 * @param {{ name: string, content?: string | Buffer, method?: 0 | 8, checksum?: number, size?: number, flags?: number, mode?: number, body?: Buffer }[]} entries
 * @returns {Buffer}
 */
export function plantZip(entries) {
  const bodies = []
  const directory = []
  let position = 0
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '')
    const method = entry.method ?? 8
    const packed = entry.body ?? (method === 8 ? zlib.deflateRawSync(content) : content)
    const name = Buffer.from(entry.name)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(name.length, 26)
    const record = Buffer.alloc(46)
    record.writeUInt32LE(0x02014b50, 0)
    record.writeUInt16LE(entry.flags ?? 0, 8)
    record.writeUInt16LE(method, 10)
    record.writeUInt32LE(entry.checksum ?? zlib.crc32(content), 16)
    record.writeUInt32LE(packed.length, 20)
    record.writeUInt32LE(entry.size ?? content.length, 24)
    record.writeUInt16LE(name.length, 28)
    record.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38)
    record.writeUInt32LE(position, 42)
    bodies.push(head, name, packed)
    directory.push(record, name)
    position += head.length + name.length + packed.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(position, 16)
  return Buffer.concat([...bodies, list, end])
}
