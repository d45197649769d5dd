import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { channelInput, describeInput, planInput, stageInput } from './inputs.ts'
import type { ChannelId, StageId } from './identifier.ts'
import { endsOf, rangeKindsFor, rangeSchema } from './range.ts'

const workspace = buildWorkspace({ stages: [{ id: 'lead' }, { id: 'won' }], channels: [{ id: 'ads' }] })
const lead = 'lead' as StageId
const ads = 'ads' as ChannelId

describe('kinds that fit', () => {
  test.each([
    [stageInput(lead, 'rate'), ['pert', 'p10p90', 'beta', 'counts', 'participants']],
    [planInput('dealSize'), ['pert', 'p10p90', 'lognormal', 'normal', 'participants']],
    // Growth may be negative, which a lognormal is not.
    [channelInput(ads, 'growth'), ['pert', 'p10p90', 'participants']],
    [stageInput(lead, 'lag'), ['lagMix']],
    [channelInput(ads, 'rampMonths'), []],
    [channelInput(ads, 'season'), []],
    [channelInput(ads, 'list'), []],
  ])('%s takes %j', (path, kinds) => {
    expect(rangeKindsFor(describeInput(workspace, path)!)).toEqual(kinds)
  })
})

describe('numbers that are refused', () => {
  test.each([
    [{ kind: 'pert', low: 2, likely: 1, high: 3 }, 'range-out-of-order'],
    [{ kind: 'pert', low: 1, likely: 4, high: 3 }, 'range-out-of-order'],
    [{ kind: 'p10p90', low: 1, likely: 1, high: 1 }, 'range-without-width'],
    [{ kind: 'participants', estimates: [{ low: 3, likely: 2, high: 1 }] }, 'range-out-of-order'],
  ])('%j: %s', (range, problem) => {
    const parsed = rangeSchema.safeParse(range)
    expect(parsed.error?.issues).toEqual([expect.objectContaining({ code: 'custom', params: { problem } })])
  })

  test.each([
    { kind: 'beta', mean: 0, concentration: 10 },
    { kind: 'beta', mean: 0.5, concentration: 0 },
    { kind: 'counts', successes: -1, failures: 3 },
    { kind: 'lognormal', mean: 0, cv: 0.2 },
    { kind: 'normal', mean: 1, sd: 0 },
    { kind: 'participants', estimates: [] },
    { kind: 'lagMix', fast: { kind: 'days', days: -1 }, slow: { kind: 'days', days: 10 } },
    { kind: 'triangle', low: 1, likely: 2, high: 3 },
  ])('%j', (range) => {
    expect(rangeSchema.safeParse(range).success).toBe(false)
  })

  test('a range without width is a value that is known for sure', () => {
    expect(rangeSchema.safeParse({ kind: 'pert', low: 2, likely: 2, high: 2 }).success).toBe(true)
  })
})

test('ends are those that the range names itself', () => {
  expect(endsOf({ kind: 'pert', low: 1, likely: 2, high: 4 })).toEqual({ low: 1, high: 4 })
  const estimates = [
    { low: 3, likely: 4, high: 5 },
    { low: 1, likely: 4, high: 4 },
  ]
  expect(endsOf({ kind: 'participants', estimates })).toEqual({ low: 1, high: 5 })
  expect(endsOf({ kind: 'lognormal', mean: 1, cv: 1 })).toBeNull()
  expect(endsOf({ kind: 'p10p90', low: 1, likely: 2, high: 4 })).toBeNull()
})
