import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathStages } from '#domain/workspace.ts'
import type { Figure } from '#engine/figure.ts'
import { checkProperty, modestWorkspace } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { increment } from './increment.ts'
import { projected } from './projected.ts'

/** Two months: 10 customers a month at 100 come anyway; a campaign brings 5 more. */
const today: WorkspaceParts = {
  plan: { months: 2, dealSize: 100, margin: 0.5, overhead: 50, discountRate: 2 ** 12 - 1 },
  stages: [{ id: 'won' }],
  channels: [{ id: 'anyway', base: 10 }],
}
const campaign: WorkspaceParts = {
  ...today,
  plan: { ...today.plan, investment: 100 },
  channels: [...today.channels!, { id: 'ads', base: 5, costPerEntry: 10 }],
}

function value(number: number): Figure {
  return { kind: 'value', value: expect.closeTo(number, 9) as number }
}

describe('increment', () => {
  test('S99: by hand, on the differences of the flows', () => {
    const found = increment({ workspace: buildWorkspace(campaign), baseline: buildWorkspace(today) })
    // 100 at once; then 250 of gross profit and 50 of cost in each of two months.
    expect(found).toEqual({
      grossProfit: expect.closeTo(500, 9),
      totalCost: expect.closeTo(200, 9),
      roi: value((500 - 200) / 200),
      // Money is worth half as much a month later.
      npv: value(-100 + 200 / 2 + 200 / 4),
      payback: value(0.5),
      // 100 = 200 / x + 200 / x², x = 1 + √3 a month
      irrAnnual: { kind: 'none', reason: 'no-sign-change' },
    })
  })

  test('S99: the internal rate of the differences', () => {
    const slower = { ...campaign, plan: { ...campaign.plan, investment: 300 } }
    const found = increment({ workspace: buildWorkspace(slower), baseline: buildWorkspace(today) })
    // 300 = 200 / x + 200 / x²
    const monthly = (200 + Math.sqrt(200 ** 2 + 4 * 300 * 200)) / 600
    expect(found.irrAnnual).toEqual(value(monthly ** 12 - 1))
  })

  test('S99: none where it costs no more, but what it brings is said', () => {
    const cheaper = { ...today, plan: { ...today.plan, overhead: 30 } }
    const found = increment({ workspace: buildWorkspace(cheaper), baseline: buildWorkspace(today) })
    const absent = { kind: 'none', reason: 'no-extra-cost' }
    expect(found).toMatchObject({ roi: absent, payback: absent, irrAnnual: absent })
    expect(found.npv).toEqual(value(20 / 2 + 20 / 4))
    expect(found.totalCost).toBeCloseTo(-40, 9)
    const same = increment({ workspace: buildWorkspace(today), baseline: buildWorkspace(today) })
    expect(same).toMatchObject({ roi: absent, npv: value(0) })
  })

  test('S99: against nothing it is the plan itself', () => {
    let tried = 0
    checkProperty(
      fc.property(
        modestWorkspace.filter((workspace) => pathStages(workspace).length > 0),
        (workspace) => {
          const { keyFigures } = projected(workspace)!
          fc.pre(keyFigures.totalCost > 0)
          const found = increment({ workspace, baseline: null })
          expect(found).toEqual({
            roi: keyFigures.roi,
            npv: { kind: 'value', value: keyFigures.npv },
            payback: keyFigures.payback.first,
            irrAnnual: keyFigures.irrAnnual,
            grossProfit: keyFigures.grossProfit,
            totalCost: keyFigures.totalCost,
          })
          tried++
        },
      ),
      100,
    )
    expect(tried).toBe(100)
  })

  test('S99: a plan without a path adds nothing', () => {
    expect(increment({ workspace: buildWorkspace(), baseline: null })).toMatchObject({
      roi: { kind: 'none', reason: 'no-extra-cost' },
      npv: { kind: 'value', value: 0 },
    })
  })
})
