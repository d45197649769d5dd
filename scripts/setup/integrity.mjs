import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { pipeline } from 'node:stream/promises'

/**
 * @param {string} file
 * @param {string} expected in the form of lockfiles, "sha512-…"
 */
export async function verifyIntegrity(file, expected) {
  const hash = createHash('sha512')
  await pipeline(fs.createReadStream(file, { highWaterMark: 1 << 20 }), hash)
  const actual = `sha512-${hash.digest('base64')}`
  if (actual !== expected) {
    throw new Error(`The download is not the expected one: its hash is ${actual} instead of ${expected}.`)
  }
}
