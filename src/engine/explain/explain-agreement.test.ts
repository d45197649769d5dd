import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StageId } from '#domain/identifier.ts'
import { describeInput, planInput, stageInput, withInput } from '#domain/inputs.ts'
import { pathStages } from '#domain/workspace.ts'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { expectExplained, valueIn } from '#tests/fixtures/worked-out.ts'
import { calibration, type CalibrationRequest } from '../agreement/calibration.ts'
import { estimation } from '../agreement/estimation.ts'
import type { CalibrationQuantity, EstimateQuantity, GivenEstimate } from './agreement-target.ts'
import { explain } from './explain.ts'
import type { Explanation, ExplainTarget } from './explanation.ts'

const workspace = sampleWorkspace()
const round = { number: 2, version: 1 }

function explained(target: ExplainTarget): Explanation {
  const found = explain(workspace, target)
  if (found === null) throw new Error(JSON.stringify(target))
  return found
}

const stageIds = ['lead', 'mql', 'sql']

/** Each lead by the stages that were chosen for it, in first letters: l, m, s. */
function asked(leads: readonly string[]): CalibrationRequest {
  const stageOf = (letter: string) => stageIds.find((id) => id.startsWith(letter))!
  return {
    leads: leads.map((chosen, place) => ({ id: `lead-${place}`, stageIds: [...chosen].map(stageOf) })),
    stageIds,
    seed: 1,
    resamples: 200,
  }
}

function ofAnswers(request: CalibrationRequest, quantity: CalibrationQuantity): Explanation | null {
  return explain(workspace, {
    kind: 'calibration',
    quantity,
    round,
    request,
    result: calibration(request),
  })
}

describe('explanations of classified leads', () => {
  const request = asked(['lll', 'llm', 'mmm', 'mms', 'sss', 'lms', 'm'])

  test('S134: kappa is worked out from observed and expected agreement, with leads, answers and interval', () => {
    const { kappa, interval } = calibration(request)
    const found = ofAnswers(request, { name: 'kappa' })!
    expectExplained(found, kappa.kind === 'value' ? kappa.value : Number.NaN)
    // Pairs that agree: 3, 1, 3, 1, 3 and 0 of the three of each lead; of 18 answers 6 are l, 7 m, 5 s.
    expect(valueIn(found, 'observedAgreement')).toBeCloseTo(11 / 18, 12)
    expect(valueIn(found, 'expectedAgreement')).toBeCloseTo((36 + 49 + 25) / 324, 12)
    expect([valueIn(found, 'leadsCompared'), valueIn(found, 'answersGiven')]).toEqual([6, 18])
    expect(found.interval).toEqual({ low: interval!.low, high: interval!.high, resamples: 200, seed: 1 })
    expect(found.round).toEqual(round)
  })

  test('S134: with any answers kappa and the agreed leads are those of the result', () => {
    let compared = 0
    const answers = fc.array(
      fc.array(fc.constantFrom('l', 'm', 's'), { maxLength: 5 }).map((letters) => letters.join('')),
      { maxLength: 8 },
    )
    checkProperty(
      fc.property(answers, (leads) => {
        const { kappa, agreed } = calibration(asked(leads))
        expectExplained(ofAnswers(asked(leads), { name: 'agreed' })!, agreed)
        const found = ofAnswers(asked(leads), { name: 'kappa' })
        if (kappa.kind === 'none') {
          expect(found).toBeNull()
          return
        }
        compared++
        expectExplained(found!, kappa.value)
      }),
      60,
    )
    expect(compared).toBeGreaterThan(20)
  })

  test('S135: confused stages are added up lead by lead', () => {
    const of = (name: 'pairs' | 'leads', one: string, other: string) =>
      ofAnswers(request, { name, stageIds: [one, other] })!
    const found = of('pairs', 'mql', 'sql')
    expectExplained(found, calibration(request).pairs[1]![2]!)
    expect(found.sum!.parts).toEqual([
      { lead: 4, factors: [2, 1], value: 2 },
      { lead: 6, factors: [1, 1], value: 1 },
    ])
    expectExplained(of('leads', 'mql', 'sql'), 2)
    expectExplained(of('pairs', 'lead', 'sql'), 1)
  })
})

