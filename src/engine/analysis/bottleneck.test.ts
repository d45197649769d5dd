import { describe, expect, test } from 'vitest'
import type { Range } from '#domain/range.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Figure } from '#engine/figure.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { bottleneck } from './bottleneck.ts'

/** A month: 100 leads, 20 SQLs, 10 of them by each channel's own rate, 4 customers at 1,000. */
const parts: WorkspaceParts = {
  plan: { months: 1, dealSize: 1000 },
  stages: [
    { id: 'lead', rate: 0.3, channelRates: { ads: 0.1 } },
    { id: 'sql', rate: 0.2, costPerEntry: 10 },
    { id: 'won' },
  ],
  channels: [
    { id: 'ads', base: 50 },
    { id: 'fair', base: 50 },
  ],
}

function withRanges(workspace: Workspace, ranges: Record<string, Range>): Workspace {
  const entries = Object.entries(ranges).map(([path, range]) => [path, { path, range }])
  return { ...workspace, ranges: Object.fromEntries(entries) }
}

function pert(low: number, likely: number, high: number): Range {
  return { kind: 'pert', low, likely, high }
}

function value(number: number): Figure {
  return { kind: 'value', value: expect.closeTo(number, 9) as number }
}

describe('bottleneck', () => {
  test('S94: gains at the top of the ranges by hand, the greatest first', () => {
    const workspace = withRanges(buildWorkspace(parts), {
      'stage/lead/rate': pert(0.2, 0.3, 0.4),
      'stage/sql/rate': pert(0.1, 0.2, 0.3),
    })
    const { planned, steps } = bottleneck({ workspace, figure: 'revenue' })
    expect(planned).toEqual(value(4000))
    expect(steps).toEqual([
      {
        path: 'stage/sql/rate',
        paths: ['stage/sql/rate'],
        stageId: 'sql',
        rate: expect.closeTo(0.2, 12),
        reachable: expect.closeTo(0.3, 12),
        atReachable: value(6000),
        gain: value(2000),
        perPoint: value(200),
      },
      {
        path: 'stage/lead/rate',
        paths: ['stage/lead/rate', 'stage/lead/rate/ads'],
        stageId: 'lead',
        // Half of the leads each; only the fair's rate has a range.
        rate: expect.closeTo(0.2, 12),
        reachable: expect.closeTo(0.25, 12),
        atReachable: value(5000),
        gain: value(1000),
        perPoint: value(200),
      },
    ])
  })

  test('S94: for costs and times the greatest fall comes first', () => {
    const workspace = withRanges(buildWorkspace(parts), {
      'stage/lead/rate': pert(0.2, 0.3, 0.4),
      'stage/sql/rate': pert(0.1, 0.2, 0.3),
    })
    const { steps } = bottleneck({ workspace, figure: 'totalCost' })
    expect(steps.map(({ stageId, gain }) => [stageId, gain])).toEqual([
      ['sql', value(0)],
      ['lead', value(50)],
    ])
  })

  test('S94: a benchmark stands in for a range that is missing; without either a step comes last', () => {
    const workspace = buildWorkspace(parts)
    const { steps } = bottleneck({
      workspace,
      figure: 'revenue',
      benchmarks: { 'stage/lead/rate': pert(0.1, 0.2, 0.31) },
    })
    expect(steps.map(({ stageId }) => stageId)).toEqual(['lead', 'sql'])
    expect(steps[0]!.gain).toEqual(value(100))
    expect(steps[1]).toMatchObject({
      reachable: null,
      atReachable: { kind: 'none', reason: 'no-range' },
      gain: { kind: 'none', reason: 'no-range' },
      perPoint: value(200),
    })
  })

  test('S94: a percentage point ends at 100 %', () => {
    const workspace = buildWorkspace({
      ...parts,
      stages: [{ id: 'lead', rate: 0.996 }, { id: 'won' }],
    })
    expect(bottleneck({ workspace, figure: 'customers' }).steps[0]!.perPoint).toEqual(value(0.4))
  })

  test('S94: what makes a figure exist comes before every gain', () => {
    const workspace = withRanges(
      buildWorkspace({ ...parts, stages: [{ id: 'a', rate: 0 }, { id: 'b', rate: 0.5 }, { id: 'won' }] }),
      { 'stage/a/rate': pert(0, 0, 0.1), 'stage/b/rate': pert(0, 0.5, 1) },
    )
    const { planned, steps } = bottleneck({ workspace, figure: 'cac' })
    expect(planned).toEqual({ kind: 'none', reason: 'no-customers' })
    expect(steps.map(({ stageId, atReachable }) => [stageId, atReachable.kind])).toEqual([
      ['a', 'value'],
      ['b', 'none'],
    ])
  })

  test('S94: where nobody enters, rates are their plain mean', () => {
    const workspace = buildWorkspace({ ...parts, channels: [{ id: 'ads' }, { id: 'fair' }] })
    expect(bottleneck({ workspace, figure: 'revenue' }).steps[0]!.rate).toBeCloseTo(0.2, 12)
  })
})
