import { describe, expect, test } from 'vitest'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { project, type Projection } from './project.ts'
import { projectionInput } from './projection-input.ts'

function projected(parts: WorkspaceParts): Projection {
  return project(projectionInput(buildWorkspace(parts))!)
}

const about = (value: number) => ({ kind: 'value', value: expect.closeTo(value, 9) })
const idle = { obligation: 'must', hasCapacity: true } as const

/** 8 and 4 opportunities of two channels that stay open for two months, 6 of them as a proposal in the second. */
const parts: WorkspaceParts = {
  plan: { months: 2, dealSize: 1000, margin: 0.5 },
  stages: [
    { id: 'sql', rate: 0.5, lag: { kind: 'shares', shares: [0, 0, 1] } },
    {
      id: 'opportunity',
      figureRole: 'opportunity',
      rate: 0.5,
      channelRates: { fair: 0.25 },
      lag: { kind: 'shares', shares: [0, 1] },
    },
    { id: 'proposal', rate: 0.4, lag: { kind: 'shares', shares: [0, 0, 1] } },
    { id: 'won' },
  ],
  channels: [
    { id: 'ads', entryStageId: 'opportunity', volumeKind: 'list', list: [8] },
    { id: 'fair', entryStageId: 'opportunity', volumeKind: 'list', list: [4] },
    { id: 'late', volumeKind: 'list', list: [10] },
  ],
}

describe('pipeline', () => {
  test('S46: open opportunities and what has become of them before the customer', () => {
    const { pipeline, keyFigures } = projected(parts)
    // 12 opportunities, then 4 + 1 proposals.
    expect([...pipeline.unweighted!]).toEqual([12_000, 5000])
    expect(keyFigures.openPipeline).toEqual(about(5000))
  })

  test('S47: everybody open times the rates ahead of the channel', () => {
    const { pipeline, keyFigures } = projected(parts)
    // 8 · 0.5 · 0.4 + 4 · 0.25 · 0.4 + 10 · 0.5 · 0.5 · 0.4, of which the first two are proposals a month later.
    expect([...pipeline.weighted].map((amount) => Math.round(amount * 1e6) / 1e6)).toEqual([3000, 3000])
    expect(keyFigures.weightedPipeline).toBeCloseTo(3000, 9)
  })

  test('S47: coming back is not counted, who waits is', () => {
    const { pipeline } = projected({
      plan: { months: 1, dealSize: 1000 },
      stages: [
        { id: 'sql', rate: 0.5, ...idle, opening: { ads: 6 } },
        { id: 'opportunity', rate: 0.5, recycleShare: 1, recycleToStageId: 'sql', opening: { ads: 8 } },
        { id: 'won' },
      ],
      channels: [{ id: 'ads' }],
    })
    // 6 wait; of 8 opportunities 4 are won at once, 4 will come back.
    expect(pipeline.weighted[0]).toBeCloseTo(1000 * (6 * 0.25 + 4 * 0.5), 9)
  })

  test('S23, S46: without a stage for opportunities there is no open pipeline', () => {
    const stages = parts.stages!.map((stage) => ({ ...stage, figureRole: 'none' as const }))
    const { pipeline, keyFigures } = projected({ ...parts, plan: { ...parts.plan, target: 1 }, stages })
    expect(pipeline.unweighted).toBeNull()
    for (const figure of [keyFigures.openPipeline, keyFigures.coverage, keyFigures.salesVelocity])
      expect(figure).toEqual({ kind: 'none', reason: 'no-such-stage' })
    expect(keyFigures.weightedPipeline).toBeCloseTo(3000, 9)
  })
})

describe('coverage', () => {
  /** 120 opportunities that wait, and 10 deals of 40,000 won straight away. */
  const covered: WorkspaceParts = {
    plan: { months: 1, dealSize: 40_000, margin: 0.25, target: 2_000_000 },
    stages: [{ id: 'opportunity', figureRole: 'opportunity', ...idle, opening: { ads: 120 } }, { id: 'won' }],
    channels: [{ id: 'ads', entryStageId: 'won', volumeKind: 'list', list: [10] }],
  }
  const coverage = (plan: WorkspaceParts['plan'], changed: WorkspaceParts = {}) =>
    projected({ ...covered, ...changed, plan: { ...covered.plan, ...plan } }).keyFigures.coverage

  test('S48: a published example: 4.8 million open against 1.6 million still to come are 3.0', () => {
    // winsabove.pages.dev/glossary/pipeline-coverage-ratio
    expect(coverage({})).toEqual(about(3))
  })

  test('S48: against gross profit both count times margin', () => {
    // 1.2 million of gross profit against 2 million less 0.1 million.
    expect(coverage({ targetKind: 'gross-profit' })).toEqual(about(1.2 / 1.9))
  })

  test('S48: against pipeline counts what has been created, not what was there', () => {
    const channels = [{ id: 'ads', volumeKind: 'list' as const, list: [20] }]
    // 20 new opportunities are 0.8 million of the 2; 140 wait.
    expect(coverage({ targetKind: 'pipeline' }, { channels })).toEqual(about(5.6 / 1.2))
  })

  test('S23, S48: none without a target, and once it is reached', () => {
    expect(coverage({ target: null })).toEqual({ kind: 'none', reason: 'no-target' })
    expect(coverage({ target: 400_000 })).toEqual({ kind: 'none', reason: 'target-reached' })
    expect(coverage({ target: 0 })).toEqual({ kind: 'none', reason: 'target-reached' })
  })

  test('S48: by month against what is left then', () => {
    const { pipeline } = projected({
      ...covered,
      plan: { ...covered.plan, months: 3 },
      channels: [{ id: 'ads', entryStageId: 'won', volumeKind: 'list', list: [10, 20, 20] }],
    })
    expect(pipeline.coverage).toEqual([about(3), about(6), { kind: 'none', reason: 'target-reached' }])
  })
})

describe('sales velocity', () => {
  test('S49: a published example: 18 × 42,000 × 24 % / 78 days are 2,326 a day', () => {
    // winsabove.pages.dev/glossary/sales-velocity
    const { keyFigures } = projected({
      plan: { months: 1, dealSize: 42_000 },
      stages: [
        {
          id: 'opportunity',
          figureRole: 'opportunity',
          rate: 0.24,
          lag: { kind: 'days', days: 78 },
          ...idle,
          opening: { ads: 18 },
        },
        { id: 'won' },
      ],
      channels: [{ id: 'ads' }],
    })
    expect(keyFigures.salesVelocity).toEqual(about((18 * 42_000 * 0.24) / 78))
    expect(Math.round((18 * 42_000 * 0.24) / 78)).toBe(2326)
  })

  test('S49: channels by their own rates, the cycle over all steps from the opportunity on', () => {
    // 4 + 1 proposals at 40 %; a month and two months of 30.4375 days.
    expect(projected(parts).keyFigures.salesVelocity).toEqual(about((5 * 0.4 * 1000) / (3 * 30.4375)))
  })

  test('S23, S49: none where the cycle takes no time', () => {
    const stages = parts.stages!.map((stage) => ({ ...stage, lag: { kind: 'days' as const, days: 0 } }))
    expect(projected({ ...parts, stages }).keyFigures.salesVelocity).toEqual({
      kind: 'none',
      reason: 'no-lag',
    })
  })
})
