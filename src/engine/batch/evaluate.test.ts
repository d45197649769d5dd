import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureName } from '#domain/figure-names.ts'
import type { Workspace } from '#domain/workspace.ts'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { variationOf } from '#tests/fixtures/arbitrary-variation.ts'
import { busyWorkspace, checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { expectClose } from '#tests/fixtures/close.ts'
import { linearWorkspace } from '#tests/fixtures/linear-workspace.ts'
import { figureValue } from '../figure-value.ts'
import { isLinear } from '../kernel/linear.ts'
import { project } from '../project.ts'
import { projectionInput } from '../projection-input.ts'
import { evaluateBatch } from './evaluate.ts'
import { variedProjectionInput } from './vary.ts'
import type { Variation } from './variation.ts'

const kernel = await loadKernel()
const ofCash: FigureName[] = ['npv', 'endCash', 'peakFunding', 'payback']
const ofTotals: FigureName[] = [
  ...ofCash,
  'roi',
  'roiOnRevenue',
  'returnPerEuro',
  'totalCost',
  'revenue',
  'customers',
]
const ofSums: FigureName[] = ['npv', 'endCash', 'roi', 'totalCost', 'revenue', 'grossProfit', 'customers']

function evaluated(
  workspace: Workspace,
  variations: readonly Variation[],
  names: FigureName[],
  withCash = false,
) {
  const vary = (variation: Variation) => variedProjectionInput(workspace, variation)
  return evaluateBatch(projectionInput(workspace)!, variations, names, { kernel, vary, withCash })
}

/** Compares with the whole projection of each varied plan. */
function expectSame(
  workspace: Workspace,
  variations: readonly Variation[],
  names: FigureName[],
  withCash = false,
) {
  const found = evaluated(workspace, variations, names, withCash)
  variations.forEach((variation, v) => {
    const projection = project(variedProjectionInput(workspace, variation))
    const { keyFigures, cumulativeCash, months } = projection
    const flows = Math.max(1e-9, keyFigures.totalCost, keyFigures.grossProfit)
    if (withCash) expectClose(found.cash.subarray(v * months, (v + 1) * months), cumulativeCash, flows)
    names.forEach((name, f) => {
      const [figure, wanted] = [found.figures[f]![v]!, figureValue(projection, name)]
      // Whether a balance of next to nothing is above zero is a matter of rounding.
      if (name === 'payback' && cumulativeCash.some((balance) => Math.abs(balance) < 1e-9 * flows)) return
      expect(figure.kind).toBe(wanted.kind)
      if (figure.kind === 'none' || wanted.kind === 'none') expect(figure).toEqual(wanted)
      else expectClose([figure.value], [wanted.value], sizeOf(name, wanted.value, flows))
    })
  })
  return found.ways
}

function sizeOf(name: FigureName, value: number, flows: number): number {
  if (name === 'customers') return Math.max(1e-9, value)
  return ['payback', 'roi', 'roiOnRevenue', 'returnPerEuro'].includes(name) ? 1 + Math.abs(value) : flows
}

const withVariations = (workspaces: fc.Arbitrary<Workspace>) =>
  workspaces.chain((workspace) =>
    fc.tuple(fc.constant(workspace), fc.array(variationOf(workspace), { minLength: 1, maxLength: 5 })),
  )

describe.each([
  ['of cash', ofCash, true],
  ['of totals', ofTotals, true],
  ['that are sums', ofSums, false],
] as const)('figures %s', (_, names, withCash) => {
  test('S61, S62, S63: are those of the projection of each varied plan', () => {
    let count = 0
    checkProperty(
      fc.property(withVariations(linearWorkspace), ([workspace, variations]) => {
        count += expectSame(workspace, variations, [...names], withCash).kernel
      }),
      120,
    )
    expect(count).toBeGreaterThan(60)
  })
})

test('S64: lines of variations in generated plans, with the ends in the middle', () => {
  const cases = linearWorkspace.chain((workspace) => fc.tuple(fc.constant(workspace), variationOf(workspace)))
  let longer = 0
  checkProperty(
    fc.property(
      cases,
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 6 }),
      ([workspace, to], steps) => {
        // Numbers at several shares of their value: some together lie on a line, others not, and all must agree.
        const variations = steps.map((step) =>
          to.map(({ path, value }) => ({
            path,
            value: typeof value === 'number' ? (value * step) / 20 : value,
          })),
        )
        if (to.length === 1) longer++
        expectSame(workspace, variations, ofTotals, true)
      },
    ),
    60,
  )
  expect(longer).toBeGreaterThan(3)
})

test('S61: plans in which somebody waits or comes back are projected', () => {
  let general = 0
  checkProperty(
    fc.property(withVariations(busyWorkspace), ([workspace, variations]) => {
      const input = projectionInput(workspace)
      if (input === null || isLinear(input)) return
      general += expectSame(workspace, variations, ['npv', 'roi']).general
    }),
    30,
  )
  expect(general).toBeGreaterThan(30)
})

const plan = buildWorkspace({
  plan: {
    months: 14,
    dealSize: 900,
    recurringFee: 20,
    margin: 0.7,
    churn: 0.02,
    overhead: 300,
    investment: 9000,
  },
  stages: [
    { id: 'lead', rate: 0.3, channelRates: { fair: 0.4 }, costPerEntry: 2, lag: { kind: 'days', days: 20 } },
    { id: 'offer', rate: 0.2, costPerEntry: 30, lag: { kind: 'days', days: 40 }, opening: { ads: 12 } },
    { id: 'won', costPerEntry: 100 },
  ],
  channels: [
    { id: 'ads', base: 60, growth: 0.02, costPerEntry: 3 },
    { id: 'fair', base: 20, ceiling: 21, growth: 0.1, fixedCost: 50, oneOffCost: 70, startMonth: 2 },
    { id: 'mail', volumeKind: 'budget', budget: 400, costPerEntry: 8, entryStageId: 'offer' },
    { id: 'off', isActive: false, base: 1000 },
  ],
})
const wayOf = (path: string, value: Variation[0]['value'], names: FigureName[] = ['npv']) => {
  const ways = expectSame(plan, [[{ path, value }]], names)
  return Object.entries(ways).find(([, count]) => count === 1)![0]
}

