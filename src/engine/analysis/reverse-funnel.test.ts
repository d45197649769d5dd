import { describe, expect, test } from 'vitest'
import type { Figure } from '#engine/figure.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { lagAhead } from './lag-ahead.ts'
import { projected } from './projected.ts'
import { reverseFunnel } from './reverse-funnel.ts'

/** A year of 100 leads a month: a fifth become SQLs two months later, half of those customers a month later. */
const parts: WorkspaceParts = {
  plan: { dealSize: 1000, margin: 0.4, target: 90_000, targetKind: 'revenue' },
  stages: [
    { id: 'lead', rate: 0.2, lag: { kind: 'shares', shares: [0, 0, 1] } },
    { id: 'sql', rate: 0.5, lag: { kind: 'shares', shares: [0, 1] }, figureRole: 'opportunity' },
    { id: 'won' },
  ],
  channels: [{ id: 'ads', base: 100 }],
}

function value(number: number): Figure {
  return { kind: 'value', value: expect.closeTo(number, 9) as number }
}

function asked(changes: WorkspaceParts, month = 11) {
  return reverseFunnel({ workspace: buildWorkspace({ ...parts, ...changes }), month })
}

function withStage(id: string, changes: object): WorkspaceParts {
  return { stages: parts.stages!.map((stage) => (stage.id === id ? { ...stage, ...changes } : stage)) }
}

describe('time between stages', () => {
  test('S106: lags one after the other, their mean and quantiles', () => {
    const ahead = lagAhead([Float64Array.of(0.5, 0.5), Float64Array.of(0.5, 0, 0.5)])
    // 0, 1, 2, 3 months with a quarter each.
    expect(ahead.mean).toBeCloseTo(1.5, 12)
    expect([0.25, 0.5, 0.51, 0.9, 1].map((share) => ahead.quantile(share))).toEqual([0, 1, 2, 3, 3])
    expect(lagAhead([])).toMatchObject({ mean: 0 })
    expect(lagAhead([]).quantile(0.9)).toBe(0)
  })
})

