import { figureOf, mapFigure, none, type Figure } from '../figure.ts'
import { project, type Projection } from '../project.ts'
import { projectionInput, type ProjectionInput } from '../projection-input.ts'
import { channelVolume } from '../volumes.ts'
import { nearestZero } from './nearest-zero.ts'
import type { CheckpointsRequest, CheckpointsResult } from './requests.ts'

/** Most of the plan's volume that is looked for where capacity bends the way there. */
const mostVolume = 100

/**
 * By which it can be seen on the way whether the plan will pay: entries into the SQL stage (otherwise the opportunity,
 * otherwise the customer stage) and cumulative cash of single months, as planned and with the volume of all channels
 * so much smaller or larger that ROI is just zero at the horizon. SPEC S108.
 */
export function checkpoints({ workspace, months }: CheckpointsRequest): CheckpointsResult {
  const input = projectionInput(workspace)
  if (input === null) return { stageId: null, factor: none('no-such-stage'), checkpoints: [] }
  const plan = project(input)
  const stage = countedStage(input)
  const factor = breakEvenVolume(input, plan)
  const even = factor.kind === 'value' ? atVolume(input, factor.value) : null
  const reading = (valueOf: (projection: Projection) => number) =>
    mapFigure(factor, () => figureOf(valueOf(even!)))
  return {
    stageId: input.stages[stage]!.id,
    factor,
    checkpoints: months
      .filter((month) => month >= 0 && month < input.months)
      .map((month) => ({
        month,
        planned: plan.stageEntries[stage]![month]!,
        threshold: reading(({ stageEntries }) => stageEntries[stage]![month]!),
        cumulativeCash: plan.cumulativeCash[month]!,
        cumulativeCashThreshold: reading(({ cumulativeCash }) => cumulativeCash[month]!),
      })),
  }
}

function countedStage({ stages }: ProjectionInput): number {
  const byRole = (wanted: string) => stages.findIndex(({ role }) => role === wanted)
  return [byRole('sql'), byRole('opportunity')].find((place) => place >= 0) ?? stages.length - 1
}

/**
 * The least share of the planned volume at which gross profit covers total cost. Linear in the volume unless capacity
 * limits it; then it is sought. None where more volume never gets there. SPEC S108.
 */
function breakEvenVolume(input: ProjectionInput, plan: Projection): Figure {
  const [planned, withoutVolume] = [profitOf(plan), profitOf(atVolume(input, 0))]
  if (withoutVolume >= 0) return figureOf(0)
  if (input.stages.every(({ capacity }) => capacity === null))
    return planned > withoutVolume
      ? figureOf(withoutVolume / (withoutVolume - planned))
      : none('never-recovered')
  const found = nearestZero({
    curve: (factors) => factors.map((factor) => profitOf(atVolume(input, factor))),
    low: 0,
    high: planned >= 0 ? 1 : mostVolume,
    start: 0,
    scale: Math.abs(withoutVolume),
  })
  return found.isZero ? figureOf(found.point) : none('never-recovered')
}

function profitOf({ keyFigures }: Projection): number {
  return keyFigures.grossProfit - keyFigures.totalCost
}

/** The plan with so many times the people whom each channel brings, above its ceiling if need be. */
function atVolume(input: ProjectionInput, factor: number): Projection {
  return project({
    ...input,
    channels: input.channels.map((channel) => ({
      ...channel,
      ceiling: null,
      volume: { kind: 'list', list: Array.from(channelVolume(channel, input), (people) => people * factor) },
    })),
  })
}
