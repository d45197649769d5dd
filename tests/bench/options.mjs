import { dragTargets } from './window/targets.mjs'

export const parts = ['engine', 'growth', 'drag', 'starts']

/**
 * @typedef {object} BenchOptions
 * @property {'table' | 'json' | 'readme'} output
 * @property {boolean} isQuick
 * @property {string[]} parts
 * @property {string[]} targets what is dragged
 */

export const usage = `usage: npm run --silent bench -- [--json | --markdown | --readme] [--quick] [--only PART,...] [--target NAME,...]
  --json       one JSON on standard output
  --markdown   the tables of the README on standard output (unless said otherwise)
  --readme     the same, in their place in the README
  --quick      fewer rounds
  --only       of ${parts.join(', ')}
  --target     of ${Object.keys(dragTargets).join(', ')}`

/**
 * @param {string[]} parameters
 * @returns {BenchOptions} throws where they cannot be understood
 */
export function readOptions(parameters) {
  const options = { output: 'table', isQuick: false, parts, targets: Object.keys(dragTargets) }
  const rest = [...parameters]
  while (rest.length > 0) {
    const name = rest.shift()
    if (name === '--json') options.output = 'json'
    else if (name === '--markdown') options.output = 'table'
    else if (name === '--readme') options.output = 'readme'
    else if (name === '--quick') options.isQuick = true
    else if (name === '--only') options.parts = chosen(rest.shift(), parts)
    else if (name === '--target') options.targets = chosen(rest.shift(), Object.keys(dragTargets))
    else throw new Error(usage)
  }
  return options
}

function chosen(list = '', known) {
  const names = list.split(',')
  if (names.every((name) => known.includes(name))) return names
  throw new Error(usage)
}
