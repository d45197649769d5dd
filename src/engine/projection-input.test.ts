import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { projectionInput } from './projection-input.ts'

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
    expect(input.stages).toEqual([
      { id: 'lead', role: 'mql', costPerEntry: 3 },
      { id: 'won', role: 'customer', costPerEntry: 4 },
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

  test('lags end with their last share that is not 0', () => {
    const workspace = buildWorkspace({
      stages: [{ id: 'a', lag: { kind: 'shares', shares: [0.5, 0, 0.5, 0, 0] } }, { id: 'b' }],
    })
    expect(projectionInput(workspace)!.lags).toEqual([Float64Array.of(0.5, 0, 0.5)])
  })
})
