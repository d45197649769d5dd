import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { numbersDigest } from '../digest.ts'
import type { ChannelId, ChartId, ScenarioId, StageId } from '../identifier.ts'
import { planInput, stageInput } from '../inputs.ts'
import type { ChartSettings, KeptChart } from '../kept-chart.ts'
import type { Workspace } from '../workspace.ts'
import type { Command } from './command.ts'
import { applied, author, refusal } from '#tests/fixtures/commands.ts'

const lead = 'lead' as StageId
const ads = 'ads' as ChannelId
const slow = 'slow' as ScenarioId
const rate = stageInput(lead, 'rate')
const range = { kind: 'pert', low: 0.2, likely: 0.3, high: 0.4 } as const

const start = buildWorkspace({
  stages: [{ id: 'visit' }, { id: 'lead', rate: 0.3 }, { id: 'won' }],
  channels: [{ id: 'ads', base: 100 }],
})

describe('ranges', () => {
  test('are set, refused where they do not fit, and taken away', () => {
    const ranged = applied(start, { type: 'set-range', path: rate, range })
    expect(ranged.ranges).toEqual({ [rate]: { path: rate, range } })
    expect(applied(ranged, { type: 'set-range', path: rate, range: null }).ranges).toEqual({})
    const lognormal = { kind: 'lognormal', mean: 0.3, cv: 0.2 } as const
    expect(refusal(start, { type: 'set-range', path: rate, range: lognormal })).toMatchObject({
      path: rate,
      code: 'range-does-not-fit',
    })
    expect(refusal(start, { type: 'set-range', path: 'plan/months', range })).toMatchObject({
      code: 'unknown-input',
    })
    const disordered = { ...range, likely: 0.9 }
    expect(refusal(start, { type: 'set-range', path: rate, range: disordered })).toMatchObject({
      code: 'range-out-of-order',
    })
  })

  test('stay within what their input may be', () => {
    const above = { kind: 'pert', low: 0.2, likely: 0.3, high: 1.2 } as const
    expect(refusal(start, { type: 'set-range', path: rate, range: above })).toEqual({
      path: `ranges/${rate}/range/high`,
      code: 'too-large',
      parameters: { maximum: 1 },
    })
    const estimates = [range, { low: -0.1, likely: 0.2, high: 0.3 }]
    expect(
      refusal(start, { type: 'set-range', path: rate, range: { kind: 'participants', estimates } }),
    ).toMatchObject({ path: `ranges/${rate}/range/estimates/1/low`, code: 'too-small' })
    const growth = { kind: 'pert', low: -0.05, likely: 0, high: 0.05 } as const
    expect(
      applied(start, { type: 'set-range', path: 'channel/ads/growth', range: growth }).ranges,
    ).toHaveProperty(['channel/ads/growth'])
  })

  test('go with their input, and not on to what joining steps made of it', () => {
    const visitRate = stageInput('visit' as StageId, 'rate')
    const ranged = applied(
      start,
      { type: 'set-range', path: rate, range },
      { type: 'set-range', path: visitRate, range },
      { type: 'set-lever', path: rate, low: 0, high: 1 },
    )
    const removed = applied(ranged, { type: 'remove-stage', id: lead, ...author })
    expect(removed.ranges).toEqual({})
    expect(removed.whatIf.levers).toEqual([])
  })

  test('are copied to the rates of the channels when those part', () => {
    const ranged = applied(
      start,
      { type: 'set-range', path: rate, range },
      { type: 'split-rate', stageId: lead, byChannel: true },
    )
    const own = stageInput(lead, 'rate', ads)
    expect(ranged.ranges[own]).toEqual({ path: own, range })
    const joined = applied(ranged, { type: 'split-rate', stageId: lead, byChannel: false })
    expect(Object.keys(joined.ranges)).toEqual([rate])
  })
})

describe('levers', () => {
  test('are pinned once, moved, and taken away', () => {
    const deal = planInput('dealSize')
    const pinned = applied(
      start,
      { type: 'set-lever', path: rate, low: 0, high: 0.5 },
      { type: 'set-lever', path: deal, low: 10, high: 20 },
      { type: 'set-lever', path: rate, low: 0.1, high: 0.6 },
      { type: 'move-lever', path: deal, index: 0 },
    )
    expect(pinned.whatIf.levers).toEqual([
      { path: deal, low: 10, high: 20 },
      { path: rate, low: 0.1, high: 0.6 },
    ])
    expect(applied(pinned, { type: 'remove-lever', path: deal }).whatIf.levers).toHaveLength(1)
  })

  test('need ends apart, and a number or a lag', () => {
    expect(refusal(start, { type: 'set-lever', path: rate, low: 0.5, high: 0.5 })).toMatchObject({
      code: 'range-without-width',
    })
    expect(refusal(start, { type: 'set-lever', path: 'channel/ads/season', low: 0, high: 1 })).toMatchObject({
      code: 'unknown-input',
    })
  })
})

