import { criterionTally } from '#engine/agreement/criterion-tally.ts'
import { explain } from '#engine/explain/explain.ts'
import type { EngineRunner } from './engine-runner.ts'
import { runRisk } from './risk-run.ts'
import type { Executor } from './worker-tasks.ts'

/**
 * A runner that has its tasks done by an executor; one projection, the explanation of a number, and the votes on a
 * criterion are computed where they are asked for.
 */
export function runnerOn(executor: Executor, project: EngineRunner['project']): EngineRunner {
  return {
    project,
    explain,
    criterionTally,
    tornado: (request, options) => executor.execute('tornado', request, options),
    bottleneck: (request, options) => executor.execute('bottleneck', request, options),
    grid: (request, options) => executor.execute('grid', request, options),
    seek: (request, options) => executor.execute('seek', request, options),
    reverseFunnel: (request, options) => executor.execute('reverseFunnel', request, options),
    compare: (request, options) => executor.execute('compare', request, options),
    increment: (request, options) => executor.execute('increment', request, options),
    checkpoints: (request, options) => executor.execute('checkpoints', request, options),
    calibration: (request, options) => executor.execute('calibration', request, options),
    estimation: (request, options) => executor.execute('estimation', request, options),
    risk: (request, options) => runRisk(executor, request, options),
  }
}