describe('explanations of estimates', () => {
  const path = planInput('dealSize')
  const estimates: GivenEstimate[] = [
    { who: 'Aino', low: 18_000, likely: 25_000, high: 40_000 },
    { who: 'Eero', low: 20_000, likely: 22_000, high: 30_000 },
    { who: 'Maria', low: 10_000, likely: 15_000, high: 35_000 },
  ]
  const of = (quantity: EstimateQuantity, given = estimates) =>
    explained({ kind: 'estimates', quantity, round, path, estimates: given })
  const { pooled, discussion } = estimation({ workspace, figure: 'npv', estimates: { [path]: estimates } })
  const item = discussion[0]!

  test('S136: everybody’s chances to be below a percentile have its share as their mean', () => {
    for (const [percentile, share] of [
      ['p10', 0.1],
      ['p50', 0.5],
      ['p90', 0.9],
    ] as const) {
      const found = of({ name: 'percentile', percentile })
      expect(found.result).toEqual({ kind: 'value', value: pooled[path]![percentile] })
      expect(found.unit).toBe('money')
      expect(found.sum!.parts.map((part) => 'who' in part && part.who)).toEqual(['Aino', 'Eero', 'Maria'])
      expect(found.sum!.parts[0]!.factors).toEqual([18_000, 25_000, 40_000])
      const added = found.sum!.parts.reduce((total, { value }) => total + value, 0)
      expect(valueIn(found, 'sumOfChances')).toBe(added)
      expect(added / valueIn(found, 'estimatesGiven')).toBeCloseTo(share, 9)
      expect(valueIn(found, 'belowShare')).toBe(share)
    }
  })

  test('S137: the spread and its share are worked out from means and own spreads', () => {
    // SciPy, from the moments of the three beta distributions
    expectExplained(of({ name: 'spread' }), item.spread)
    expect(item.spread).toBeCloseTo(3642.174089574169, 8)
    expectExplained(of({ name: 'opinion' }), item.share)
    expect(item.share).toBeCloseTo(0.5114144384572233, 12)
    const alike = [estimates[0]!, { ...estimates[0]!, who: 'Eero' }]
    expectExplained(of({ name: 'opinion' }, alike), 0)
  })

  test('S138: the amount is spread times slope, and the slope leads to the figure at both ends', () => {
    expectExplained(of({ name: 'amount', figure: 'npv' }), item.amount!)
    const slope = of({ name: 'slope', figure: 'npv' })
    expectExplained(slope, item.amount! / item.spread)
    for (const end of ['figureAtLow', 'figureAtHigh'] as const) {
      const term = slope.terms[end]!
      const there = explain(workspace, term.target!, term.subject)
      expectExplained(there!, valueIn(slope, end))
      expect(there!.changes.map((change) => change.path)).toEqual([path])
    }
    const discount = planInput('discountRate')
    const given = [
      { who: 'Aino', low: 0.05, likely: 0.06, high: 0.08 },
      { who: 'Eero', low: 0.1, likely: 0.12, high: 0.2 },
    ]
    const falling = estimation({ workspace, figure: 'npv', estimates: { [discount]: given } }).discussion[0]!
    const asks = { kind: 'estimates', round, path: discount, estimates: given } as const
    expectExplained(explained({ ...asks, quantity: { name: 'amount', figure: 'npv' } }), falling.amount!)
    const found = explained({ ...asks, quantity: { name: 'slope', figure: 'npv' } })
    expect(found.formula.startsWith('({figureAtLow}')).toBe(true)
    expectExplained(found, falling.amount! / falling.spread)
  })

  test('S138: nothing is said of an input that is gone', () => {
    const target = { kind: 'estimates', round, path: 'stage/gone/rate', estimates } as const
    expect(explain(workspace, { ...target, quantity: { name: 'spread' } })).toBeNull()
  })
})

describe('explanations of what was entered', () => {
  test('S133: an input names itself, in a scenario with the value that it has there', () => {
    const path = planInput('margin')
    const found = explained({ kind: 'input', path })
    expectExplained(found, workspace.plan.margin)
    expect(found.terms.inputValue!.inputs).toEqual([path])
    const subject = { scenarioId: null, changes: [{ path, value: 0.25 }] }
    expectExplained(explain(workspace, { kind: 'input', path }, subject)!, 0.25)
    expect(explain(workspace, { kind: 'input', path: 'channel/gone/base' })).toBeNull()
    expect(explain(workspace, { kind: 'input', path: planInput('workCalendar') })).toBeNull()
  })

  test('S133: two steps have the product of their rates', () => {
    const [first, second] = pathStages(workspace).map(({ id }) => id) as [StageId, StageId]
    const rates = [0.5, 0.25]
    const changed = [first, second].reduce(
      (seen, id, place) => withInput(seen, describeInput(seen, stageInput(id, 'rate'))!, rates[place]!),
      workspace,
    )
    const target = { kind: 'joined-rate', stageIds: [first, second] } as const
    expectExplained(explain(changed, target)!, 0.125)
    expect(explain(workspace, { ...target, stageIds: [first, 'gone' as StageId] })).toBeNull()
  })
})
