import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import path from 'node:path'

/**
 * One hash over names and contents, the same in whatever order the file system lists them.
 * @param {string} base folder that the names are relative to
 * @param {string[]} inputs files and folders; what does not exist is left out
 * @param {(name: string) => boolean} [isRelevant] takes a name relative to `base`, with forward slashes
 * @returns {string}
 */
export function hashTree(base, inputs, isRelevant = () => true) {
  const hash = createHash('sha256')
  for (const name of inputs.flatMap((input) => listFiles(base, input)).sort()) {
    if (!isRelevant(name)) continue
    const content = fs.readFileSync(path.join(base, name))
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function listFiles(base, name) {
  const status = fs.statSync(path.join(base, name), { throwIfNoEntry: false })
  if (!status) return []
  if (!status.isDirectory()) return [name]
  return fs.readdirSync(path.join(base, name)).flatMap((entry) => listFiles(base, `${name}/${entry}`))
}

/**
 * @param {string} file
 * @param {string} value
 * @returns {boolean}
 */
export function hasStamp(file, value) {
  try {
    return fs.readFileSync(file, 'utf8') === value
  } catch {
    return false
  }
}

/**
 * @param {string} file
 * @param {string} value
 */
export function writeStamp(file, value) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, value)
}
