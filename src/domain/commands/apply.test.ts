import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCommand } from '#tests/fixtures/arbitrary-command.ts'
import { drawnWorkspaces } from '#tests/fixtures/arbitrary-what-if.ts'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { workspaceDigest } from '../digest.ts'
import type { ChannelId, StageId } from '../identifier.ts'
import { problemCodes } from '../problem.ts'
import { applyChanges, invertChanges } from '../records.ts'
import { parseWorkspace } from '../validate.ts'
import type { Workspace } from '../workspace.ts'
import { applyCommand } from './apply.ts'
import type { Command } from './command.ts'
import { applied, author } from '#tests/fixtures/commands.ts'

const lead = 'lead' as StageId
const won = 'won' as StageId
const ads = 'ads' as ChannelId

const example = buildWorkspace({
  stages: [{ id: 'lead', rate: 0.3 }, { id: 'won' }],
  channels: [{ id: 'ads', base: 100 }],
})

/** Alters nothing it is given: an attempt would throw. */
function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

describe('any command on any workspace', () => {
  const anyDrawn = fc.constantFrom(...drawnWorkspaces(400))

  test('is taken back by the inverse of its changes, to the digest, and alters nothing in place', () => {
    const accepted = new Set<string>()
    checkProperty(
      fc.property(anyDrawn, anyCommand, (before, command) => {
        frozen(before)
        const outcome = applyCommand(before, command)
        if (!outcome.ok) return
        accepted.add(command.type)
        const { workspace, changes } = outcome
        expect(applyChanges(before, changes)).toEqual(workspace)
        const undone = applyChanges(workspace, invertChanges(changes))
        expect(undone).toEqual(before)
        expect(workspaceDigest(undone)).toBe(workspaceDigest(before))
      }),
      3000,
    )
    expect(accepted.size).toBe(62)
  })

  test('leaves a workspace that is valid as a whole, unchanged by being read', () => {
    checkProperty(
      fc.property(anyDrawn, fc.array(anyCommand, { maxLength: 8 }), (start, commands) => {
        let workspace = start
        for (const command of commands) {
          const outcome = applyCommand(workspace, command)
          if (outcome.ok) workspace = outcome.workspace
        }
        expect(parseWorkspace(workspace)).toStrictEqual({ ok: true, workspace })
      }),
      1000,
    )
  })

  test('is refused with known codes and with paths, or not at all', () => {
    let refusals = 0
    checkProperty(
      fc.property(anyDrawn, anyCommand, (workspace, command) => {
        const outcome = applyCommand(workspace, command)
        if (outcome.ok) return
        refusals++
        expect(outcome.problems.length).toBeGreaterThan(0)
        // The path of an input command is the one that was asked for, and may have been empty.
        const mayBeEmpty = 'path' in command || command.type === 'set-origin'
        for (const { path, code } of outcome.problems) {
          expect(problemCodes).toContain(code)
          expect(path !== '' || mayBeEmpty).toBe(true)
        }
      }),
      1000,
    )
    expect(refusals).toBeGreaterThan(100)
  })
})

