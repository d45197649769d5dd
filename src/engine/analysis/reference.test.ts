import { describe, expect, test } from 'vitest'
import type { FigureName } from '#domain/figure-names.ts'
import type { Axis } from '#domain/kept-chart.ts'
import type { Figure } from '#engine/figure.ts'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { fixtureText, loadWorkspace } from '#tests/fixtures/load.ts'
import { evaluatorWith, plainEvaluator, type Evaluator } from './evaluator.ts'
import { grid } from './grid.ts'
import { tornado } from './tornado.ts'

/** Computed by two independent programs, one in NumPy and one in C, which agree to 1e-9. */
const expected = JSON.parse(fixtureText('../bench/reference/expected.json')) as {
  R3: Record<'npv' | 'roi' | 'payback', (number | null)[][]>
  R4: Record<'npv_lo' | 'npv_hi' | 'roi_lo' | 'roi_hi', number>[]
}
const workspace = loadWorkspace('reference.tuotto')
const channels = ['paidsearch', 'organic', 'outbound', 'partner']
const steps = ['visit', 'lead', 'mql', 'sql', 'opportunity', 'proposal']

const evaluators: [name: string, evaluator: Evaluator][] = [
  ['plainly', plainEvaluator],
  ['by the kernel', evaluatorWith(await loadKernel())],
]
const tenth = { kind: 'percent', share: 0.1 } as const

/** Relative to each value, and of values near zero to a millionth of the largest. */
function worstDifference(found: readonly number[], wanted: readonly number[]): number {
  expect(found).toHaveLength(wanted.length)
  const scale = Math.max(...wanted.map(Math.abs)) * 1e-6
  return Math.max(...wanted.map((value, i) => Math.abs(found[i]! - value) / Math.max(Math.abs(value), scale)))
}

function valueOf(figure: Figure): number {
  if (figure.kind === 'none') throw new Error(figure.reason)
  return figure.value
}

describe.each(evaluators)('the two-way grid of the reference workload, %s', (_, evaluator) => {
  const x: Axis = {
    paths: channels.map((channel) => `stage/mql/rate/${channel}`),
    operation: 'times',
    from: 0.5,
    to: 1.5,
    steps: 41,
  }
  const y: Axis = {
    paths: channels.map((channel) => `channel/${channel}/growth`),
    operation: 'plus',
    from: -0.02,
    to: 0.02,
    steps: 41,
  }

  test.each(['npv', 'roi', 'payback'] as const)('S95: %s of all cells agrees to 1e-9', (figure) => {
    const result = grid({ workspace, figure, x, y }, { evaluator })
    const wanted = expected.R3[figure].flat()
    expect(Array.from(result.figures, Number.isNaN)).toEqual(wanted.map((value) => value === null))
    const existing = wanted.flatMap((value, index) => (value === null ? [] : [index]))
    expect(existing.length).toBeGreaterThan(900)
    expect(
      worstDifference(
        existing.map((index) => result.figures[index]!),
        existing.map((index) => wanted[index]!),
      ),
    ).toBeLessThan(1e-9)
    expect(result.absent).toEqual(figure === 'payback' ? ['not-within-horizon'] : [])
    // The plan is the cell in the middle.
    expect(result).toMatchObject({ plannedX: 1, plannedY: 0 })
    expect(result.figures[20 * 41 + 20]).toBeCloseTo(valueOf(result.planned), 6)
  })
})

describe.each(evaluators)('the tornado of the reference workload, %s', (_, evaluator) => {
  const growth = channels.map((channel) => `channel/${channel}/growth`)
  const paths = [
    ...channels.flatMap((channel) => steps.map((step) => `stage/${step}/rate/${channel}`)),
    ...channels.map((channel) => `channel/${channel}/base`),
    ...channels.map((channel) => `channel/${channel}/costPerEntry`),
    ...['dealSize', 'recurringFee', 'margin', 'churn', 'discountRate', 'overhead', 'investment'].map(
      (field) => `plan/${field}`,
    ),
    growth,
  ]

  test.each([
    ['npv', 'npv_lo', 'npv_hi'],
    ['roi', 'roi_lo', 'roi_hi'],
  ] as const)('S91, S93: %s of all forty inputs agrees to 1e-9', (figure: FigureName, low, high) => {
    const result = tornado({ workspace, figure, swing: tenth, paths }, { evaluator })
    const ends = paths.map((entry) => {
      const path = typeof entry === 'string' ? entry : entry[0]
      const bar = result.bars.find((bar) => bar.path === path)
      // ROI does not know the discount rate, so that bar is left out.
      return bar === undefined ? [result.planned, result.planned] : [bar.low.figure, bar.high.figure]
    })
    expect(result.bars).toHaveLength(figure === 'roi' ? 39 : 40)
    expect(result.skipped).toEqual([])
    expect(
      worstDifference(
        ends.flat().map(valueOf),
        expected.R4.flatMap((wanted) => [wanted[low], wanted[high]]),
      ),
    ).toBeLessThan(1e-9)
    const spreads = result.bars.map(({ spread }) => spread)
    expect(spreads).toEqual(spreads.toSorted((a, b) => b - a))
  })

  test('S91: inputs that move together are one bar with all that they reached', () => {
    const request = { workspace, figure: 'npv', swing: tenth, paths: [growth] } as const
    const { bars } = tornado(request, { evaluator })
    expect(bars).toHaveLength(1)
    expect(bars[0]).toMatchObject({ path: growth[0], paths: growth })
    expect(bars[0]!.high.values).toEqual([0.011, 0.022, 0.0055, 0.033].map((one) => expect.closeTo(one, 12)))
  })
})
