import { planInput } from '#domain/inputs.ts'
import { stepRate } from '../analysis/bottleneck.ts'
import { figureOf } from '../figure.ts'
import { workingHoursPerMonth } from '../projection-input.ts'
import type { Derivation, SumPart } from './explanation.ts'
import type { Explained } from './subject.ts'
import { explainedTerm, madeOf, type Of } from './terms.ts'

/**
 * Months in which those who wait are more than can be worked within the first touch that was agreed. Null where the
 * stage has no limit or nothing was agreed. SPEC S29, S131.
 */
export function explainBrokenMonths(
  { stageId }: Of<'broken-months'>,
  { workspace, input, projection }: Explained,
): Derivation | null {
  const place = input.stages.findIndex(({ id }) => id === stageId)
  const agreed = input.stages[place]?.capacity?.serviceLevelMonths ?? null
  const found = projection.capacities[place]
  if (agreed === null || found === null || found === undefined || found.isServiceLevelKept === null)
    return null
  const { backlog, capacity } = found
  const parts = found.isServiceLevelKept.flatMap((isKept, month): SumPart[] =>
    isKept
      ? []
      : [
          {
            month,
            factors: [backlog[month]!, capacity[month]! * agreed],
            value: 1,
            target: { kind: 'stage-month', stageId, count: 'wait', month },
          },
        ],
  )
  const perMonth = workingHoursPerMonth(workspace.plan.hoursPerDay)
  return {
    formula: '{brokenMonths}',
    terms: {
      brokenMonths: madeOf([], parts.length, 'count'),
      agreedHours: { value: agreed * perMonth, unit: 'hours', inputs: [], from: 'definitions' },
      workingHours: madeOf([planInput('hoursPerDay')], perMonth, 'hours'),
    },
    result: figureOf(parts.length),
    unit: 'count',
    sum: {
      term: 'brokenMonths',
      factors: [
        { name: 'waiting', unit: 'people' },
        { name: 'mayWait', unit: 'people' },
      ],
      parts,
      unit: 'count',
    },
  }
}

/**
 * Rate of a step: where channels have rates of their own, those of who enters that go on; otherwise the rate itself, or
 * the top of its range. SPEC S94, S132.
 */
export function explainStepRate(
  { stageId, at }: Of<'step-rate'>,
  { workspace, projection }: Explained,
): Derivation | null {
  const found = stepRate(workspace, projection, stageId, at)
  if (found === null) return null
  const { rate, entered, paths } = found
  const ofRates = at === 'reachable' ? { isOfRanges: true } : {}
  const shared = { result: figureOf(rate), unit: 'share' } as const
  const name = at === 'reachable' ? 'reachableRate' : 'rate'
  return paths.length === 1 || entered === 0
    ? { ...shared, formula: `{${name}}`, terms: { [name]: { ...madeOf(paths, rate, 'share'), ...ofRates } } }
    : {
        ...shared,
        formula: '{goingOn} ÷ {entries}',
        terms: {
          goingOn: { ...madeOf(paths, rate * entered, 'people'), ...ofRates },
          entries: explainedTerm({ kind: 'entries', stageId }, entered, 'people'),
        },
      }
}
