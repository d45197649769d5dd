import { describe, expect, test } from 'vitest'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { figureOf, mapFigure, none, ratio } from './figure.ts'
import type { KeyFigures } from './key-figures.ts'
import { project } from './project.ts'
import { projectionInput } from './projection-input.ts'

function figures(parts: WorkspaceParts): KeyFigures {
  return project(projectionInput(buildWorkspace(parts))!).keyFigures
}

/** Two months: 100 and 60 leads a month in two channels, half and a third of which become customers. */
const example: WorkspaceParts = {
  plan: { months: 2, dealSize: 100, recurringFee: 10, margin: 0.5, overhead: 200, investment: 1000 },
  stages: [
    { id: 'lead', rate: 0.5, costPerEntry: 1 },
    { id: 'sql', rate: 0.2, costPerEntry: 4, figureRole: 'sql' },
    { id: 'won', costPerEntry: 30 },
  ],
  channels: [
    { id: 'ads', base: 100, costPerEntry: 2, fixedCost: 50, oneOffCost: 70 },
    { id: 'fair', base: 10, entryStageId: 'sql', fixedCost: 25 },
  ],
}
// A month: 100 leads, 60 SQLs (50 + 10), 12 customers. Channels 200 + 50 + 25, stages 100 + 240 + 360.
const channels = 2 * (200 + 50 + 25) + 70
const running = channels + 2 * (100 + 240 + 360 + 200)
const revenue = 24 * 100 + 10 * (12 + 24)

describe('return', () => {
  test('S12: by hand', () => {
    const found = figures(example)
    expect(found.customers).toBeCloseTo(24, 12)
    expect(found.revenue).toBeCloseTo(revenue, 9)
    expect(found.grossProfit).toBeCloseTo(revenue / 2, 9)
    expect(found.totalCost).toBeCloseTo(1000 + running, 9)
    const roi = revenue / 2 / (1000 + running) - 1
    expect(found.roi).toEqual({ kind: 'value', value: expect.closeTo(roi, 12) })
    expect(found.returnPerEuro).toEqual({ kind: 'value', value: expect.closeTo(1 + roi, 12) })
    expect(found.roiOnRevenue).toEqual({
      kind: 'value',
      value: expect.closeTo(revenue / (1000 + running) - 1, 12),
    })
  })

  test('S12, S23: none without a cost', () => {
    const found = figures({ stages: [{ id: 'won' }], channels: [{ id: 'c', base: 1 }] })
    for (const figure of [found.roi, found.returnPerEuro, found.roiOnRevenue])
      expect(figure).toEqual({ kind: 'none', reason: 'no-cost' })
  })
})

describe('cost of winning a customer', () => {
  test('S17: all costs before the customer stage, without and with the investment', () => {
    const found = figures(example)
    const before = running - 2 * 360
    expect(found.cac).toEqual({ kind: 'value', value: expect.closeTo(before / 24, 9) })
    expect(found.cacWithInvestment).toEqual({ kind: 'value', value: expect.closeTo((before + 1000) / 24, 9) })
  })

  test('S17: what is tagged delivery is not in it, one-off cost of such a channel neither', () => {
    const tagged = (tags: { overhead?: 'delivery'; ads?: 'delivery'; sql?: 'delivery' }) =>
      figures({
        ...example,
        plan: { ...example.plan, overheadTag: tags.overhead ?? 'marketing' },
        stages: example.stages!.map((stage) =>
          stage.id === 'sql' ? { ...stage, costTag: tags.sql ?? 'sales' } : stage,
        ),
        channels: example.channels!.map((channel) =>
          channel.id === 'ads' ? { ...channel, costTag: tags.ads ?? 'marketing' } : channel,
        ),
      }).cac
    const before = running - 2 * 360
    const cac = (cost: number) => ({ kind: 'value', value: expect.closeTo(cost / 24, 9) })
    expect(tagged({})).toEqual(cac(before))
    expect(tagged({ overhead: 'delivery' })).toEqual(cac(before - 400))
    expect(tagged({ ads: 'delivery' })).toEqual(cac(before - 2 * 250 - 70))
    expect(tagged({ sql: 'delivery' })).toEqual(cac(before - 480))
  })

  test('S17, S20: people and stages beside the path', () => {
    const found = figures({
      ...example,
      stages: [
        ...example.stages!.map((stage) =>
          stage.id === 'sql'
            ? {
                ...stage,
                people: 3,
                personCost: 11,
                recycleShare: 0.5,
                recycleToStageId: 'nurtured',
                recycleAfterMonths: 1,
              }
            : stage,
        ),
        { id: 'nurtured', placement: 'beside' as const, costPerEntry: 5 },
      ],
    })
    // 24 of the first month's 60 SQLs are nurtured in the second month.
    const before = running - 2 * 360 + 2 * 33 + 24 * 5
    expect(found.cac).toEqual({ kind: 'value', value: expect.closeTo(before / 24, 9) })
    expect(found.costPerLead[1]!.toHere).toEqual({
      kind: 'value',
      value: expect.closeTo((channels + 200 + 480 + 66) / 120, 9),
    })
  })

  test('S17, S23: none without customers, and so is what is made of it', () => {
    const found = figures({ ...example, channels: [] })
    for (const figure of [found.cac, found.cacWithInvestment, found.cacPayback, found.ltvToCac])
      expect(figure).toEqual({ kind: 'none', reason: 'no-customers' })
  })
})

