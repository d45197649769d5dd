import { describe, expect, test } from 'vitest'
import type { FigureName } from '#domain/figure-names.ts'
import type { Axis } from '#domain/kept-chart.ts'
import type { Figure } from '#engine/figure.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { breakEvenLevel } from './break-even-level.ts'
import { grid } from './grid.ts'

/** A month: 100 leads at 10 each, a tenth of them customers. */
const parts: WorkspaceParts = {
  plan: { months: 1, dealSize: 200, recurringFee: 40, overhead: 500, overheadList: [] },
  stages: [{ id: 'lead', rate: 0.1, lag: { kind: 'days', days: 0 } }, { id: 'won' }],
  channels: [
    { id: 'ads', base: 60, costPerEntry: 10 },
    { id: 'fair', base: 40, costPerEntry: 10, rampMonths: 1 },
  ],
}
const workspace = buildWorkspace(parts)

function axis(paths: string[], operation: Axis['operation'], from: number, to: number, steps: number): Axis {
  return { paths, operation, from, to, steps }
}

const rates = axis(['stage/lead/rate'], 'set', 0.05, 0.15, 5)
const deals = axis(['plan/dealSize'], 'times', 0.5, 1.5, 3)

function valueOf(figure: Figure): number {
  if (figure.kind === 'none') throw new Error(figure.reason)
  return figure.value
}

describe('grid', () => {
  test('S95: cells by hand, row by row', () => {
    const result = grid({ workspace, figure: 'revenue', x: rates, y: deals })
    expect(result.xValues.map((value) => value.toFixed(3))).toEqual([
      '0.050',
      '0.075',
      '0.100',
      '0.125',
      '0.150',
    ])
    expect(result.yValues).toEqual([0.5, 1, 1.5])
    const wanted = result.yValues.flatMap((factor) =>
      result.xValues.map((rate) => 100 * rate * (200 * factor + 40)),
    )
    expect(result.figures).toHaveLength(15)
    wanted.forEach((value, index) => expect(result.figures[index]).toBeCloseTo(value, 9))
  })

  test('S95: several inputs move together, and one on both axes by x first', () => {
    const together = axis(['channel/ads/base', 'channel/fair/base'], 'plus', -40, 10, 2)
    const twice = axis(['plan/dealSize'], 'plus', 100, 200, 2)
    const { figures } = grid({ workspace, figure: 'customers', x: together, y: deals })
    expect(figures[0]).toBeCloseTo(2, 9)
    expect(figures[1]).toBeCloseTo(12, 9)
    const both = grid({ workspace, figure: 'ltv', x: twice, y: deals })
    // 60 fees of 40 besides the deal, which is added to before it is multiplied.
    expect([...both.figures]).toEqual(
      [150, 200, 300, 400, 450, 600].map((deal) => expect.closeTo(deal + 2400, 9)),
    )
  })

  test('S95: cells without a figure are empty and say why', () => {
    const x = axis(['plan/investment'], 'set', 0, 5000, 3)
    const result = grid({ workspace, figure: 'payback', x, y: deals })
    const isEmpty = Array.from(result.figures, Number.isNaN)
    expect([isEmpty.slice(0, 3), isEmpty.slice(3, 6), isEmpty.slice(6)]).toEqual([
      [true, true, true],
      [false, true, true],
      [false, true, true],
    ])
    expect(result.absent).toEqual(['not-within-horizon'])
  })

  test('S95: an axis of an input that is gone is refused', () => {
    const x = axis(['stage/gone/rate'], 'times', 0.5, 1.5, 3)
    expect(() => grid({ workspace, figure: 'roi', x, y: deals })).toThrow(RangeError)
  })

  test('S96: the cell at the place of the plan is the plan', () => {
    for (const figure of ['npv', 'roi', 'payback'] as const) {
      const sample = sampleWorkspace()
      const stageId = sample.profile.stageOrder[2]!
      const x = axis([`stage/${stageId}/rate`], 'times', 0.8, 1.2, 3)
      const y = axis(['plan/margin'], 'plus', -0.1, 0.1, 3)
      const { figures, planned, plannedX, plannedY } = grid({ workspace: sample, figure, x, y })
      expect([plannedX, plannedY]).toEqual([1, 0])
      expect(figures[4]).toBeCloseTo(valueOf(planned), 9)
    }
  })

  test('S96: it is no place beyond the ends, nor where inputs are planned differently', () => {
    const place = (x: Axis) => grid({ workspace, figure: 'roi', x, y: deals }).plannedX
    expect(place(rates)).toBe(0.1)
    expect(place(axis(['stage/lead/rate'], 'set', 0.2, 0.3, 3))).toBeNull()
    expect(place(axis(['plan/dealSize'], 'times', 2, 1.5, 3))).toBeNull()
    expect(place(axis(['channel/ads/base', 'channel/fair/base'], 'set', 0, 100, 3))).toBeNull()
    expect(place(axis(['channel/ads/costPerEntry', 'channel/fair/costPerEntry'], 'set', 0, 100, 3))).toBe(10)
    expect(place(axis(['stage/lead/lag'], 'set', 0, 60, 3))).toBe(0)
  })

  test('S96: what an axis asks for beyond the limits of an input is its limit', () => {
    const x = axis(['stage/lead/rate'], 'times', 1, 20, 2)
    const { figures } = grid({ workspace, figure: 'customers', x, y: axis(['plan/churn'], 'set', 0, 1, 2) })
    expect([...figures]).toEqual([10, 100, 10, 100].map((value) => expect.closeTo(value, 9)))
  })
})

describe('the line of a grid', () => {
  test('S97: breaks even at 0, or at 1 for return per euro, and otherwise nowhere', () => {
    const levels = (names: FigureName[]) => names.map((name) => breakEvenLevel(name))
    expect(levels(['roi', 'roiOnRevenue', 'npv', 'irrAnnual', 'endCash'])).toEqual([0, 0, 0, 0, 0])
    expect(levels(['returnPerEuro', 'payback', 'revenue', 'cac'])).toEqual([1, null, null, null])
  })

  test.each(['roi', 'npv', 'returnPerEuro'] as const)(
    'S97: %s is nothing gained, nothing lost along it',
    (figure) => {
      const fine = axis(['stage/lead/rate'], 'set', 0.02, 0.2, 41)
      const { breakEven, level } = grid({
        workspace,
        figure,
        x: fine,
        y: axis(['plan/dealSize'], 'set', 50, 350, 41),
      })
      expect(level).toBe(figure === 'returnPerEuro' ? 1 : 0)
      expect(breakEven.length).toBeGreaterThan(20)
      // 100 · rate · (deal + 40) = 1,500 is the cost.
      for (const { x1, y1 } of breakEven) expect(Math.abs(100 * x1 * (y1 + 40) - 1500)).toBeLessThan(12)
    },
  )

  test('S97: another level may be asked for', () => {
    const request = { workspace, figure: 'revenue', x: rates, y: deals } as const
    expect(grid(request)).toMatchObject({ breakEven: [], level: null })
    const { breakEven, level } = grid({ ...request, level: 2400 })
    expect(level).toBe(2400)
    // In the middle row the plan's own cell has it.
    expect(breakEven.some(({ x1, y1 }) => Math.abs(x1 - 0.1) < 1e-9 && y1 === 1)).toBe(true)
  })
})
