import { pathToFileURL } from 'node:url'
import { engineModule, prepareContenders } from './contenders.mjs'
import { measureGrowth } from './growth.mjs'
import { describeMachine } from './machine.mjs'
import { measure } from './measure.mjs'
import { measureDrags } from './window/drag.mjs'
import { measureStarts } from './window/starts.mjs'

const thorough = { engine: 13, warmMilliseconds: 500, growth: 9, starts: 5, steps: 300 }
const quick = { engine: 3, warmMilliseconds: 150, growth: 5, starts: 2, steps: 100 }

/**
 * Measures what was asked for.
 * @param {import('./options.mjs').BenchOptions} options
 * @param {{ tell: (line: string) => void, withWindow: typeof import('../../scripts/lib/with-electron.mjs').withElectron }} surroundings
 * @returns {Promise<import('./report.mjs').BenchResults>}
 */
export async function runBench({ isQuick, parts, targets }, { tell, withWindow }) {
  const rounds = isQuick ? quick : thorough
  const results = { machine: describeMachine(), isQuick }
  const engine = await import(pathToFileURL(engineModule))
  if (parts.includes('engine')) {
    results.contenders = await measure(await prepareContenders(), {
      rounds: rounds.engine,
      warmMilliseconds: rounds.warmMilliseconds,
      tell,
    })
  }
  if (parts.includes('growth')) {
    tell('growth of the cost')
    results.growth = Object.fromEntries(
      Object.entries(engine.sizedEngines).map(([name, sized]) => [
        name,
        measureGrowth(sized, { rounds: rounds.growth }),
      ]),
    )
  }
  if (!parts.includes('drag') && !parts.includes('starts')) return results
  try {
    await withWindow(async (prepared) => {
      if (parts.includes('starts'))
        results.starts = await measureStarts(prepared, { rounds: rounds.starts, tell })
      if (!parts.includes('drag')) return
      const largeWorkspace = engine.largeWorkspaceFile()
      const { steps } = rounds
      results.drags = await measureDrags(prepared, { targets, steps, largeWorkspace, tell })
    })
  } catch (error) {
    results.windowAbsence = error.message.split('\n')[0]
  }
  return results
}