describe('limits', () => {
  const author = { who: 'Aino', at: 0 }
  const setInput = (path: string, value: unknown) =>
    ({ type: 'set-input', path, value, ...author }) as Command
  test.each<[what: string, command: Command, path: string, code: string]>([
    ['a rate above 100 %', setInput('stage/lead/rate', 1.01), 'stage/lead/rate', 'too-large'],
    ['a rate below 0', setInput('stage/lead/rate', -0.1), 'stage/lead/rate', 'too-small'],
    ["a channel's rate above 100 %", setInput('stage/lead/rate/ads', 2), 'stage/lead/rate/ads', 'too-large'],
    ['a negative volume', setInput('channel/ads/base', -1), 'channel/ads/base', 'too-small'],
    ['a volume beyond the largest', setInput('channel/ads/base', 1.1e12), 'channel/ads/base', 'too-large'],
    ['a negative place in a list', setInput('channel/ads/list', [5, -1]), 'channel/ads/list', 'too-small'],
    [
      'a list of 121 months',
      setInput('channel/ads/list', Array(121).fill(1)),
      'channel/ads/list',
      'too-many',
    ],
    [
      'a season of 11 months',
      setInput('channel/ads/season', Array(11).fill(1)),
      'channel/ads/season',
      'too-few',
    ],
    [
      'half a month of ramp-up',
      setInput('channel/ads/rampMonths', 1.5),
      'channel/ads/rampMonths',
      'not-whole',
    ],
    ['text for a number', setInput('plan/dealSize', '1000'), 'plan/dealSize', 'not-a-number'],
    ['nothing for a number', setInput('plan/dealSize', null), 'plan/dealSize', 'not-a-number'],
    ['NaN', setInput('plan/dealSize', Number.NaN), 'plan/dealSize', 'not-a-number'],
    ['infinity', setInput('plan/dealSize', Number.POSITIVE_INFINITY), 'plan/dealSize', 'not-a-number'],
    [
      'lag shares that do not add up',
      setInput('stage/lead/lag', { kind: 'shares', shares: [0.5, 0.4] }),
      'stage/lead/lag',
      'shares-do-not-add-up',
    ],
    [
      'a lag of 62 shares',
      setInput('stage/lead/lag', { kind: 'shares', shares: [1, ...Array(61).fill(0)] }),
      'stage/lead/lag',
      'too-many',
    ],
    [
      'a lag of 11 years',
      setInput('stage/lead/lag', { kind: 'days', days: 4000 }),
      'stage/lead/lag',
      'too-large',
    ],
    ['an input that does not exist', setInput('channel/tv/base', 1), 'channel/tv/base', 'unknown-input'],
    ['an input that is a time', setInput('plan/months', 24), 'plan/months', 'unknown-input'],
    ['121 months', { type: 'edit-plan-time', fields: { months: 121 } }, 'plan/months', 'too-large'],
    ['0 months', { type: 'edit-plan-time', fields: { months: 0 } }, 'plan/months', 'too-small'],
    [
      'a stage name of 10,000 characters',
      { type: 'edit-stage', id: lead, fields: { name: 'x'.repeat(10_000) } },
      'stages/lead/name',
      'too-long',
    ],
    ['an empty name', { type: 'edit-stage', id: lead, fields: { name: '' } }, 'stages/lead/name', 'required'],
    ['a name of spaces', { type: 'edit-profile', fields: { name: ' \t ' } }, 'profile/name', 'required'],
    [
      'half of a surrogate pair',
      { type: 'edit-stage', id: lead, fields: { definition: 'a\uDC00' } },
      'stages/lead/definition',
      'wrong-format',
    ],
    [
      'an end before the start',
      { type: 'edit-channel', id: ads, fields: { startMonth: 5, endMonth: 4 } },
      'channels/ads/endMonth',
      'ends-before-start',
    ],
    [
      'a channel into a stage that does not exist',
      { type: 'edit-channel', id: ads, fields: { entryStageId: 'x' as StageId } },
      'channels/ads/entryStageId',
      'unknown-stage',
    ],
    [
      'a stage merged with itself',
      { type: 'merge-stages', id: lead, otherId: lead, ...author },
      'stages/lead',
      'same-stage',
    ],
    [
      'a stage that is there already',
      { type: 'add-stage', id: lead, name: 'x', index: 0, ...author },
      'stages/lead',
      'duplicate',
    ],
    [
      'a record named like what every object has',
      { type: 'add-stage', id: 'constructor' as StageId, name: 'x', index: 0, ...author },
      'stages/constructor',
      'duplicate',
    ],
    [
      'a stage that does not exist',
      { type: 'remove-stage', id: 'x' as StageId, ...author },
      'stages/x',
      'unknown-stage',
    ],
    [
      'a channel that does not exist',
      { type: 'remove-channel', id: 'x' as ChannelId },
      'channels/x',
      'unknown-channel',
    ],
  ])('%s is refused and changes nothing', (_, command, path, code) => {
    const before = structuredClone(example)
    const outcome = applyCommand(example, command)
    if (outcome.ok) throw new Error('accepted')
    expect(outcome.problems).toContainEqual(expect.objectContaining({ path, code }))
    expect(outcome).not.toHaveProperty('workspace')
    expect(example).toStrictEqual(before)
  })

  test('21 stages and 41 channels are too many', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `x${index}` }))
    const stages = applyCommand(buildWorkspace({ stages: many(20) }), {
      type: 'add-stage',
      id: 'new' as StageId,
      name: 'New',
      index: 0,
      ...author,
    })
    expect(stages).toMatchObject({ ok: false, problems: [{ path: 'profile/stageOrder', code: 'too-many' }] })
    const channels = applyCommand(buildWorkspace({ stages: [{ id: 's' }], channels: many(40) }), {
      type: 'add-channel',
      id: 'new' as ChannelId,
      name: 'New',
      entryStageId: 's' as StageId,
      index: 0,
    })
    expect(channels).toMatchObject({
      ok: false,
      problems: [{ path: 'profile/channelOrder', code: 'too-many' }],
    })
  })
})

