import * as fs from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const inflate = promisify(zlib.inflateRaw)

const endSignature = Buffer.from('PK\x05\x06', 'latin1')
const endLength = 22
const longestComment = 65_535
const directorySignature = 0x02014b50
const entrySignature = 0x04034b50
const storedMethod = 0
const deflatedMethod = 8
const encryptedFlag = 1
const zip64Marker = 0xffffffff
const symbolicLinkType = 0o120000

/**
 * Unpacks the entries that `choose` gives a place to. Stored and deflated entries only.
 * @param {string} file
 * @param {string} folder
 * @param {(name: string) => string | undefined} choose from an entry's name to a path below `folder`
 * @returns {Promise<number>} how many files were written
 */
export async function unzip(file, folder, choose = (name) => name) {
  const handle = await fs.open(file, 'r')
  try {
    const entries = readDirectory(await readDirectoryBytes(handle))
    let count = 0
    for (const entry of entries) {
      if (entry.name.endsWith('/')) continue
      const chosen = choose(entry.name)
      if (chosen === undefined) continue
      const target = resolveInside(folder, chosen, entry.name)
      const content = await readEntry(handle, entry)
      await fs.mkdir(path.dirname(target), { recursive: true })
      await fs.writeFile(target, content, { flag: 'wx' })
      count += 1
    }
    return count
  } finally {
    await handle.close()
  }
}

async function readDirectoryBytes(handle) {
  const { size } = await handle.stat()
  const tailLength = Math.min(size, endLength + longestComment)
  const tail = await readAt(handle, size - tailLength, tailLength)
  const end = tail.lastIndexOf(endSignature)
  if (end < 0 || end + endLength > tail.length) throw new Error('The zip file has no directory.')
  const length = tail.readUInt32LE(end + 12)
  const position = tail.readUInt32LE(end + 16)
  if (length === zip64Marker || position === zip64Marker) {
    throw new Error('The zip file is in the zip64 format, which is not supported.')
  }
  return readAt(handle, position, length)
}

function readDirectory(bytes) {
  const entries = []
  let at = 0
  while (at < bytes.length) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directorySignature) {
      throw new Error('The directory of the zip file is damaged.')
    }
    const nameLength = bytes.readUInt16LE(at + 28)
    const entry = {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      unixMode: bytes.readUInt32LE(at + 38) >>> 16,
      position: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    }
    entries.push(entry)
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

async function readEntry(handle, entry) {
  const damaged = new Error(`The zip entry ${entry.name} is damaged.`)
  if (entry.flags & encryptedFlag) throw new Error(`The zip entry ${entry.name} is encrypted.`)
  if ((entry.unixMode & 0o170000) === symbolicLinkType) {
    throw new Error(`The zip entry ${entry.name} is a symbolic link.`)
  }
  const header = await readAt(handle, entry.position, 30)
  if (header.readUInt32LE(0) !== entrySignature) throw damaged
  const start = entry.position + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = await readAt(handle, start, entry.packedSize)
  const content = await unpack(packed, entry).catch(() => {
    throw damaged
  })
  if (content.length !== entry.size || zlib.crc32(content) !== entry.checksum) throw damaged
  return content
}

async function unpack(packed, entry) {
  if (entry.method === storedMethod) return packed
  if (entry.method !== deflatedMethod) throw new Error(`unknown method ${entry.method}`)
  // The declared size bounds what a malicious entry can inflate to.
  return inflate(packed, { maxOutputLength: Math.max(entry.size, 1) })
}

async function readAt(handle, position, length) {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await handle.read(bytes, 0, length, position)
  if (bytesRead !== length) throw new Error('The zip file ends early.')
  return bytes
}

function resolveInside(folder, chosen, name) {
  const base = path.resolve(folder)
  const target = path.resolve(base, chosen)
  if (chosen.includes('\\') || chosen.includes('\0') || !target.startsWith(base + path.sep)) {
    throw new Error(`The zip entry ${name} leaves the folder it is unpacked to.`)
  }
  return target
}