describe('lifetime value', () => {
  test('S19: its ratio to the cost of winning', () => {
    const found = figures(example)
    const ltv = 0.5 * (100 + 10 * 60)
    expect(found.ltv).toEqual({ kind: 'value', value: ltv })
    expect(found.ltvToCac).toEqual({
      kind: 'value',
      value: expect.closeTo((ltv * 24) / (running - 720), 9),
    })
  })
})

describe('cost per lead', () => {
  test('S20, S44: fully loaded, up to the stage, and the most that it may be', () => {
    const ads = 2 * 250 + 70
    expect(figures(example).costPerLead).toEqual([
      {
        stageId: 'lead',
        role: 'none',
        entries: 200,
        fullyLoaded: { kind: 'value', value: expect.closeTo((1000 + running) / 200, 9) },
        toHere: { kind: 'value', value: expect.closeTo((ads + 200) / 200, 9) },
        // Of two leads one becomes an SQL at 4, of five of those one a customer at 30.
        affordable: { kind: 'value', value: expect.closeTo(0.1 * 350 - 0.5 * 4 - 0.1 * 30, 9) },
      },
      {
        stageId: 'sql',
        role: 'sql',
        entries: 120,
        fullyLoaded: { kind: 'value', value: expect.closeTo((1000 + running) / 120, 9) },
        toHere: { kind: 'value', value: expect.closeTo((channels + 200 + 480) / 120, 9) },
        affordable: { kind: 'value', value: expect.closeTo(0.2 * 350 - 0.2 * 30, 9) },
      },
      {
        stageId: 'won',
        role: 'customer',
        entries: 24,
        fullyLoaded: { kind: 'value', value: expect.closeTo((1000 + running) / 24, 9) },
        toHere: { kind: 'value', value: expect.closeTo((channels + 200 + 480 + 720) / 24, 9) },
        affordable: { kind: 'value', value: expect.closeTo(350, 9) },
      },
    ])
  })

  test('S20, S23: none where nobody enters', () => {
    const [lead, sql] = figures({
      ...example,
      channels: [{ id: 'fair', base: 10, entryStageId: 'sql' }],
    }).costPerLead
    expect(lead!.fullyLoaded).toEqual({ kind: 'none', reason: 'no-entries' })
    expect(lead!.toHere).toEqual({ kind: 'none', reason: 'no-entries' })
    expect(sql!.fullyLoaded.kind).toBe('value')
  })
})

describe('figures that do not exist', () => {
  test('S23: a denominator of zero, and what no number can hold', () => {
    expect(ratio(1, 0, 'no-cost')).toEqual(none('no-cost'))
    expect(ratio(1e300, 5e-324, 'no-cost')).toEqual(none('out-of-range'))
    expect(figureOf(Number.NaN)).toEqual(none('out-of-range'))
    expect(figureOf(-0)).toStrictEqual({ kind: 'value', value: 0 })
  })

  test('S23: what is made of none is none for the same reason', () => {
    expect(mapFigure(none('no-customers'), figureOf)).toEqual(none('no-customers'))
    expect(mapFigure(figureOf(2), (value) => figureOf(value * 2))).toEqual(figureOf(4))
  })
})
