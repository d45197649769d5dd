import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { describeInput, type InputPath, type InputValue } from './inputs.ts'
import { isMovable, movedValue, numberOf, withinLimits } from './movable.ts'

const workspace = buildWorkspace({
  plan: { overheadList: [10, 20] },
  stages: [
    { id: 'lead', lag: { kind: 'days', days: 30 } },
    { id: 'sql', lag: { kind: 'shares', shares: [0.5, 0.5] } },
    { id: 'won' },
  ],
  channels: [{ id: 'ads' }],
})

function input(path: InputPath) {
  return describeInput(workspace, path)!
}

describe('the number behind a value', () => {
  test('is itself, or the mean of a lag in days', () => {
    expect(numberOf(3)).toBe(3)
    expect(numberOf({ kind: 'days', days: 14 })).toBe(14)
    const others: (InputValue | undefined)[] = [null, undefined, [1, 2], { kind: 'shares', shares: [1] }]
    for (const value of others) expect(numberOf(value)).toBeNull()
  })

  test('is what makes an input movable', () => {
    expect(isMovable(workspace, 'stage/lead/lag')).toBe(true)
    expect(isMovable(workspace, 'plan/margin')).toBe(true)
    for (const path of ['stage/sql/lag', 'channel/ads/season', 'channel/ads/ceiling', 'stage/gone/rate'])
      expect(isMovable(workspace, path)).toBe(false)
  })
})

describe('a change of a value', () => {
  const double = (number: number) => number * 2

  test('changes each of its numbers', () => {
    expect(movedValue(input('plan/dealSize'), 100, double)).toBe(200)
    expect(movedValue(input('stage/lead/lag'), { kind: 'days', days: 30 }, double)).toEqual({
      kind: 'days',
      days: 60,
    })
    expect(movedValue(input('plan/overheadList'), [10, 20], double)).toEqual([20, 40])
  })

  test('ends at the limits of the input', () => {
    expect(movedValue(input('plan/margin'), 0.7, double)).toBe(1)
    expect(movedValue(input('channel/ads/growth'), 0.1, () => -3)).toBe(-1)
    expect(movedValue(input('plan/overheadList'), [10, 20], (amount) => amount - 15)).toEqual([0, 5])
  })

  test('leaves whole numbers whole', () => {
    expect(withinLimits(input('plan/paymentDelayMonths'), 2.6)).toBe(3)
    expect(movedValue(input('channel/ads/rampMonths'), 3, (months) => months * 1.1)).toBe(3)
  })

  test('gives null where there is no number to change', () => {
    expect(movedValue(input('channel/ads/ceiling'), null, double)).toBeNull()
    expect(movedValue(input('plan/dealShares'), [1], double)).toBeNull()
    expect(movedValue(input('stage/sql/lag'), { kind: 'shares', shares: [1] }, double)).toBeNull()
  })
})