describe('reverse funnel', () => {
  test('S106: the target divided by the rates and moved back by the lags', () => {
    const { customers, stages } = asked({})
    expect(customers).toEqual(value(90))
    expect(stages).toEqual([
      {
        stageId: 'lead',
        needed: expect.closeTo(900, 9),
        // Nine months of leads can become customers within the year.
        planned: expect.closeTo(900, 9),
        missing: 0,
        byMonth: 8,
        safeByMonth: 8,
        limit: 'none',
      },
      expect.objectContaining({ stageId: 'sql', needed: expect.closeTo(180, 9), byMonth: 10, missing: 0 }),
      expect.objectContaining({ stageId: 'won', needed: expect.closeTo(90, 9), byMonth: 11, missing: 0 }),
    ])
  })

  test('S106: what is missing, and earlier months for an earlier target', () => {
    const { stages } = asked({}, 5)
    // Three months of leads, 30 customers and 60 SQLs in time.
    expect(stages.map(({ planned, missing, byMonth }) => [planned, missing, byMonth])).toEqual([
      [expect.closeTo(300, 9), expect.closeTo(600, 9), 2],
      [expect.closeTo(60, 9), expect.closeTo(120, 9), 4],
      [expect.closeTo(30, 9), expect.closeTo(60, 9), 5],
    ])
    expect(stages.map(({ limit }) => limit)).toEqual(['none', 'none', 'none'])
    // Nobody wins by month 1: one customer of the last month brings a deal.
    const early = asked({}, 1)
    expect(early.customers).toEqual(value(90))
    expect(early.stages.map(({ byMonth, planned }) => [byMonth, planned])).toEqual([
      [-2, 0],
      [0, 0],
      [1, 0],
    ])
  })

  test('S106: the mean of the lags, and nine in ten', () => {
    const slow = { kind: 'shares', shares: [0.5, 0.2, 0.15, 0.1, 0.05] } as const
    const { stages } = asked(withStage('sql', { lag: { ...slow, shares: [...slow.shares] } }))
    // 0.2 + 0.3 + 0.3 + 0.2 = 1 month; 0.95 within three.
    expect(stages.map(({ byMonth, safeByMonth }) => [byMonth, safeByMonth])).toEqual([
      [8, 6],
      [10, 8],
      [11, 11],
    ])
  })

  test('S106: a target of gross profit takes as many customers more as the margin is less', () => {
    expect(asked({ plan: { ...parts.plan, targetKind: 'gross-profit' } }).customers).toEqual(value(225))
  })

  test('S106: customers who go on paying count with what they bring in time', () => {
    const plan = { ...parts.plan, recurringFee: 100 }
    const workspace = buildWorkspace({ ...parts, plan })
    const { customers, stages } = reverseFunnel({ workspace, month: 11 })
    // 10 a month from month 3 on: 90 deals, and (9 + 8 + … + 1) · 10 = 450 fees.
    expect(customers).toEqual(value(90_000 / (1000 + (450 * 100) / 90)))
    // With all volumes times what is needed for each that is planned, the target is reached exactly.
    const factor = stages[0]!.needed / stages[0]!.planned
    const scaled = buildWorkspace({ ...parts, plan, channels: [{ id: 'ads', base: 100 * factor }] })
    expect(projected(scaled)!.keyFigures.revenue).toBeCloseTo(90_000, 6)
  })

  test('S106: a target of pipeline is counted in opportunities', () => {
    const { customers, stages } = asked({ plan: { ...parts.plan, targetKind: 'pipeline' } })
    expect(stages.map(({ stageId, needed, byMonth }) => [stageId, needed, byMonth])).toEqual([
      ['lead', expect.closeTo(450, 9), 9],
      ['sql', expect.closeTo(90, 9), 11],
    ])
    expect(customers).toEqual(value(45))
    const stages2 = parts.stages!.map((stage) => ({ ...stage, figureRole: 'none' as const }))
    const absent = { kind: 'none', reason: 'no-such-stage' }
    expect(asked({ plan: { ...parts.plan, targetKind: 'pipeline' }, stages: stages2 })).toEqual({
      customers: absent,
      stages: [],
    })
  })

  test('S106: channels keep their mix, wherever they enter', () => {
    const { stages } = asked({
      channels: [
        { id: 'ads', base: 100 },
        { id: 'fair', base: 20, entryStageId: 'sql' },
      ],
    })
    // Of 240 SQLs in the end half come of each; a year of the mix ends in 240 customers.
    expect(stages.map(({ needed }) => needed)).toEqual(
      [450, 180, 90].map((people) => expect.closeTo(people, 9)),
    )
  })

  test('S106: who is in the funnel already is not needed again', () => {
    const { customers, stages } = asked(withStage('sql', { opening: { ads: 60 } }))
    expect(customers).toEqual(value(90))
    expect(stages.map(({ needed }) => needed)).toEqual(
      [600, 120, 60].map((people) => expect.closeTo(people, 9)),
    )
  })

  test('S106: capacity keeps from it where too few can be worked, ceilings where no more can come', () => {
    const people = { obligation: 'must', hasCapacity: true, people: 1, leadsPerPerson: 5 } as const
    const worked = asked(withStage('sql', people), 8)
    expect(worked.stages.map(({ limit }) => limit)).toEqual(['none', 'capacity', 'none'])
    const ceiling = (most: number) =>
      asked({ channels: [{ id: 'ads', base: 100, ceiling: most }] }, 8).stages.map(({ limit }) => limit)
    // By month 5 six months of leads: 900 are needed.
    expect(ceiling(149)).toEqual(['ceiling', 'ceiling', 'ceiling'])
    expect(ceiling(151)).toEqual(['none', 'none', 'none'])
    const open = asked(
      {
        channels: [
          { id: 'ads', base: 100, ceiling: 100 },
          { id: 'fair', base: 1, entryStageId: 'sql' },
        ],
      },
      8,
    )
    expect(open.stages.map(({ limit }) => limit)).toEqual(['ceiling', 'none', 'none'])
  })

  test('S106: without a target, a path, a worth or anybody to go by, it says why', () => {
    const reason = (changes: WorkspaceParts) => {
      const { customers, stages } = asked(changes)
      expect(stages).toEqual([])
      return customers
    }
    expect(reason({ plan: { ...parts.plan, target: null } })).toEqual({ kind: 'none', reason: 'no-target' })
    expect(reason({ stages: [], channels: [] })).toEqual({ kind: 'none', reason: 'no-such-stage' })
    expect(reason({ plan: { ...parts.plan, dealSize: 0 } })).toEqual({ kind: 'none', reason: 'no-value' })
    expect(reason({ channels: [] })).toEqual(value(90))
  })
})
