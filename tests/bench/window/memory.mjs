import * as fs from 'node:fs'

/**
 * Memory of a process and all that it started, in megabytes: proportional set sizes, in which what several share
 * is divided among them. Undefined where the system does not tell.
 * @param {number} ancestor process id
 * @returns {number | undefined}
 */
export function proportionalMemory(ancestor) {
  if (process.platform !== 'linux') return undefined
  const parents = new Map(
    fs
      .readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(name)]),
  )
  const family = [...parents.keys()].filter((id) => descendsFrom(id, ancestor, parents))
  const kilobytes = family.map((id) => proportionalSize(readText(`/proc/${id}/smaps_rollup`)))
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

/**
 * @param {string} rollup content of smaps_rollup
 * @returns {number} kilobytes
 */
export function proportionalSize(rollup) {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0)
}

/**
 * @param {number} id
 * @param {number} ancestor
 * @param {Map<number, number>} parents
 * @returns {boolean}
 */
export function descendsFrom(id, ancestor, parents) {
  for (let at = id; at !== undefined; at = parents.get(at)) if (at === ancestor) return true
  return false
}

/** The name of the program stands in brackets and may hold anything, even brackets. */
function parentOf(id) {
  const status = readText(`/proc/${id}/stat`)
  const parent = status.slice(status.lastIndexOf(')') + 2).split(' ')[1]
  return parent === undefined ? undefined : Number(parent)
}

/** Empty when the process has ended meanwhile. */
function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
