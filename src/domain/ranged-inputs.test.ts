import { expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { channelInput, planInput, stageInput } from './inputs.ts'
import type { ChannelId, StageId } from './identifier.ts'
import { rangedInputs } from './ranged-inputs.ts'
import type { Range } from './range.ts'

const pert: Range = { kind: 'pert', low: 0.1, likely: 0.2, high: 0.3 }
const plain = buildWorkspace({
  stages: [{ id: 'lead' }, { id: 'won' }],
  channels: [{ id: 'web' }, { id: 'fair', isActive: false }],
})

function pathsWith(ranges: Record<string, Range>): string[] {
  const entries = Object.entries(ranges).map(([path, range]) => [path, { path, range }])
  return rangedInputs({ ...plain, ranges: Object.fromEntries(entries) }).map(({ input }) => input.path)
}

test('they come in the order of the work, whichever was given first', () => {
  const rate = stageInput('lead' as StageId, 'rate')
  const base = channelInput('web' as ChannelId, 'base')
  expect(pathsWith({ [planInput('margin')]: pert, [rate]: pert, [base]: pert })).toEqual([
    base,
    rate,
    planInput('margin'),
  ])
})

test('what the projection does not read, or what does not fit, is left out', () => {
  expect(
    pathsWith({
      [channelInput('fair' as ChannelId, 'base')]: pert,
      [stageInput('gone' as StageId, 'rate')]: pert,
      [stageInput('lead' as StageId, 'lag')]: pert,
      [planInput('paymentDelayMonths')]: pert,
    }),
  ).toEqual([])
})
