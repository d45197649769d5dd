import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeInput, inputValue, listInputs, withInput, type InputPath } from '#domain/inputs.ts'
import type { FigureName } from '#domain/figure-names.ts'
import { numberOf, withinLimits } from '#domain/movable.ts'
import { pathStages, type Workspace } from '#domain/workspace.ts'
import { figureValue } from '#engine/figure-value.ts'
import { none, type Figure } from '#engine/figure.ts'
import { checkProperty, modestParts } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { loadWorkspace } from '#tests/fixtures/load.ts'
import { projected } from './projected.ts'
import type { SeekRequest, SeekResult, SoughtInput } from './requests.ts'
import { breakEven, seek } from './seek.ts'

const reference = loadWorkspace('reference.tuotto')

/** The workspace with what was found. */
function withValues(workspace: Workspace, paths: readonly InputPath[], values: readonly number[]): Workspace {
  return paths.reduce((seen, path, index) => {
    const input = describeInput(seen, path)!
    const value = values[index]!
    return withInput(seen, input, input.kind === 'lag' ? { kind: 'days', days: value } : value)
  }, workspace)
}

function figureOf(workspace: Workspace, figure: FigureName): Figure {
  const projection = projected(workspace)
  return projection === null ? none('no-such-stage') : figureValue(projection, figure)
}

function sought(
  figure: FigureName,
  target: number,
  inputs: SeekRequest['inputs'],
  workspace = reference,
): SeekResult {
  const result = seek({ workspace, figure, target, inputs })
  // What was found is put into the plan, and computed anew.
  const there = figureOf(
    withValues(
      workspace,
      inputs.map(({ path }) => path),
      result.values,
    ),
    figure,
  )
  if (result.figure.kind === 'none') expect(there).toEqual(result.figure)
  else {
    const size = Math.max(Math.abs(result.figure.value), 1)
    expect(there).toEqual({ kind: 'value', value: expect.any(Number) })
    expect(Math.abs((there as { value: number }).value - result.figure.value)).toBeLessThan(1e-9 * size)
  }
  return result
}

function one(path: InputPath, low: number, high: number) {
  return [{ path, low, high }]
}

describe('where a figure is linear in the input', () => {
  test('S100: two plans say that revenue takes a deal size in proportion', () => {
    const { customers, revenue } = projected(reference)!.keyFigures
    const fees = revenue - 6800 * customers
    const target = 12e6
    expect(sought('revenue', target, one('plan/dealSize', 0, 1e6))).toEqual({
      isReached: true,
      values: [expect.closeTo((target - fees) / customers, 6)],
      figure: { kind: 'value', value: target },
      evaluations: 2,
    })
  })

  test.each([
    ['npv', 'stage/mql/rate/organic', 0, 1, 500_000],
    ['npv', 'channel/partner/base', 0, 1e12, 500_000],
    ['endCash', 'plan/overhead', 0, 1e12, 0],
    ['roi', 'stage/mql/rate/organic', 0, 1, 0.25],
    ['roiOnRevenue', 'channel/paidsearch/base', 0, 1e6, 0.45],
    ['returnPerEuro', 'plan/investment', 0, 1e12, 1.05],
    ['totalCost', 'stage/lead/costPerEntry', 0, 100, 5.5e6],
  ] as const)('S100: %s of %s takes two plans', (figure, path, low, high, target) => {
    expect(sought(figure, target, one(path, low, high))).toMatchObject({
      isReached: true,
      figure: { kind: 'value', value: target },
      evaluations: 2,
    })
  })

  test.each([
    ['payback', 'plan/dealSize', 24.5],
    ['payback', 'stage/mql/rate/organic', 30],
    ['discountedPayback', 'channel/organic/base', 33.2],
    ['irrAnnual', 'plan/margin', 0.4],
  ] as const)('S100: %s of %s is computed once more where its sum is zero', (figure, path, target) => {
    const result = sought(
      figure,
      target,
      one(path, 0, path === 'plan/dealSize' ? 50_000 : path === 'channel/organic/base' ? 1e5 : 1),
    )
    expect(result).toMatchObject({ isReached: true, evaluations: 3 })
    expect((result.figure as { value: number }).value).toBeCloseTo(target, 9)
  })

  test('S100: out of bounds, the nearer bound is the best', () => {
    expect(sought('npv', 1e9, one('plan/dealSize', 1000, 9000))).toMatchObject({
      isReached: false,
      values: [9000],
    })
    expect(sought('roi', -0.9, one('plan/dealSize', 1000, 9000))).toMatchObject({
      isReached: false,
      values: [1000],
    })
  })

  test('S100: an input that changes nothing stays as planned', () => {
    const { roi } = projected(reference)!.keyFigures
    const value = roi.kind === 'value' ? roi.value : Number.NaN
    expect(sought('roi', value, one('plan/discountRate', 0, 1))).toMatchObject({
      isReached: true,
      values: [0.1],
    })
    expect(sought('roi', 0.5, one('plan/discountRate', 0, 1))).toMatchObject({
      isReached: false,
      values: [0.1],
    })
  })
})

