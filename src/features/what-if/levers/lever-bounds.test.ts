import { expect, test } from 'vitest'
import { describeInput, planInput, stageInput } from '#domain/inputs.ts'
import type { StageId } from '#domain/identifier.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { leverStep, leverValue, onStep } from './lever-bounds.ts'

const workspace = buildWorkspace({ stages: [{ id: 'lead' }, { id: 'won' }] })
const lag = describeInput(workspace, stageInput('lead' as StageId, 'lag'))!
const delay = describeInput(workspace, planInput('paymentDelayMonths'))!

test('steps are round, and whole where the input is', () => {
  expect(leverStep({ low: 0.2, high: 0.6 }, false)).toBeCloseTo(0.002, 12)
  expect(leverStep({ low: 12_500, high: 37_500 }, false)).toBe(200)
  expect(leverStep({ low: 0, high: 24 }, true)).toBe(1)
  expect(onStep(0.1 + 0.2, 0.1)).toBe(0.3)
})

test('a lag is moved by its mean in days, and what is whole stays so', () => {
  expect(leverValue(lag, 40)).toEqual({ kind: 'days', days: 40 })
  expect(leverValue(delay, 2.6)).toBe(3)
})
