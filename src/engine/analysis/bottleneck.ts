import type { FigureName } from '#domain/figure-names.ts'
import type { StageId } from '#domain/identifier.ts'
import { inputValue, listInputs, stageInput, type InputPath } from '#domain/inputs.ts'
import type { Range } from '#domain/range.ts'
import { pathStages, type Workspace } from '#domain/workspace.ts'
import type { Variation } from '../batch/variation.ts'
import { none, type Figure } from '../figure.ts'
import { figureDescriptions } from '#domain/figure-names.ts'
import type { Projection } from '../project.ts'
import { sum } from '../sum.ts'
import { projected } from './projected.ts'
import { figureDifference } from './figure-difference.ts'
import { evaluateAll, type AnalysisHooks } from './hooks.ts'
import { rangeEnds } from './range-ends.ts'
import type { BottleneckRequest, BottleneckResult, BottleneckStep } from './requests.ts'

const point = 0.01

/** One rate, as planned and at the top of its range (null: it has none). */
interface PlannedRate {
  path: InputPath
  planned: number
  top: number | null
}

interface StepRates {
  stageId: StageId
  rates: PlannedRate[]
}

/**
 * What each step of the path would give if its rates were at the top of their ranges, and if they were one
 * percentage point higher, all else as planned; the greatest gain first. Throws `AnalysisCancelled`. SPEC S94.
 */
export function bottleneck(request: BottleneckRequest, hooks: AnalysisHooks = {}): BottleneckResult {
  const { workspace, figure, benchmarks = {} } = request
  const steps = stepsOf(workspace, benchmarks)
  const variations = steps.flatMap((step) => [ratesChanged(step, 'reachable'), ratesChanged(step, 'point')])
  const [planned, ...figures] = evaluateAll(workspace, figure, [[], ...variations], hooks) as [
    Figure,
    ...Figure[],
  ]
  const projection = projected(workspace)
  const results = steps.map((step, index): BottleneckStep => {
    const { stageId, rates } = step
    const hasTop = rates.some(({ top }) => top !== null)
    const atReachable = hasTop ? figures[2 * index]! : none('no-range')
    return {
      path: rates[0]!.path,
      paths: rates.map(({ path }) => path),
      stageId,
      rate: rateAt(projection, step, 'planned').rate,
      reachable: hasTop ? rateAt(projection, step, 'reachable').rate : null,
      atReachable,
      gain: figureDifference(atReachable, planned),
      perPoint: figureDifference(figures[2 * index + 1]!, planned),
    }
  })
  return { planned, steps: results.sort(byGain(figure, planned)) }
}

/**
 * Rates of one step as `bottleneck` changes them: to the top of their ranges, or by a percentage point; none where no
 * such step is on the path. SPEC S94, S122.
 */
export function stepVariation(workspace: Workspace, stageId: StageId, to: 'reachable' | 'point'): Variation {
  const step = stepsOf(workspace, {}).find((one) => one.stageId === stageId)
  return step === undefined ? [] : ratesChanged(step, to)
}

/** Rate of a step by the plan's mix of channels, and what it is made of. */
export interface StepRate {
  rate: number
  /** Entries into the stage by channels that the rates are of; 0: the rate is the plain mean */
  entered: number
  /** The common rate and those that channels have of their own */
  paths: InputPath[]
}

/**
 * Rate of one step as `bottleneck` says it; null where no such step is on the path, or no rate has a range and the
 * reachable one is asked. SPEC S94, S132.
 */
export function stepRate(
  workspace: Workspace,
  projection: Projection,
  stageId: StageId,
  at: 'planned' | 'reachable',
): StepRate | null {
  const step = stepsOf(workspace, {}).find((one) => one.stageId === stageId)
  if (step === undefined || (at === 'reachable' && step.rates.every(({ top }) => top === null))) return null
  return { ...rateAt(projection, step, at), paths: step.rates.map(({ path }) => path) }
}

function ratesChanged({ rates }: StepRates, to: 'reachable' | 'point'): Variation {
  return to === 'point'
    ? rates.map(({ path, planned }) => ({ path, value: Math.min(1, planned + point) }))
    : rates.flatMap(({ path, top }) => (top === null ? [] : [{ path, value: top }]))
}

function stepsOf(workspace: Workspace, benchmarks: Readonly<Record<InputPath, Range>>): StepRates[] {
  const inputs = listInputs(workspace)
  return pathStages(workspace).flatMap(({ id }) => {
    const own = inputs.filter(
      (input) => input.group === 'stage' && input.field === 'rate' && input.stageId === id,
    )
    const rates = own.map((input) => {
      const range = workspace.ranges[input.path]?.range ?? benchmarks[input.path]
      return {
        path: input.path,
        planned: inputValue(workspace, input.path) as number,
        top: range === undefined ? null : (rangeEnds(range, input).high as number),
      }
    })
    return rates.length === 0 ? [] : [{ stageId: id, rates }]
  })
}

/** Rate of a step by the plan's entries of each channel; the plain mean where nobody enters. */
function rateAt(
  projection: Projection | null,
  { stageId, rates }: StepRates,
  at: 'planned' | 'reachable',
): Pick<StepRate, 'rate' | 'entered'> {
  const valueOf = ({ planned, top }: PlannedRate) => (at === 'planned' ? planned : (top ?? planned))
  const s = projection?.stageIds.indexOf(stageId) ?? -1
  const rateOf = (path: InputPath) => rates.find((rate) => rate.path === path)
  let [entered, converted] = [0, 0]
  projection?.channelIds.forEach((channelId, c) => {
    const rate = rateOf(stageInput(stageId, 'rate', channelId)) ?? rateOf(stageInput(stageId, 'rate'))
    const entries = sum(projection.entries[c]![s]!)
    if (rate === undefined) return
    entered += entries
    converted += entries * valueOf(rate)
  })
  const rate = entered > 0 ? converted / entered : sum(Float64Array.from(rates, valueOf)) / rates.length
  return { rate, entered }
}

/** Steps without a range come behind the others, by what a percentage point gives. */
function byGain(figure: FigureName, planned: Figure): (a: BottleneckStep, b: BottleneckStep) => number {
  const sign = figureDescriptions[figure].better === 'more' ? 1 : -1
  const rank = ({ reachable, atReachable, gain, perPoint }: BottleneckStep) => {
    const given = reachable === null ? perPoint : gain
    if (given.kind === 'value') return sign * given.value
    // A figure that comes into being is worth more than any other gain.
    return planned.kind === 'none' && atReachable.kind === 'value' ? Number.MAX_VALUE : -Number.MAX_VALUE
  }
  return (a, b) => Number(a.reachable === null) - Number(b.reachable === null) || rank(b) - rank(a)
}
