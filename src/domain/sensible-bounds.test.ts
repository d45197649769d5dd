import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import type { StageId } from './identifier.ts'
import { describeInput, planInput, stageInput } from './inputs.ts'
import { sensibleBounds } from './sensible-bounds.ts'

const workspace = buildWorkspace({ stages: [{ id: 'lead' }, { id: 'won' }] })
const rate = describeInput(workspace, stageInput('lead' as StageId, 'rate'))!
const lag = describeInput(workspace, stageInput('lead' as StageId, 'lag'))!
const deal = describeInput(workspace, planInput('dealSize'))!

describe('where nobody said between what an input moves', () => {
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
