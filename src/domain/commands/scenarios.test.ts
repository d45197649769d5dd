import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { channelInput, inputValue, planInput, stageInput } from '../inputs.ts'
import type { ChannelId, ScenarioId, StageId } from '../identifier.ts'
import { applyScenario, differencesOf, isOrphaned, orderedScenarios } from '../scenario.ts'
import { parseWorkspace } from '../validate.ts'
import type { Workspace } from '../workspace.ts'
import type { Command } from './command.ts'
import { applied, author, refusal } from '#tests/fixtures/commands.ts'

const lead = 'lead' as StageId
const ads = 'ads' as ChannelId
const better = 'better' as ScenarioId
const rate = stageInput(lead, 'rate')
const deal = planInput('dealSize')

const plan = buildWorkspace({
  plan: { dealSize: 1000 },
  stages: [{ id: 'lead', rate: 0.3 }, { id: 'won' }],
  channels: [{ id: 'ads', base: 100 }, { id: 'fair' }],
})
const start = applied(plan, { type: 'add-scenario', id: better, name: 'Better', index: 0, ...author })

function override(path: string, value: number | boolean | readonly number[]): Command {
  return { type: 'set-override', id: better, path, value }
}

function seen(workspace: Workspace): Workspace {
  return applyScenario(workspace, workspace.scenarios[better]!)
}

describe('a scenario', () => {
  test('says what it overrides, and the plan says the rest', () => {
    const workspace = applied(start, override(rate, 0.4))
    expect(inputValue(seen(workspace), rate)).toBe(0.4)
    expect(inputValue(seen(workspace), deal)).toBe(1000)
    expect(inputValue(workspace, rate)).toBe(0.3)
  })

  test('is reached by a change of the plan, but for what it overrides', () => {
    const changed = applied(
      start,
      override(rate, 0.4),
      { type: 'set-input', path: deal, value: 2000, ...author },
      { type: 'set-input', path: rate, value: 0.35, ...author },
    )
    expect(inputValue(seen(changed), deal)).toBe(2000)
    expect(inputValue(seen(changed), rate)).toBe(0.4)
  })

  test('keeps an override that equals the plan', () => {
    const workspace = applied(start, override(rate, 0.3))
    const after = applied(workspace, { type: 'set-input', path: rate, value: 0.5, ...author })
    expect(inputValue(seen(after), rate)).toBe(0.3)
  })

  test('lists what differs, and gives it back line by line', () => {
    const workspace = applied(start, override(rate, 0.4), override(deal, 900))
    expect(differencesOf(workspace, workspace.scenarios[better]!)).toEqual([
      { path: rate, planned: 0.3, value: 0.4, isOrphaned: false },
      { path: deal, planned: 1000, value: 900, isOrphaned: false },
    ])
    const after = applied(workspace, { type: 'reset-override', id: better, path: rate })
    expect(differencesOf(after, after.scenarios[better]!).map(({ path }) => path)).toEqual([deal])
  })

  test('switches a channel off, and cannot add one', () => {
    const path = `channel/${ads}/isActive`
    const workspace = applied(start, override(path, false))
    expect(seen(workspace).channels[ads]!.isActive).toBe(false)
    expect(differencesOf(workspace, workspace.scenarios[better]!)[0]).toMatchObject({
      planned: true,
      value: false,
    })
    expect(refusal(start, override('channel/radio/isActive', true))).toMatchObject({ code: 'unknown-input' })
    expect(refusal(start, override(path, 0.5))).toMatchObject({ path })
  })

  test.each([
    [rate, 1.2, 'too-large'],
    [deal, -1, 'too-small'],
    [deal, Number.NaN, 'not-a-number'],
    [channelInput(ads, 'list'), [1, -1], 'too-small'],
    ['stage/nowhere/rate', 0.2, 'unknown-input'],
  ] as const)('%s = %j is refused: %s', (path, value, code) => {
    expect(refusal(start, override(path, value))).toMatchObject({ path, code })
  })

  test('may not leave the range of an input until the range is overridden too', () => {
    const ranged = applied(start, {
      type: 'set-range',
      path: rate,
      range: { kind: 'pert', low: 0.2, likely: 0.3, high: 0.5 },
    })
    expect(refusal(ranged, override(rate, 0.6))).toEqual({
      path: rate,
      code: 'outside-range',
      parameters: { minimum: 0.2, maximum: 0.5 },
    })
    const widened = applied(
      ranged,
      {
        type: 'set-scenario-range',
        id: better,
        path: rate,
        range: { kind: 'pert', low: 0.4, likely: 0.6, high: 0.8 },
      },
      override(rate, 0.6),
    )
    expect(inputValue(seen(widened), rate)).toBe(0.6)
    expect(seen(widened).ranges[rate]).toMatchObject({ range: { high: 0.8 } })
    expect(widened.ranges[rate]).toMatchObject({ range: { high: 0.5 } })
  })

  test('that is locked refuses edits of its overrides, and changes of the plan still come through', () => {
    const locked = applied(start, override(rate, 0.4), {
      type: 'edit-scenario',
      id: better,
      fields: { isLocked: true },
    })
    for (const command of [
      override(rate, 0.5),
      { type: 'reset-override', id: better, path: rate },
      { type: 'set-scenario-range', id: better, path: rate, range: null },
    ] as Command[])
      expect(refusal(locked, command)).toMatchObject({ code: 'locked' })
    const after = applied(locked, { type: 'set-input', path: deal, value: 5, ...author })
    expect(inputValue(seen(after), deal)).toBe(5)
    expect(
      applied(locked, { type: 'edit-scenario', id: better, fields: { name: 'Best' } }).scenarios[better]!
        .name,
    ).toBe('Best')
  })
})

