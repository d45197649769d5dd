import type { StageId } from '#domain/identifier.ts'
import { listInputs } from '#domain/inputs.ts'
import { affordableCostPerLead } from '../affordable-cost.ts'
import { figureOf } from '../figure.ts'
import type { Projection } from '../project.ts'
import type { ProjectionInput } from '../projection-input.ts'
import { sum } from '../sum.ts'
import { stepInputs, volumeInputs } from './behind.ts'
import type { Formula } from './explain-figure.ts'
import type { Derivation, Term } from './explanation.ts'
import type { Explained } from './subject.ts'
import type { TermName } from './term-names.ts'
import { explainedTerm, figureTerm, madeOf, valueOf, type Of } from './terms.ts'

/** What a lead of a stage costs, or may cost; null where the stage is not on the path. SPEC S20, S44, S121. */
export function explainCostPerLead(
  target: Of<'cost-per-lead'>,
  { input, projection }: Explained,
): Derivation | null {
  const { keyFigures } = projection
  const place = input.stages.findIndex(({ id }) => id === target.stageId)
  const cost = keyFigures.costPerLead[place]
  if (cost === undefined) return null
  const entries = explainedTerm({ kind: 'entries', stageId: target.stageId }, cost.entries, 'people')
  const shared = { result: cost[target.reach], unit: 'money' } as const
  if (target.reach === 'fullyLoaded') {
    const totalCost = figureTerm('totalCost', keyFigures.totalCost, 'money')
    return { ...shared, formula: '{totalCost} ÷ {entries}', terms: { totalCost, entries } }
  }
  if (target.reach === 'toHere') {
    const spent = cost.toHere.kind === 'value' ? cost.toHere.value * cost.entries : null
    return {
      ...shared,
      formula: '{spentToHere} ÷ {entries}',
      terms: { spentToHere: { value: spent, unit: 'money', inputs: [] }, entries },
    }
  }
  return { ...shared, ...affordableFormula(place, input, projection), basis: 'gross-profit' }
}

/**
 * Chance and cost ahead are read off what may be spent for a return of 0 and of 100 %, since the first is halved by
 * the second and the other is not.
 */
function affordableFormula(place: number, input: ProjectionInput, projection: Projection): Formula {
  const { ltv, costPerLead } = projection.keyFigures
  const [even, doubled] = [
    costPerLead[place]!.affordable,
    affordableCostPerLead(input, projection.entries, 1)[place]!.mean,
  ]
  const value = valueOf(ltv)
  const isKnown = even.kind === 'value' && doubled.kind === 'value' && value !== null && value !== 0
  const worth = isKnown ? 2 * (even.value - doubled.value) : null
  return {
    formula: '{chance} × {ltv} − {costAhead}',
    terms: {
      chance: { value: worth === null ? null : worth / value!, unit: 'share', inputs: [] },
      ltv: { ...figureTerm('ltv', 0, 'money'), value },
      costAhead: {
        value: worth === null ? null : worth - (even as { value: number }).value,
        unit: 'money',
        inputs: [],
      },
    },
  }
}

/** Entries over the horizon; null where nobody can enter the stage. SPEC S7, S121. */
export function explainEntries({ stageId }: Of<'entries'>, explained: Explained): Derivation | null {
  const { input, projection } = explained
  const place = input.stages.findIndex(({ id }) => id === stageId)
  const entries = projection.stageEntries[place]
  if (entries === undefined) return explainBeside(stageId, explained)
  const own = input.channels.reduce(
    (total, channel, c) => total + (channel.entryStage === place ? sum(projection.volumes[c]!) : 0),
    0,
  )
  const converted = place === 0 ? 0 : sum(projection.converted[place - 1]!)
  const terms: Partial<Record<TermName, Term>> = {
    ownVolume: madeOf(volumeInputs(explained, stageId), own, 'people'),
  }
  const parts = ['{ownVolume}']
  const before = input.stages[place - 1]
  if (before !== undefined) {
    const total = sum(projection.stageEntries[place - 1]!)
    terms.entriesBefore = explainedTerm({ kind: 'entries', stageId: before.id }, total, 'people')
    terms.converted = madeOf(stepInputs(explained, before.id), converted, 'people')
    parts.push('{converted}')
  }
  const total = sum(entries)
  const back = total - own - converted
  // Below a millionth of a person it is what rounding leaves over.
  if (Math.abs(back) > 1e-6 * Math.max(1, total)) {
    terms.comingBack = madeOf([], back, 'people')
    parts.push('{comingBack}')
  }
  return { formula: parts.join(' + '), terms, result: figureOf(total), unit: 'people' }
}

/** Everybody who was sent beside the path. */
function explainBeside(stageId: StageId, { workspace, input, projection }: Explained): Derivation | null {
  const entries = projection.besideEntries[input.besideStages.findIndex(({ id }) => id === stageId)]
  if (entries === undefined) return null
  const paths = listInputs(workspace).flatMap((one) =>
    one.group === 'stage' &&
    workspace.stageNumbers[one.stageId]?.recycleToStageId === stageId &&
    (one.field === 'recycleShare' || one.field === 'recycleAfterMonths')
      ? [one.path]
      : [],
  )
  const total = sum(entries)
  const terms = { comingBack: madeOf(paths, total, 'people') }
  return { formula: '{comingBack}', terms, result: figureOf(total), unit: 'people' }
}