describe('elsewhere', () => {
  test.each([
    ['npv', 'plan/churn', 0, 0.2, 200_000],
    ['npv', 'plan/discountRate', 0, 1, 0],
    ['npv', 'channel/organic/growth', -0.02, 0.05, 200_000],
    ['roi', 'channel/organic/growth', -0.02, 0.05, 0.1],
    ['payback', 'plan/churn', 0, 0.2, 35],
    ['cac', 'stage/visit/rate/paidsearch', 0.001, 0.2, 6000],
    ['cacWithInvestment', 'channel/paidsearch/costPerEntry', 0, 50, 8000],
    ['peakFunding', 'plan/overhead', 0, 100_000, 1e6],
  ] as const)('S101: %s of %s takes about ten plans', (figure, path, low, high, target) => {
    const result = sought(figure, target, one(path, low, high))
    expect(result.isReached).toBe(true)
    expect((result.figure as { value: number }).value).toBeCloseTo(target, target > 100 ? 3 : 8)
    expect(result.evaluations).toBeLessThanOrEqual(12)
  })

  /** 100 leads a month, of which so many can be worked: beyond, each lead costs 10 and brings nothing. */
  const limited: WorkspaceParts = {
    plan: { months: 12, dealSize: 100, overhead: 100 },
    stages: [
      { id: 'lead', rate: 0.5, obligation: 'must', hasCapacity: true, people: 1, leadsPerPerson: 200 },
      { id: 'won' },
    ],
    channels: [{ id: 'ads', base: 100, costPerEntry: 10 }],
  }
  /** 40 a lead up to 200 of them, then -10 a lead. */
  const cash = (leads: number) => 12 * (50 * Math.min(200, leads) - 10 * leads - 100)

  test.each([
    [100, 150],
    [270, 150],
    [280, 400],
    [700, 400],
  ])('S101: of two solutions the one nearest to %d is found', (planned, wanted) => {
    expect(cash(400)).toBe(cash(150))
    const channels = [{ ...limited.channels![0]!, base: planned }]
    const workspace = buildWorkspace({ ...limited, channels })
    const { isReached, values } = sought('endCash', cash(150), one('channel/ads/base', 0, 1000), workspace)
    expect(isReached).toBe(true)
    expect(values[0]).toBeCloseTo(wanted, 6)
  })

  test('S101: where nothing reaches it, the best is found between what was tried', () => {
    const workspace = buildWorkspace(limited)
    const { isReached, values, figure } = sought('endCash', 1e6, one('channel/ads/base', 0, 1037), workspace)
    expect(isReached).toBe(false)
    expect(values[0]).toBeCloseTo(200, 3)
    expect((figure as { value: number }).value).toBeCloseTo(cash(200), 0)
  })

  test('S101: a target that is only just touched is reached', () => {
    const workspace = buildWorkspace(limited)
    const { isReached, values } = sought('endCash', cash(200), one('channel/ads/base', 0, 1000), workspace)
    expect(isReached).toBe(true)
    expect(values[0]).toBeCloseTo(200, 3)
  })

  test('S101: what is found for a plan that exists reaches it, and is no further away', () => {
    const figures: FigureName[] = ['npv', 'roi', 'payback', 'irrAnnual', 'cac', 'peakFunding', 'endCash']
    let tried = 0
    checkProperty(
      fc.property(
        modestParts.filter((parts) => pathStages(buildWorkspace(parts)).length > 1),
        fc.nat(),
        fc.constantFrom(...figures),
        fc.integer({ min: 1, max: 999 }),
        (parts, pick, figure, thousandths) => {
          const workspace = buildWorkspace(parts)
          const inputs = listInputs(workspace).filter(
            ({ path, isWhole }) => isWhole !== true && numberOf(inputValue(workspace, path) ?? null) !== null,
          )
          const input = inputs[pick % inputs.length]!
          const planned = numberOf(inputValue(workspace, input.path) ?? null)!
          const isGrowth = input.minimum < 0
          const low = isGrowth ? -0.1 : 0
          const high = Math.min(input.maximum, isGrowth ? 0.1 : Math.max(1, planned * 3))
          const known = withinLimits(input, low + (thousandths / 1000) * (high - low))
          const made = figureOf(withValues(workspace, [input.path], [known]), figure)
          const target = made.kind === 'value' ? made.value : Infinity
          // Neither what next to nobody costs, nor an ROI of what brings next to nothing.
          fc.pre(Math.abs(target) < 1e9 && target !== -1)
          const { isReached, values } = seek({
            workspace,
            figure,
            target,
            inputs: one(input.path, low, high),
          })
          expect(isReached).toBe(true)
          const there = figureOf(withValues(workspace, [input.path], values), figure)
          const size = Math.max(1e-6, Math.abs(target))
          expect(Math.abs((there as { value: number }).value - target)).toBeLessThan(1e-9 * size)
          expect(Math.abs(values[0]! - planned)).toBeLessThanOrEqual(
            Math.abs(known - planned) * (1 + 1e-6) + 1e-9 * (high - low),
          )
          tried++
        },
      ),
      200,
    )
    expect(tried).toBe(200)
  })
})

