import type { Figure } from '#engine/figure.ts'
import { evaluateBatch } from '#engine/batch/evaluate.ts'
import type { Change, Variation } from '#engine/batch/variation.ts'
import { kernelPlan } from '#engine/kernel/plan.ts'
import type { ProjectionInput } from '#engine/projection-input.ts'
import { loadKernel } from '#runner/wasm-kernel.ts'
import workload from '../reference/workload.json' with { type: 'json' }
import { denseInput, referenceWorkspace } from './inputs.ts'

const kernel = await loadKernel()
const input = denseInput(referenceWorkspace)
const plan = kernelPlan(kernel, input)
const channelIds = input.channels.map(({ id }) => id)
const stageIds = input.stages.map(({ id }) => id)
const growthPaths = channelIds.map((id) => `channel/${id}/growth`)
const ratePaths = channelIds.map((id) => stageIds.slice(0, -1).map((stage) => `stage/${stage}/rate/${id}`))

/** R1: the plan stays laid out in the kernel, its four volumes change, everything is computed anew. */
export function moveVolumes(factor: number): void {
  workload.volume.forEach((volume, c) => plan.setLevel(c, volume * factor))
  plan.compute()
}

/** What computes a plan of any size in the kernel. */
export function projectionInKernel(of: ProjectionInput): () => void {
  return kernelPlan(kernel, of).compute
}

/** What was computed last, with the names of the reference. */
export function readProjection() {
  const result = plan.read()
  return {
    ...result,
    stageByChannel: result.entries,
    cumCash: result.cumulativeCash,
    roi: valueOf(result.roi),
    payback: valueOf(result.payback),
    irrMonthly: valueOf(result.irrMonthly),
    irrAnnual: valueOf(result.irrAnnual),
  }
}

/** R3, row by row. */
export function evaluateGrid() {
  const { n, rateTransition, rateMulFrom, rateMulStep, growthAddFrom, growthAddStep } = workload.grid
  const columns = Array.from({ length: n }, (_, i) =>
    ratePaths.map((paths, c) => ({
      path: paths[rateTransition]!,
      value: workload.rate[c]![rateTransition]! * (rateMulFrom + rateMulStep * i),
    })),
  )
  const rows = Array.from({ length: n }, (_, j) =>
    growthPaths.map((path, c) => ({
      path,
      value: workload.growth[c]! + growthAddFrom + growthAddStep * j,
    })),
  )
  const variations: Variation[] = []
  for (const row of rows) for (const column of columns) variations.push([...column, ...row])
  const [npv, roi, payback] = evaluateAll(variations, ['npv', 'roi', 'payback'])
  return { npv, roi, payback }
}

/** R4: each input times 0.9 and times 1.1. */
export function evaluateTornado() {
  const variations: Variation[] = []
  for (const planned of swungInputs) variations.push(swung(planned, 0.9), swung(planned, 1.1))
  const [npv, roi] = evaluateAll(variations, ['npv', 'roi'])
  const end = (values: (number | null)[] | undefined, high: 0 | 1) => values!.filter((_, v) => v % 2 === high)
  return { npvLow: end(npv, 0), npvHigh: end(npv, 1), roiLow: end(roi, 0), roiHigh: end(roi, 1) }
}

type PlannedNumber = Change & { value: number }

function swung(planned: readonly PlannedNumber[], factor: number): Variation {
  return planned.map(({ path, value }) => ({ path, value: value * factor }))
}

const planInputs = {
  dealSize: workload.dealSize,
  recurringFee: workload.recurringFee,
  margin: workload.margin,
  churn: workload.churn,
  discountRate: workload.annualDiscount,
  overhead: workload.overhead,
  investment: workload.investment,
}

/** Inputs of the tornado in their order; the growth of all channels is one. */
const swungInputs: PlannedNumber[][] = [
  ...workload.rate.flatMap((rates, c) => rates.map((value, step) => [{ path: ratePaths[c]![step]!, value }])),
  ...workload.volume.map((value, c) => [{ path: `channel/${channelIds[c]!}/base`, value }]),
  ...workload.costPerVisit.map((value, c) => [{ path: `channel/${channelIds[c]!}/costPerEntry`, value }]),
  ...Object.entries(planInputs).map(([name, value]) => [{ path: `plan/${name}`, value }]),
  workload.growth.map((value, c) => ({ path: growthPaths[c]!, value })),
]

function evaluateAll(variations: Variation[], names: Parameters<typeof evaluateBatch>[2]) {
  const { figures, ways } = evaluateBatch(input, variations, names, { kernel, vary: refuse })
  if (ways.general > 0) throw new Error('the kernel did not take all variations')
  return figures.map((ofAll) => ofAll.map(valueOf))
}

/** A variation that the kernel does not know would be projected plainly, which is another contender. */
function refuse(): never {
  throw new Error('the kernel does not know a variation')
}

function valueOf(figure: Figure): number | null {
  return figure.kind === 'none' ? null : figure.value
}
