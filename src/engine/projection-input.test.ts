import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { projectionInput, workingHoursPerMonth } from './projection-input.ts'

describe('projectionInput', () => {
  test('S8: without a stage on the path there is no projection', () => {
    expect(projectionInput(buildWorkspace())).toBeNull()
    expect(projectionInput(buildWorkspace({ stages: [{ id: 'other', placement: 'beside' }] }))).toBeNull()
  })

  test('S8: stages beside the path and channels that are not active are left out', () => {
    const workspace = buildWorkspace({
      stages: [
        { id: 'lead', rate: 0.5, channelRates: { ads: 0.25 }, figureRole: 'mql', costPerEntry: 3 },
        { id: 'other', placement: 'beside', rate: 0.1 },
        { id: 'won', figureRole: 'sql', costPerEntry: 4, lag: { kind: 'days', days: 30 } },
      ],
      channels: [{ id: 'fair', isActive: false }, { id: 'ads' }, { id: 'search', entryStageId: 'won' }],
    })
    const input = projectionInput(workspace)!
    expect(input.stages.map(({ id, role, costPerEntry }) => [id, role, costPerEntry])).toEqual([
      ['lead', 'mql', 3],
      ['won', 'customer', 4],
    ])
    expect(input.channels.map(({ id, entryStage }) => [id, entryStage])).toEqual([
      ['ads', 0],
      ['search', 1],
    ])
    expect(input.rates).toEqual([[0.25], [0.5]])
    expect(input.lags).toEqual([Float64Array.of(1)])
  })

  test('S6: acquisition ends every channel, and never before its own end', () => {
    const channels = [{ id: 'a' }, { id: 'b', endMonth: 3 }, { id: 'c', startMonth: 9 }]
    const lastMonths = (acquisitionMonths: number | null) =>
      projectionInput(
        buildWorkspace({ plan: { months: 12, acquisitionMonths }, stages: [{ id: 's' }], channels }),
      )!.channels.map(({ lastMonth }) => lastMonth)
    expect(lastMonths(null)).toEqual([11, 3, 11])
    expect(lastMonths(6)).toEqual([5, 3, 5])
    expect(lastMonths(120)).toEqual([11, 3, 11])
  })

  test('S8: a channel that is not active takes part where people of it are there already', () => {
    const input = projectionInput(
      buildWorkspace({
        stages: [{ id: 'lead', opening: { fair: 3, gone: 0 } }, { id: 'won' }],
        channels: [
          { id: 'fair', isActive: false },
          { id: 'gone', isActive: false },
        ],
      }),
    )!
    expect(input.channels.map(({ id, lastMonth }) => [id, lastMonth])).toEqual([['fair', -1]])
    expect(input.channels[0]!.opening).toEqual(Float64Array.of(3, 0))
  })

  test('S27, S28: recycling names a stage of the path or one beside it; the last stage has none', () => {
    const input = projectionInput(
      buildWorkspace({
        stages: [
          { id: 'lead' },
          { id: 'unnamed', placement: 'beside' },
          { id: 'sql', recycleShare: 0.3, recycleToStageId: 'lead', recycleAfterMonths: 2 },
          { id: 'opportunity', recycleShare: 0.4, recycleToStageId: 'nurtured' },
          { id: 'won', recycleToStageId: 'lead' },
          { id: 'nurtured', placement: 'beside', costPerEntry: 2, costTag: 'marketing' },
        ],
      }),
    )!
    expect(input.stages.map(({ recycling }) => recycling)).toEqual([
      null,
      { share: 0.3, toStage: 0, toBeside: null, afterMonths: 2 },
      { share: 0.4, toStage: null, toBeside: 0, afterMonths: 3 },
      null,
    ])
    expect(input.besideStages).toEqual([{ id: 'nurtured', costPerEntry: 2, costTag: 'marketing' }])
  })

  test('S29: working hours of a month', () => {
    // 30.4375 days, five in seven, eight hours: 173.928…
    expect(workingHoursPerMonth(8)).toBeCloseTo(173.93, 2)
    expect(workingHoursPerMonth(7.5)).toBeCloseTo((30.4375 * 5 * 7.5) / 7, 10)
  })

  test('lags end with their last share that is not 0', () => {
    const workspace = buildWorkspace({
      stages: [{ id: 'a', lag: { kind: 'shares', shares: [0.5, 0, 0.5, 0, 0] } }, { id: 'b' }],
    })
    expect(projectionInput(workspace)!.lags).toEqual([Float64Array.of(0.5, 0, 0.5)])
  })
})
