import { expect, test } from 'vitest'
import { writeAsar } from '../../scripts/setup/asar.mjs'

/** Reads by the format's description, on its own: the second number is the header's length, its text starts at 16. */
function readAsar(archive) {
  const headerLength = archive.readUInt32LE(4)
  const textLength = archive.readUInt32LE(12)
  const { files } = JSON.parse(archive.toString('utf8', 16, 16 + textLength))
  const bodies = archive.subarray(8 + headerLength)
  return Object.fromEntries(
    Object.entries(files).map(([name, { offset, size }]) => [
      name,
      bodies.toString('utf8', Number(offset), Number(offset) + size),
    ]),
  )
}

test.each([
  [{ 'package.json': '{}' }],
  [{ a: 'first', bb: '', ccc: 'äö€', 'main.mjs': 'import "electron"\n' }],
  [{ odd: 'x', 'longer-name.js': 'yy' }],
])('an archive is read back as it was written: %o', (files) => {
  const archive = writeAsar(files)
  expect(readAsar(archive)).toEqual(files)
  expect(archive.readUInt32LE(0)).toBe(4)
  expect(archive.readUInt32LE(4) % 4).toBe(0)
})
