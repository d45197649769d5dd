import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { applyCommand } from '#domain/commands/apply.ts'
import { describeInput, inputValue } from '#domain/inputs.ts'
import { rangeKindsFor } from '#domain/range.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { startOf } from './range-drafts.ts'

const workspace = buildWorkspace({
  stages: [{ id: 'lead' }, { id: 'won' }],
  channels: [{ id: 'ads' }],
})

function draftsOf(path: string, value: number) {
  const outcome = applyCommand(workspace, { type: 'set-input', path, value, who: '', at: 0 })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  const input = describeInput(outcome.workspace, path)!
  return rangeKindsFor(input).map((kind) => ({
    workspace: outcome.workspace,
    path,
    range: startOf(kind, input, inputValue(outcome.workspace, path)!),
  }))
}

function expectTaken({ workspace: changed, path, range }: ReturnType<typeof draftsOf>[number]): void {
  expect(applyCommand(changed, { type: 'set-range', path, range })).toMatchObject({ ok: true })
}

describe('a range as it starts is one that the input takes', () => {
  property.prop([fc.double({ min: 0, max: 1, noNaN: true })], { seed: 7 })('of a rate', (rate) => {
    draftsOf('stage/lead/rate', rate).forEach(expectTaken)
  })

  property.prop([fc.double({ min: -1, max: 1, noNaN: true })], { seed: 7 })('of growth', (growth) => {
    draftsOf('channel/ads/growth', growth).forEach(expectTaken)
  })

  property.prop([fc.double({ min: 0, max: 1e12, noNaN: true })], { seed: 7 })('of an amount', (amount) => {
    draftsOf('plan/dealSize', amount).forEach(expectTaken)
  })

  it.each([0, 45, 3650])('of a lag of %d days', (days) => {
    const path = 'stage/lead/lag'
    const input = describeInput(workspace, path)!
    const range = startOf('lagMix', input, { kind: 'days', days })
    expectTaken({ workspace, path, range })
  })
})

it('the likely value is that of the plan, to the last digit', () => {
  const [draft] = draftsOf('plan/dealSize', 12_345.678)
  expect(draft?.range).toEqual({ kind: 'pert', low: 9880, likely: 12_345.678, high: 14_800 })
})