describe('inputs and figures that go in steps', () => {
  const parts: WorkspaceParts = {
    plan: { months: 24, dealSize: 100, overhead: 100, paymentDelayMonths: 3, recurringFee: 10, margin: 0.5 },
    stages: [{ id: 'won' }],
    channels: [{ id: 'ads', base: 10, fixedCost: 200 }],
  }
  const workspace = buildWorkspace(parts)

  test('S102: the nearest whole number that reaches it', () => {
    // Each month of delay costs the gross profit of one month more.
    const cash = (months: number) =>
      figureOf(withValues(workspace, ['plan/paymentDelayMonths'], [months]), 'endCash')
    const wanted = (cash(9) as { value: number }).value - 1
    const result = sought('endCash', wanted, one('plan/paymentDelayMonths', 0, 24), workspace)
    expect(result).toMatchObject({ isReached: true, values: [9] })
    expect(sought('endCash', 1e9, one('plan/paymentDelayMonths', 1, 24), workspace)).toMatchObject({
      isReached: false,
      values: [1],
    })
  })

  test('S103: CAC payback, in whole months, is only just kept', () => {
    // CAC 30 + deal 100: half of the deal pays at once; fees of 5 a month pay the rest.
    const result = sought('cacPayback', 6, one('channel/ads/fixedCost', 0, 2000), workspace)
    expect(result.isReached).toBe(true)
    // CAC = (overhead + fixed cost) / 10 customers = 50 + 6 · 5
    expect(result.values[0]).toBeCloseTo(700, 6)
    expect(result.figure).toEqual({ kind: 'value', value: 6 })
  })

  test('S103: a payback beyond the horizon is brought within it', () => {
    const poor = buildWorkspace({
      ...parts,
      plan: { ...parts.plan, paymentDelayMonths: 0, recurringFee: 0, investment: 9000 },
    })
    expect(figureOf(poor, 'payback')).toEqual({ kind: 'none', reason: 'not-within-horizon' })
    // 10 customers a month earn 0.5 · deal each, 300 are spent.
    const result = sought('payback', 12, one('plan/dealSize', 0, 1000), poor)
    expect(result.isReached).toBe(true)
    expect(result.values[0]).toBeCloseTo((9000 / 12 + 300) / 5, 6)
  })

  test('S103: where it stays beyond, the value that comes nearest is the best', () => {
    const poor = buildWorkspace({ ...parts, plan: { ...parts.plan, investment: 1e6 } })
    expect(sought('payback', 12, one('plan/dealSize', 0, 1000), poor)).toEqual({
      isReached: false,
      values: [1000],
      figure: { kind: 'none', reason: 'not-within-horizon' },
      evaluations: expect.any(Number),
    })
  })
})