describe('an override whose target is gone', () => {
  test.each<[string, Command, string]>([
    ['a stage was removed', { type: 'remove-stage', id: lead, ...author }, rate],
    ['a channel was removed', { type: 'remove-channel', id: ads }, channelInput(ads, 'base')],
    ['each channel has a rate of its own now', { type: 'split-rate', stageId: lead, byChannel: true }, rate],
  ])('stays, shown as orphaned, and changes nothing: %s', (_, command, path) => {
    const workspace = applied(start, override(path, 0.5), command)
    expect(isOrphaned(workspace, path)).toBe(true)
    expect(seen(workspace)).toEqual(workspace)
    expect(differencesOf(workspace, workspace.scenarios[better]!)).toEqual([
      { path, planned: undefined, value: 0.5, isOrphaned: true },
    ])
    const dropped = applied(workspace, { type: 'reset-override', id: better, path })
    expect(dropped.scenarios[better]!.overrides).toEqual({})
    expect(parseWorkspace(workspace)).toStrictEqual({ ok: true, workspace })
  })

  test('comes back when there is one rate for all again', () => {
    const path = stageInput(lead, 'rate', ads)
    const split = applied(start, { type: 'split-rate', stageId: lead, byChannel: true })
    const overridden = applied(split, override(path, 0.9))
    expect(seen(overridden).stageNumbers[lead]!.channelRates[ads]).toBe(0.9)
    const joined = applied(overridden, { type: 'split-rate', stageId: lead, byChannel: false })
    expect(isOrphaned(joined, path)).toBe(true)
    expect(seen(joined)).toEqual(joined)
  })
})