describe('text', () => {
  test.each(['<b>Lead</b>', '<img src=x onerror=alert(1)>', '=1+1', '  two spaces  ', '{{name}}', '😀'])(
    '%s is kept as it was typed',
    (text) => {
      const after = applied(example, {
        type: 'edit-stage',
        id: lead,
        fields: { name: text, definition: text },
      })
      expect(after.stages[lead]!.name).toBe(text)
      expect(parseWorkspace(after)).toStrictEqual({ ok: true, workspace: after })
    },
  )
})

describe('order', () => {
  const three = buildWorkspace({ stages: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] })
  test.each([
    ['a', 2, 'bca'],
    ['c', 0, 'cab'],
    ['b', 1, 'abc'],
    ['a', 99, 'bca'],
    ['c', -5, 'cab'],
  ])('%s goes to place %i: %s', (id, index, order) => {
    const moved = applied(three, { type: 'move-stage', id: id as StageId, index })
    expect(moved.profile.stageOrder.join('')).toBe(order)
  })

  test('a channel that is added stands where it was put', () => {
    const added = applied(example, {
      type: 'add-channel',
      id: 'fair' as ChannelId,
      name: 'Fair',
      entryStageId: won,
      index: 0,
    })
    expect(added.profile.channelOrder).toEqual(['fair', 'ads'])
  })
})

describe('joining steps', () => {
  const vouchedFor = { origin: 'own-data', source: 'CRM', who: 'Eero', at: 1 } as const
  const paths = ['a', 'b', 'c'].flatMap((id) =>
    ['costPerEntry', 'rate', 'lag'].map((field) => `stage/${id}/${field}`),
  )
  const four = buildWorkspace({
    stages: [
      { id: 'a', rate: 0.5, costPerEntry: 2, lag: { kind: 'days', days: 10 } },
      { id: 'b', rate: 0.4, channelRates: { ads: 0.2 }, lag: { kind: 'days', days: 0 } },
      { id: 'c', rate: 0.25, costPerEntry: 7 },
      { id: 'won' },
    ],
    channels: [{ id: 'ads' }],
  })
  const vouched: Workspace = {
    ...four,
    provenance: Object.fromEntries(
      [...paths, 'stage/b/rate/ads'].map((path) => [
        path,
        { path, ...vouchedFor, term: '', underVersion: 0 },
      ]),
    ),
  }
  const [a, b, c] = ['a', 'b', 'c'] as StageId[] as [StageId, StageId, StageId]
  const estimates = ({ provenance }: Workspace) =>
    Object.values(provenance)
      .filter(({ origin, source, who, at }) => {
        if (origin === 'own-data') return false
        expect({ origin, source, who, at }).toEqual({ origin: 'estimate', source: '', ...author })
        return true
      })
      .map(({ path }) => path)
      .sort()

  test('by removing a stage makes what changed an estimate of the author, and leaves the rest vouched for', () => {
    const after = applied(vouched, { type: 'remove-stage', id: b, ...author })
    expect(estimates(after)).toEqual(['stage/a/rate', 'stage/a/rate/ads'])
    expect(after.provenance['stage/a/lag']).toMatchObject(vouchedFor)
    expect(after.provenance['stage/a/costPerEntry']).toMatchObject(vouchedFor)
  })

  test('by merging two as well', () => {
    const after = applied(vouched, { type: 'merge-stages', id: b, otherId: c, ...author })
    expect(estimates(after)).toEqual(['stage/b/costPerEntry', 'stage/b/rate', 'stage/b/rate/ads'])
    const intoFirst = applied(vouched, { type: 'merge-stages', id: c, otherId: b, ...author })
    expect(estimates(intoFirst)).toContain('stage/c/rate')
    expect(
      applied(vouched, { type: 'merge-stages', id: a, otherId: c, ...author }).provenance,
    ).not.toHaveProperty(['stage/c/rate'])
  })

  test('and so does a stage behind the last, whose idle step lets everybody through', () => {
    const idle: Workspace = {
      ...vouched,
      stageNumbers: { ...vouched.stageNumbers, [won]: { ...vouched.stageNumbers[won]!, rate: 0.3 } },
    }
    const command = { type: 'add-stage', id: 'new' as StageId, name: 'New', ...author } as const
    expect(estimates(applied(idle, { ...command, index: 4 }))).toEqual(['stage/won/rate'])
    expect(estimates(applied(idle, { ...command, index: 1 }))).toEqual([])
  })
})
