import { describe, expect, test } from 'vitest'
import { describeInput, planInput, stageInput } from '#domain/inputs.ts'
import type { StageId } from '#domain/identifier.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { leverStep, leverValue, movedNumber, onStep, sensibleBounds } from './lever-bounds.ts'

const workspace = buildWorkspace({ stages: [{ id: 'lead' }, { id: 'won' }] })
const rate = describeInput(workspace, stageInput('lead' as StageId, 'rate'))!
const lag = describeInput(workspace, stageInput('lead' as StageId, 'lag'))!
const deal = describeInput(workspace, planInput('dealSize'))!
const delay = describeInput(workspace, planInput('paymentDelayMonths'))!

describe('ends of a new slider', () => {
  test.each([
    [deal, 25_000, undefined, { low: 13_000, high: 38_000 }],
    [rate, 0.4, undefined, { low: 0.2, high: 0.6 }],
    // Never beyond what the input may be.
    [rate, 0.9, undefined, { low: 0.45, high: 1 }],
    [rate, 0, undefined, { low: 0, high: 0.1 }],
    [rate, 0.4, { kind: 'pert', low: 0.3, likely: 0.4, high: 0.45 }, { low: 0.3, high: 0.45 }],
    [rate, 0.4, { kind: 'counts', successes: 4, failures: 6 }, { low: 0.2, high: 0.6 }],
    [lag, 30, undefined, { low: 15, high: 45 }],
  ] as const)('%#', (input, value, range, bounds) => {
    expect(sensibleBounds(input, value, range)).toEqual(bounds)
  })
})

test('steps are round, and whole where the input is', () => {
  expect(leverStep({ low: 0.2, high: 0.6 }, false)).toBeCloseTo(0.002, 12)
  expect(leverStep({ low: 12_500, high: 37_500 }, false)).toBe(200)
  expect(leverStep({ low: 0, high: 24 }, true)).toBe(1)
  expect(onStep(0.1 + 0.2, 0.1)).toBe(0.3)
})

test('a lag is moved by its mean, and a list of shares is not', () => {
  expect(movedNumber({ kind: 'days', days: 30 })).toBe(30)
  expect(movedNumber({ kind: 'shares', shares: [1] })).toBeNull()
  expect(movedNumber(undefined)).toBeNull()
  expect(movedNumber(0.3)).toBe(0.3)
  expect(leverValue(lag, 40)).toEqual({ kind: 'days', days: 40 })
  expect(leverValue(delay, 2.6)).toBe(3)
})