describe('several inputs', () => {
  const changeOf = (inputs: SeekRequest['inputs'], values: readonly number[], workspace = reference) =>
    inputs.reduce((total, { path, low, high }, index) => {
      const planned = numberOf(inputValue(workspace, path) ?? null)!
      return total + ((values[index]! - planned) / (high - low)) ** 2
    }, 0)

  test('S104: of a linear figure the least change is along its slopes', () => {
    const inputs = [
      { path: 'plan/investment', low: 0, high: 200_000 },
      { path: 'plan/overhead', low: 10_000, high: 30_000 },
      { path: 'channel/organic/fixedCost', low: 0, high: 10_000 },
    ]
    const { values, isReached } = sought('endCash', 500_000, inputs)
    expect(isReached).toBe(true)
    // Each unit of overhead or fixed cost is spent 36 times.
    const slopes = [200_000, 36 * 20_000, 36 * 10_000]
    const missing = 500_000 - projected(reference)!.cumulativeCash.at(-1)!
    const share = missing / slopes.reduce((total, slope) => total + slope * slope, 0)
    const planned = [150_000, 18_000, 4000]
    const widths = [200_000, 20_000, 10_000]
    values.forEach((value, j) => expect(value).toBeCloseTo(planned[j]! - share * slopes[j]! * widths[j]!, 3))
  })

  test('S104: an input at its bound leaves the rest to the others', () => {
    const inputs = [
      { path: 'plan/overhead', low: 17_500, high: 30_000 },
      { path: 'plan/investment', low: 0, high: 200_000 },
    ]
    const { values } = sought('endCash', 400_000, inputs)
    const missing = 400_000 - projected(reference)!.cumulativeCash.at(-1)!
    expect(values).toEqual([17_500, expect.closeTo(150_000 - (missing - 36 * 500), 3)])
  })

  test.each([
    ['npv', 400_000, 'stage/mql/rate/organic', 'plan/dealSize'],
    ['roi', 0.2, 'plan/churn', 'plan/margin'],
    ['payback', 28, 'channel/organic/growth', 'plan/margin'],
    ['irrAnnual', 0.3, 'plan/investment', 'plan/recurringFee'],
    ['cac', 6000, 'stage/visit/rate/paidsearch', 'channel/paidsearch/costPerEntry'],
  ] as const)(
    'S104: %s of %d by %s and %s: no point of a fine grid is nearer',
    (figure, target, path, otherPath) => {
      const inputs = [path, otherPath].map((path) => {
        const planned = numberOf(inputValue(reference, path) ?? null)!
        return { path, low: 0.6 * planned, high: 1.35 * planned }
      }) as [SoughtInput, SoughtInput]
      const { isReached, values } = sought(figure, target, inputs)
      expect(isReached).toBe(true)
      const [first, second] = inputs
      const width = first.high - first.low
      // Over all bounds, and close to what was found; the second input is solved for.
      const everywhere = Array.from({ length: 21 }, (_, i) => first.low + (width * i) / 20)
      const around = Array.from({ length: 41 }, (_, i) => values[0]! + width * 0.001 * (i - 20))
      let least = Infinity
      for (const value of [...everywhere, ...around]) {
        if (value < first.low || value > first.high) continue
        const seen = withValues(reference, [first.path], [value])
        const other = seek({ workspace: seen, figure, target, inputs: [second] })
        if (other.isReached) least = Math.min(least, changeOf(inputs, [value, ...other.values]))
      }
      const found = changeOf(inputs, values)
      expect(found).toBeLessThanOrEqual(least * (1 + 1e-9))
      expect(found).toBeGreaterThan(least * (1 - 1e-3))
    },
  )

  test('S104: out of reach, all go as far as they may', () => {
    const inputs = [
      { path: 'plan/dealSize', low: 5000, high: 7000 },
      { path: 'plan/overhead', low: 15_000, high: 20_000 },
    ]
    expect(sought('npv', 1e9, inputs)).toMatchObject({ isReached: false, values: [7000, 15_000] })
  })

  test('S104: whole numbers stay as planned', () => {
    const inputs = [
      { path: 'channel/organic/rampMonths', low: 0, high: 12 },
      { path: 'plan/dealSize', low: 5000, high: 10_000 },
    ]
    const { values, isReached } = sought('npv', 200_000, inputs)
    expect([isReached, values[0]]).toEqual([true, 0])
    const alone = sought('npv', 200_000, inputs.slice(1))
    expect(values[1]).toBeCloseTo(alone.values[0]!, 3)
  })
})

describe('break-even of an input', () => {
  test('S105: the value with which ROI is 0, within the limits of the input', () => {
    const { customers, revenue, totalCost } = projected(reference)!.keyFigures
    const deal = (totalCost / 0.72 - (revenue - 6800 * customers)) / customers
    expect(breakEven({ workspace: reference, path: 'plan/dealSize' })).toEqual({
      isReached: true,
      values: [expect.closeTo(deal, 5)],
      figure: { kind: 'value', value: 0 },
      evaluations: 2,
    })
    const { isReached, values } = breakEven({ workspace: reference, path: 'channel/organic/growth' })
    expect(isReached).toBe(true)
    const { roi } = projected(withValues(reference, ['channel/organic/growth'], values))!.keyFigures
    expect(roi).toEqual({ kind: 'value', value: expect.closeTo(0, 9) })
  })
})

describe('what cannot be sought', () => {
  test.each([
    ['an input that is gone', one('stage/gone/rate', 0, 1)],
    ['a season', one('channel/organic/season', 0, 1)],
    ['what is left empty', one('channel/organic/ceiling', 0, 1)],
    ['bounds without a value between them', one('plan/margin', 2, 3)],
    ['nothing', []],
  ])('%s is refused', (_, inputs) => {
    expect(() => seek({ workspace: reference, figure: 'npv', target: 0, inputs })).toThrow(RangeError)
  })
})