test.each([
  ['channel/ads/base', 70],
  ['channel/ads/costPerEntry', 4],
  ['channel/fair/fixedCost', 60],
  ['stage/lead/rate', 0.5],
  ['stage/lead/rate/fair', 0.5],
  ['stage/offer/opening/ads', 3],
  ['stage/won/costPerEntry', 90],
  ['plan/margin', 0],
  ['plan/investment', 0],
  // These change nothing, as domain and engine agree.
  ['channel/off/base', 5],
  ['channel/mail/base', 5],
  ['plan/lifetimeMonths', 9],
  ['channel/nobody/base', 1],
])('S63: %s is a factor of the sums', (path, value) => {
  expect(wayOf(path, value)).toBe('kernel')
})

test.each<[string, Variation[0]['value']]>([
  ['channel/ads/growth', -1],
  ['channel/ads/ceiling', 50],
  ['channel/fair/ceiling', null],
  ['channel/fair/base', 5],
  ['channel/mail/budget', 900],
  ['channel/mail/costPerEntry', 0],
  ['stage/lead/lag', { kind: 'shares', shares: [0, 0, 0, 0.5, 0.5] }],
  ['stage/offer/lag', { kind: 'days', days: 0 }],
  ['stage/offer/opening/fair', 8],
  ['plan/churn', 1],
  ['plan/expansion', 0.1],
  ['plan/discountRate', 10],
])('S61: %s is computed by the kernel', (path, value) => {
  expect(wayOf(path, value)).toBe('kernel')
  expect(wayOf(path, value, ['payback', 'roi'])).toBe('kernel')
})

test.each<[string, Variation[0]['value']]>([
  ['channel/ads/rampMonths', 4],
  ['channel/ads/season', [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]],
  ['stage/lead/rate/ads', 0.9],
  ['stage/lead/opening/off', 9],
  ['plan/paymentDelayMonths', 3],
  ['plan/dealShares', [0.5, 0.5]],
  ['plan/overheadList', [1, 2, 3]],
])('S61: %s is projected', (path, value) => {
  expect(wayOf(path, value)).toBe('general')
})

describe('internal rates of return', () => {
  const changes: [string, Variation[0]['value']][] = [
    ['channel/ads/base', 70],
    ['channel/ads/base', 20],
    ['channel/mail/budget', 900],
    ['channel/fair/base', 5],
    ['channel/ads/season', [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]],
    ['stage/offer/lag', { kind: 'days', days: 0 }],
    ['plan/churn', 0.1],
    ['plan/dealSize', 100],
    ['channel/nobody/base', 1],
  ]
  const rates = (workspace: Workspace, by: typeof kernel | null, names: FigureName[]) => {
    // All at once: what one variation changes must not be there for the next one.
    const variations = changes.map(([path, value]): Variation => [{ path, value }])
    const vary = (variation: Variation) => variedProjectionInput(workspace, variation)
    return evaluateBatch(projectionInput(workspace)!, variations, names, { kernel: by, vary })
  }
  const names: FigureName[] = ['irrAnnual', 'npv', 'roi', 'payback', 'totalCost']

  test('S62: are found in whole plans by the kernel, whatever a variation changes', () => {
    const found = rates(plan, kernel, names)
    const wanted = rates(plan, null, names)
    expect(found.ways).toEqual({ kernel: changes.length, general: 0 })
    const kinds = new Set(wanted.figures[0]!.map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['value', 'none']))
    for (const [f, figures] of wanted.figures.entries())
      for (const [v, figure] of figures.entries()) {
        const own = found.figures[f]![v]!
        if (figure.kind === 'none' || own.kind === 'none') expect(own).toEqual(figure)
        else expectClose([own.value], [figure.value], 1 + Math.abs(figure.value))
      }
  })

  test('S61: of a plan that is not linear are projected, and so are other figures beside them', () => {
    const limited = buildWorkspace({
      stages: [{ id: 'lead', obligation: 'must', hasCapacity: true, people: 1 }, { id: 'won' }],
      channels: [{ id: 'ads', base: 60 }],
    })
    expect(isLinear(projectionInput(limited)!)).toBe(false)
    expect(rates(limited, kernel, names).ways.kernel).toBe(0)
    expect(rates(plan, kernel, ['irrAnnual', 'cac']).ways.kernel).toBe(0)
  })
})

test('S62: figures that the kernel does not know are projected, and so is everything without a kernel', () => {
  expect(wayOf('plan/churn', 0.1, ['cac'])).toBe('general')
  const vary = (variation: Variation) => variedProjectionInput(plan, variation)
  const { ways } = evaluateBatch(projectionInput(plan)!, [[], []], ['npv'], { kernel: null, vary })
  expect(ways).toEqual({ kernel: 0, general: 2 })
})

test('S61: a common rate does not reach a channel with a rate of its own', () => {
  const [npv] = evaluated(plan, [[], [{ path: 'stage/lead/rate', value: 0.3 }]], ['npv']).figures as [
    unknown[],
  ]
  expect(npv[1]).toEqual(npv[0])
  const rates = variedProjectionInput(plan, [{ path: 'stage/lead/rate', value: 0.9 }]).rates
  expect(rates.map((ofChannel) => ofChannel[0])).toEqual([0.9, 0.4, 0.9])
})