describe('the list of scenarios', () => {
  test('a copy stands behind its original, is open, and shares nothing with it', () => {
    const copy = 'copy' as ScenarioId
    const workspace = applied(
      start,
      override(rate, 0.4),
      { type: 'edit-scenario', id: better, fields: { isLocked: true, note: 'Why' } },
      { type: 'add-scenario', id: 'last' as ScenarioId, name: 'Last', index: 1, ...author },
      { type: 'duplicate-scenario', id: better, newId: copy, name: 'Copy', ...author },
      { type: 'set-override', id: copy, path: rate, value: 0.5 },
    )
    expect(orderedScenarios(workspace).map(({ name }) => name)).toEqual(['Better', 'Copy', 'Last'])
    expect(workspace.scenarios[copy]).toMatchObject({ note: 'Why', isLocked: false })
    expect(workspace.scenarios[better]!.overrides[rate]).toBe(0.4)
  })

  test('removing the baseline leaves nothing to compare with', () => {
    const withBaseline = applied(start, { type: 'set-baseline', scenarioId: better })
    expect(withBaseline.whatIf.baselineScenarioId).toBe(better)
    const removed = applied(withBaseline, { type: 'remove-scenario', id: better })
    expect(removed.whatIf).toMatchObject({ baselineScenarioId: null, scenarioOrder: [] })
    expect(removed.scenarios).toEqual({})
  })
})

test('promoting makes the plan say it, as an estimate of who did it, orphans left out', () => {
  const ranged = { kind: 'pert', low: 0.3, likely: 0.4, high: 0.5 } as const
  const workspace = applied(
    start,
    override(rate, 0.4),
    override(`channel/${ads}/isActive`, false),
    override(channelInput('fair' as ChannelId, 'base'), 7),
    { type: 'set-scenario-range', id: better, path: rate, range: ranged },
    { type: 'remove-channel', id: 'fair' as ChannelId },
    { type: 'promote-scenario', id: better, who: 'Eero', at: 5 },
  )
  expect(workspace.stageNumbers[lead]!.rate).toBe(0.4)
  expect(workspace.channels[ads]!.isActive).toBe(false)
  expect(workspace.ranges[rate]!.range).toEqual(ranged)
  expect(workspace.provenance[rate]).toMatchObject({ origin: 'estimate', who: 'Eero', at: 5 })
  expect(differencesOf(workspace, workspace.scenarios[better]!).map(({ isOrphaned: gone }) => gone)).toEqual([
    false,
    false,
    true,
  ])
})

describe('steps that are joined', () => {
  const mql = 'mql' as StageId
  const three = applied(
    buildWorkspace({
      stages: [{ id: 'lead', rate: 0.28 }, { id: 'mql', rate: 0.4 }, { id: 'sql', rate: 0.5 }, { id: 'won' }],
      channels: [{ id: 'ads', base: 100 }],
    }),
    { type: 'add-scenario', id: better, name: 'Better', index: 0, ...author },
    override(rate, 0.24),
    override(stageInput(mql, 'rate'), 0.5),
    override(stageInput('sql' as StageId, 'rate'), 0.6),
    { type: 'set-lever', path: rate, low: 0.18, high: 0.36 },
  )

  test.each<[string, Command]>([
    ['removing', { type: 'remove-stage', id: mql, ...author }],
    ['merging', { type: 'merge-stages', id: lead, otherId: mql, ...author }],
  ])('by %s a stage keep in a scenario what it said of both', (_, command) => {
    const after = applied(three, command)
    expect(inputValue(after, rate)).toBeCloseTo(0.112, 12)
    const { overrides } = after.scenarios[better]!
    expect(overrides).toEqual({
      [rate]: expect.closeTo(0.12, 12),
      [stageInput('sql' as StageId, 'rate')]: 0.6,
    })
    expect(after.whatIf.levers).toEqual([])
    expect(parseWorkspace(after)).toStrictEqual({ ok: true, workspace: after })
  })

  test('that a scenario said nothing of stay the plan’s', () => {
    const plain = applied(
      three,
      { type: 'reset-override', id: better, path: rate },
      {
        type: 'reset-override',
        id: better,
        path: stageInput(mql, 'rate'),
      },
    )
    const after = applied(plain, { type: 'remove-stage', id: mql, ...author })
    expect(Object.keys(after.scenarios[better]!.overrides)).toEqual([stageInput('sql' as StageId, 'rate')])
  })
})
