import os from 'node:os'
import { applicationBuild, ensureBuild } from '../lib/build.mjs'
import { checkResults, noResults } from '../lib/results.mjs'
import { runStages } from '../lib/stages.mjs'
import { runPlaywright, runVitest } from '../lib/test-runners.mjs'
import { withElectron } from '../lib/with-electron.mjs'
import { ensureDependencies } from '../setup/dependencies.mjs'
import { lint, typecheck } from './checks.mjs'

/**
 * Everything there is to test, the quick first.
 * @param {string[]} parameters passed on to Playwright
 * @returns {Promise<number>}
 */
export function test(parameters) {
  return runStages([
    { name: 'types', run: async () => checkResults(await typecheck()) },
    { name: 'lint', run: async () => checkResults(await lint()) },
    unitStage([]),
    ...windowStages(parameters),
  ])
}

/**
 * @param {string[]} parameters passed on to Vitest
 * @returns {Promise<number>}
 */
export function unit(parameters) {
  return runStages([unitStage(parameters)])
}

/**
 * @param {string[]} parameters passed on to Playwright
 * @returns {Promise<number>}
 */
export function endToEnd(parameters) {
  return runStages(windowStages(parameters))
}

/**
 * Longer runs of the same tests.
 * @param {string[]} parameters passed on to Playwright
 * @returns {Promise<number>}
 */
export function soak(parameters) {
  process.env.TUOTTOLASKURI_SOAK = '1'
  return runStages([unitStage([]), ...windowStages(parameters)])
}

function unitStage(parameters) {
  return {
    name: 'unit tests',
    run: async () => {
      await ensureDependencies()
      return runVitest(parameters)
    },
  }
}

function windowStages(parameters) {
  return [
    {
      name: 'build',
      run: async () => {
        await ensureDependencies()
        // A build is no test; only its failure counts.
        const code = await ensureBuild(applicationBuild)
        return code === 0 ? noResults : checkResults(code)
      },
    },
    {
      name: 'end-to-end tests',
      run: () =>
        withElectron(({ environment }) => runPlaywright(parameters, environment), {
          displays: Math.min(2, os.availableParallelism()),
        }),
    },
  ]
}
