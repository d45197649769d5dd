import { closingLine, exitCodeOf, noResults, sumResults } from './results.mjs'

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {() => Promise<import('./results.mjs').Results>} run
 */

/**
 * Runs one stage after the other up to the first that fails. The last line says what came of them all,
 * also when a stage could not be run.
 * @param {Stage[]} stages
 * @param {{ print?: (line: string) => void, complain?: (line: string) => void }} [output]
 * @returns {Promise<number>} the exit code
 */
export async function runStages(stages, { print = console.log, complain = console.error } = {}) {
  const all = []
  for (const stage of stages) {
    complain(`[test] ${stage.name}`)
    const results = await stage.run().catch((error) => {
      complain(`[test] ${stage.name}: ${error.message}`)
      return { ...noResults, failed: 1 }
    })
    all.push(results)
    if (results.failed > 0) {
      complain(`[test] stopped, because this stage failed: ${stage.name}`)
      break
    }
  }
  const total = sumResults(all)
  print(closingLine(total))
  return exitCodeOf(total)
}