describe('recycling', () => {
  test('goes to the stage itself or to one before it, and a reordering that breaks this is refused', () => {
    const back = (stageId: string, recycleToStageId: string | null): Command => ({
      type: 'edit-stage-numbers',
      stageId: stageId as StageId,
      fields: { recycleToStageId: recycleToStageId as StageId | null },
    })
    expect(refusal(start, back('visit', 'lead'))).toMatchObject({ code: 'recycles-forward' })
    expect(refusal(start, back('lead', 'nowhere'))).toMatchObject({ code: 'unknown-stage' })
    const recycling = applied(start, back('lead', 'visit'))
    expect(refusal(recycling, { type: 'move-stage', id: 'visit' as StageId, index: 2 })).toMatchObject({
      path: 'stageNumbers/lead/recycleToStageId',
      code: 'recycles-forward',
    })
    const removed = applied(recycling, { type: 'remove-stage', id: 'visit' as StageId, ...author })
    expect(removed.stageNumbers[lead]!.recycleToStageId).toBeNull()
  })
})

test('a budget needs a cost per entry to buy entries with', () => {
  const budget: Command = { type: 'edit-channel', id: ads, fields: { volumeKind: 'budget' } }
  expect(refusal(start, budget)).toMatchObject({
    path: 'channels/ads/costPerEntry',
    code: 'budget-needs-cost',
  })
  const costly = applied(start, {
    type: 'set-input',
    path: 'channel/ads/costPerEntry',
    value: 2,
    ...author,
  })
  expect(applied(costly, budget).channels[ads]!.volumeKind).toBe('budget')
})

describe('kept charts', () => {
  const settings: ChartSettings = {
    kind: 'risk',
    subject: slow,
    trials: 1000,
    seed: 7,
    view: 'fan',
    figure: 'npv',
    target: null,
  }
  const chartOf = (id: string, workspace: Workspace): KeptChart => ({
    id: id as ChartId,
    name: 'Risk',
    note: '',
    keptAt: 1,
    who: '',
    width: 'half',
    settings,
    numbersDigest: numbersDigest(workspace, settings),
  })
  const withScenario = applied(start, { type: 'add-scenario', id: slow, name: 'Slow', index: 0, ...author })

  test('are kept, renamed, arranged and removed', () => {
    const kept = applied(
      withScenario,
      { type: 'keep-chart', chart: chartOf('a', withScenario), index: 0 },
      { type: 'keep-chart', chart: chartOf('b', withScenario), index: 1 },
      { type: 'move-chart', id: 'b' as ChartId, index: 0 },
      { type: 'edit-chart', id: 'b' as ChartId, fields: { name: 'Fan', width: 'full' } },
    )
    expect(kept.whatIf.chartOrder).toEqual(['b', 'a'])
    expect(kept.charts['b' as ChartId]).toMatchObject({ name: 'Fan', width: 'full' })
    expect(applied(kept, { type: 'remove-chart', id: 'b' as ChartId }).whatIf.chartOrder).toEqual(['a'])
    expect(refusal(kept, { type: 'keep-chart', chart: chartOf('a', kept), index: 0 })).toMatchObject({
      code: 'duplicate',
    })
  })

  test('are known to be outdated by numbers that they rest on, and by no others', () => {
    const { numbersDigest: digest } = chartOf('a', withScenario)
    const after = (...commands: Command[]) => numbersDigest(applied(withScenario, ...commands), settings)
    expect(after({ type: 'set-input', path: rate, value: 0.31, ...author })).not.toBe(digest)
    expect(after({ type: 'set-override', id: slow, path: rate, value: 0.2 })).not.toBe(digest)
    expect(after({ type: 'set-range', path: rate, range })).not.toBe(digest)
    expect(after({ type: 'edit-stage', id: lead, fields: { name: 'Other', definition: 'x' } })).toBe(digest)
    const other = 'other' as ScenarioId
    expect(
      after(
        { type: 'add-scenario', id: other, name: 'Other', index: 0, ...author },
        { type: 'set-override', id: other, path: rate, value: 0.2 },
      ),
    ).toBe(digest)
  })
})
