import { bottleneck } from '#engine/analysis/bottleneck.ts'
import { checkpoints } from '#engine/analysis/checkpoints.ts'
import { compare } from '#engine/analysis/compare.ts'
import { evaluatorWith } from '#engine/analysis/evaluator.ts'
import { grid } from '#engine/analysis/grid.ts'
import type { AnalysisHooks } from '#engine/analysis/hooks.ts'
import { increment } from '#engine/analysis/increment.ts'
import type { RiskRequest, RiskResult } from '#engine/analysis/requests.ts'
import { reverseFunnel } from '#engine/analysis/reverse-funnel.ts'
import { seek } from '#engine/analysis/seek.ts'
import { tornado } from '#engine/analysis/tornado.ts'
import type { Kernel } from '#engine/kernel/kernel.ts'
import { addToFan, type CashBlock, type FanState } from '#engine/risk/fan.ts'
import { finishRisk } from '#engine/risk/finish-risk.ts'
import type { RiskBlock, RiskSum } from '#engine/risk/risk-block.ts'
import { prepareRisk, type SimulateBlock } from '#engine/risk/simulate.ts'
import type { EngineRunner, RunOptions } from './engine-runner.ts'

/** Questions that one worker answers alone. */
type AnalysisName = Exclude<keyof EngineRunner, 'project' | 'explain' | 'risk'>

interface RiskTasks {
  /** Simulates blocks `from` to `to`, the last not included, of the request that is kept. */
  'risk-blocks': { request: { from: number; to: number }; result: RiskBlock[] }
  /** Adds blocks to the fan, in their order. */
  'risk-fold': { request: { fan: FanState; blocks: CashBlock[] }; result: FanState }
  /** Says what all blocks together mean for the request that is kept. */
  'risk-finish': { request: RiskSum; result: RiskResult }
}

type AnalysisTasks = {
  [Name in AnalysisName]: {
    request: Parameters<EngineRunner[Name]>[0]
    result: Awaited<ReturnType<EngineRunner[Name]>>
  }
}

/** What a worker does, by name: plain data in and out. */
export type Tasks = AnalysisTasks & RiskTasks
export type TaskName = keyof Tasks

export interface TaskOptions extends RunOptions {
  /** What several tasks need: the same object is brought to a worker once, until it is released */
  kept?: object
  /** The buffers of the request are handed over instead of copied, and empty afterwards */
  isHandedOver?: boolean
}

/** Where tasks are done. */
export interface Executor {
  /** How many tasks are done at the same time */
  readonly parallel: number
  /** Rejects with the signal's reason when it is aborted. */
  execute<Name extends TaskName>(
    task: Name,
    request: Tasks[Name]['request'],
    options?: TaskOptions,
  ): Promise<Tasks[Name]['result']>
  /** What was kept is needed no more. */
  release(kept: object): void
}

type Handlers = {
  [Name in TaskName]: (
    request: Tasks[Name]['request'],
    kept: unknown,
    hooks: AnalysisHooks,
  ) => Tasks[Name]['result']
}

/** Does a task. Throws what the engine throws, and a RangeError where there is no such task. */
export type DoTask = <Name extends TaskName>(
  task: Name,
  request: Tasks[Name]['request'],
  kept: unknown,
  hooks: AnalysisHooks,
) => Tasks[Name]['result']

/** All tasks, with the kernel where there is one. */
export function tasksWith(kernel: Kernel | null): DoTask {
  const evaluator = evaluatorWith(kernel)
  const prepared = new WeakMap<RiskRequest, SimulateBlock>()
  function preparedFor(request: RiskRequest): SimulateBlock {
    const known = prepared.get(request) ?? prepareRisk(request, kernel)
    prepared.set(request, known)
    return known
  }
  const handlers: Handlers = {
    tornado: (request, _, hooks) => tornado(request, hooks),
    bottleneck: (request, _, hooks) => bottleneck(request, hooks),
    grid: (request, _, hooks) => grid(request, hooks),
    seek: (request, _, hooks) => seek(request, hooks),
    reverseFunnel,
    compare,
    increment,
    checkpoints,
    'risk-blocks': ({ from, to }, kept) => {
      const simulateBlock = preparedFor(kept as RiskRequest)
      return Array.from({ length: to - from }, (_, i) => simulateBlock(from + i))
    },
    'risk-fold': ({ fan, blocks }) => {
      for (const block of blocks) addToFan(fan, block)
      return fan
    },
    'risk-finish': (sum, kept) => finishRisk(kept as RiskRequest, sum, kernel),
  }
  return (task, request, kept, hooks) => {
    if (!Object.hasOwn(handlers, task)) throw new RangeError(`there is no task ${task}`)
    return handlers[task](request, kept, { evaluator, ...hooks })
  }
}
