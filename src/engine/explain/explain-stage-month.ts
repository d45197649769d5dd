import { stageInput } from '#domain/inputs.ts'
import type { CapacityByMonth } from '../capacity.ts'
import { figureOf } from '../figure.ts'
import type { ProjectionInput } from '../projection-input.ts'
import { flowDownThePath, returningShare, type StageFlow } from '../steps.ts'
import { capacityInputs, stageInputs, stepInputs, volumeInputs } from './behind.ts'
import type { Derivation, ExplainedSum, SumPart, Term } from './explanation.ts'
import type { Explained } from './subject.ts'
import type { TermName } from './term-names.ts'
import { explainedTerm, madeOf, type Of } from './terms.ts'

/** A number of one stage in one month of the horizon; null where the stage has none. SPEC S123. */
export function explainStageMonth(target: Of<'stage-month'>, explained: Explained): Derivation | null {
  const place = explained.input.stages.findIndex(({ id }) => id === target.stageId)
  if (place < 0) return null
  if (target.count === 'entries') return explainEntriesOfMonth(place, target.month, explained)
  const capacity = explained.projection.capacities[place]
  return capacity === null || capacity === undefined
    ? null
    : explainCapacity(target, capacity, place, explained)
}

/**
 * Own volume, people coming back, and those who convert: Σ worked · share of the lag · rate over the months in which
 * they were worked in the stage before. SPEC S7, S27, S123.
 */
function explainEntriesOfMonth(place: number, month: number, explained: Explained): Derivation {
  const { input, projection } = explained
  const { stages } = flowDownThePath(input, projection.volumes)
  const own = input.channels.reduce(
    (total, { entryStage }, c) => total + (entryStage === place ? projection.volumes[c]![month]! : 0),
    0,
  )
  const terms: Partial<Record<TermName, Term>> = {
    ownVolume: madeOf(volumeInputs(explained, input.stages[place]!.id), own, 'people'),
  }
  const parts = ['{ownVolume}']
  const before = input.stages[place - 1]
  let sum: ExplainedSum | undefined
  if (before !== undefined) {
    sum = convertedIn(place - 1, month, input, stages[place - 1]!)
    const converted = sum.parts.reduce((total, { value }) => total + value, 0)
    terms.converted = madeOf(stepInputs(explained, before.id), converted, 'people')
    parts.push('{converted}')
  }
  const back = comingBack(place, month, input, stages)
  if (back > 0) {
    terms.comingBack = madeOf([], back, 'people')
    parts.push('{comingBack}')
  }
  return {
    formula: parts.join(' + '),
    terms,
    result: figureOf(projection.stageEntries[place]![month]!),
    unit: 'people',
    ...(sum === undefined ? {} : { sum }),
  }
}

/** The rate is that of those worked in the month, all channels together. */
function convertedIn(
  step: number,
  month: number,
  { lags, rates, stages }: ProjectionInput,
  { worked }: StageFlow,
): ExplainedSum {
  const { id } = stages[step]!
  const lag = lags[step]!
  const parts: SumPart[] = []
  for (let k = Math.min(lag.length - 1, month); k >= 0; k--) {
    const from = month - k
    const people = worked.reduce((total, own) => total + own[from]!, 0)
    if (lag[k] === 0 || people === 0) continue
    const going = worked.reduce((total, own, c) => total + rates[c]![step]! * own[from]!, 0)
    parts.push({
      month: from,
      factors: [people, lag[k]!, going / people],
      value: lag[k]! * going,
      target: { kind: 'stage-month', stageId: id, count: 'entries', month: from },
    })
  }
  return {
    term: 'converted',
    factors: [
      { name: 'workedBefore', unit: 'people' },
      { name: 'lagShare', unit: 'share' },
      { name: 'rate', unit: 'share' },
    ],
    parts,
    unit: 'people',
  }
}

function comingBack(
  place: number,
  month: number,
  { stages, rates }: ProjectionInput,
  flows: readonly StageFlow[],
): number {
  let total = 0
  stages.forEach(({ recycling }, s) => {
    if (recycling === null || recycling.toStage !== place) return
    flows[s]!.worked.forEach((worked, c) => {
      total += returningShare(recycling, rates[c]![s]!) * (worked[month - recycling.afterMonths] ?? 0)
    })
  })
  return total
}

/** SPEC S29, S31, S123. */
function explainCapacity(
  { stageId, count, month }: Of<'stage-month'>,
  { capacity, worked, backlog, lost, wait }: CapacityByMonth,
  place: number,
  explained: Explained,
): Derivation {
  const { channels } = explained.input
  const people = (value: number) => madeOf([], value, 'people')
  const own = (other: Of<'stage-month'>['count'], at: number, value: number) =>
    explainedTerm({ kind: 'stage-month', stageId, count: other, month: at }, value, 'people')
  if (count === 'lostWaiting') {
    const path = stageInput(stageId, 'lostAfterMonths')
    return {
      formula: '{lostWaiting}',
      terms: { lostWaiting: madeOf([path], lost[month]!, 'people') },
      result: figureOf(lost[month]!),
      unit: 'people',
    }
  }
  const most = madeOf(capacityInputs(explained, stageId), capacity[month]!, 'people')
  if (count === 'wait')
    return {
      // Nobody waits even where nobody works.
      formula: backlog[month] === 0 ? '{waiting}' : '{waiting} ÷ {capacity}',
      terms: { waiting: own('backlog', month, backlog[month]!), capacity: most },
      result: wait[month]!,
      unit: 'months',
    }
  const opening = channels.reduce((total, channel) => total + channel.opening[place]!, 0)
  return {
    formula: '{waitingBefore} + {entries} − {worked} − {lostWaiting}',
    terms: {
      waitingBefore:
        month === 0
          ? madeOf(
              stageInputs(explained, stageId, (field) => field === 'opening'),
              opening,
              'people',
            )
          : own('backlog', month - 1, backlog[month - 1]!),
      entries: own('entries', month, explained.projection.stageEntries[place]![month]!),
      worked: people(worked[month]!),
      lostWaiting: own('lostWaiting', month, lost[month]!),
      capacity: most,
    },
    result: figureOf(backlog[month]!),
    unit: 'people',
  }
}
