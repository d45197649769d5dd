import { calibration } from '#engine/agreement/calibration.ts'
import { estimation } from '#engine/agreement/estimation.ts'
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
import { addToFan, finishFan, type CashBlock, type FanState, type FinishedFan } from '#engine/risk/fan.ts'
import type { FigureStatistics } from '#engine/risk/figure-statistics.ts'
import { sourcesOf, statisticsOf, type InputPart } from '#engine/risk/finish-risk.ts'
import type { RiskBlock } from '#engine/risk/risk-block.ts'
import { prepareRisk, type SimulateBlock } from '#engine/risk/simulate.ts'
import type { EngineRunner, RunOptions } from './engine-runner.ts'

/** Questions that one worker answers alone. */
type AnalysisName = Exclude<keyof EngineRunner, 'project' | 'explain' | 'criterionTally' | 'risk'>

interface RiskTasks {
  /** Simulates blocks `from` to `to`, the last not included, of the request that is kept. */
  'risk-blocks': { request: { from: number; to: number; parts: number }; result: RiskBlock[] }
  /** Adds blocks to a part of the fan, in their order. */
  'risk-fold': { request: { fan: FanState; blocks: CashBlock[] }; result: FanState }
  /** Finds the lines of a part of the fan. */
  'risk-fan': { request: FanState; result: FinishedFan }
  /** Says what the figure of the request that is kept comes to, by its numbers in all trials. */
  'risk-statistics': { request: Float64Array; result: FigureStatistics }
  /** Says how the figure's spread comes from some of the inputs. */
  'risk-sources': { request: { figure: Float64Array } & InputPart; result: RiskResult['sources'] }
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
    calibration,
    estimation: (request, _, hooks) => estimation(request, hooks),
    'risk-blocks': ({ from, to, parts }, kept) => {
      const simulateBlock = preparedFor(kept as RiskRequest)
      return Array.from({ length: to - from }, (_, i) => simulateBlock(from + i, parts))
    },
    'risk-fold': ({ fan, blocks }) => {
      for (const block of blocks) addToFan(fan, block)
      return fan
    },
    'risk-fan': (fan) => finishFan(fan, kernel),
    'risk-statistics': (figure, kept) => statisticsOf(kept as RiskRequest, figure),
    'risk-sources': ({ figure, ...part }, kept) => sourcesOf(kept as RiskRequest, figure, part),
  }
  return (task, request, kept, hooks) => {
    if (!Object.hasOwn(handlers, task)) throw new RangeError(`there is no task ${task}`)
    return handlers[task](request, kept, { evaluator, ...hooks })
  }
}
