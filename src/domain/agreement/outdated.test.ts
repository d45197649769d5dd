import { describe, expect, test } from 'vitest'
import { signature } from '#tests/fixtures/arbitrary-agreement.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { applied, author } from '#tests/fixtures/commands.ts'
import type { Command } from '../commands/command.ts'
import type { ChannelId, RoleId, ScenarioId, StageId } from '../identifier.ts'
import type { Stage } from '../stage.ts'
import type { Workspace } from '../workspace.ts'
import { outdatedNumber, outdatedNumbers } from './outdated.ts'

const [lead, mql, sql] = ['lead', 'mql', 'sql'] as StageId[] as [StageId, StageId, StageId]
const x0 = 'x0' as ScenarioId
const roles = ['management', 'marketing', 'sales'] as RoleId[]

const plain = buildWorkspace({
  stages: [{ id: 'lead' }, { id: 'mql' }, { id: 'sql' }, { id: 'won' }],
  channels: [
    { id: 'ads', base: 100 },
    { id: 'fair', entryStageId: 'sql' },
  ],
})

function set(path: string, value: number): Command {
  return { type: 'set-input', path, value, ...author }
}

const agree: Command[] = [{ type: 'propose-version', ...author }, ...roles.map(signature)]
const begin: Command = { type: 'start-version', reason: '' }

/** The next version, in which stages say something else. */
function withNext(workspace: Workspace, changes: Partial<Record<string, Partial<Stage>>>): Workspace {
  const edits = Object.entries(changes).map(
    ([id, fields]): Command => ({ type: 'edit-stage', id: id as StageId, fields: fields! }),
  )
  return applied(workspace, begin, ...edits, ...agree)
}

const v1 = applied(plain, ...agree)
const redefined = { sql: { definition: 'Has a budget' } }
const paths = (workspace: Workspace) => outdatedNumbers(workspace).map(({ path }) => path)

describe('a number given under version 1, when version 2 redefines SQL', () => {
  test('the rates and lags into SQL and out of it are named, with the stage and both versions', () => {
    const given = applied(
      v1,
      ...[lead, mql, sql].map((id) => set(`stage/${id}/rate`, 0.2)),
      ...[lead, mql, sql].map(
        (id): Command => ({
          type: 'set-input',
          path: `stage/${id}/lag`,
          value: { kind: 'days', days: 20 },
          ...author,
        }),
      ),
    )
    expect(outdatedNumbers(given)).toEqual([])
    const common = { scenarioId: null, madeUnder: 1, now: 2, stageIds: ['sql'] }
    expect(outdatedNumbers(withNext(given, redefined))).toEqual(
      ['stage/mql/rate', 'stage/sql/rate', 'stage/mql/lag', 'stage/sql/lag'].map((path) => ({
        path,
        ...common,
      })),
    )
  })

  test('so are the rate of a channel, the opening pipeline, costs at it and volumes that enter there', () => {
    const given = applied(
      v1,
      { type: 'split-rate', stageId: mql, byChannel: true },
      set('stage/mql/rate/ads', 0.3),
      set('stage/sql/opening/ads', 40),
      set('stage/mql/opening/ads', 40),
      set('stage/sql/costPerEntry', 90),
      set('stage/mql/costPerEntry', 90),
      set('channel/fair/base', 12),
      set('channel/fair/costPerEntry', 300),
      set('channel/ads/base', 120),
      set('channel/fair/growth', 0.01),
      set('plan/dealSize', 9000),
    )
    expect(paths(withNext(given, redefined)).sort()).toEqual([
      'channel/fair/base',
      'channel/fair/costPerEntry',
      'stage/mql/rate/ads',
      'stage/sql/costPerEntry',
      'stage/sql/opening/ads',
    ])
  })

  test('of a step, both stages are named where both have changed, and what was given before version 1 as well', () => {
    const given = applied(plain, set('stage/mql/rate', 0.2), ...agree)
    expect(given.provenance['stage/mql/rate']?.underVersion).toBe(0)
    const after = withNext(given, { ...redefined, mql: { obligation: 'must' } })
    expect(outdatedNumbers(after)).toEqual([
      { path: 'stage/mql/rate', scenarioId: null, madeUnder: 1, now: 2, stageIds: ['mql', 'sql'] },
    ])
    expect(outdatedNumber(after, 'stage/lead/rate', null)).toBeNull()
  })

  test.each<[what: string, fields: Partial<Stage>]>([
    ['what decides who enters', { entryCriteria: [{ id: 'k1', text: 'Has a budget' }] }],
    ['what decides who leaves', { exitCriteria: [{ id: 'k1', text: 'No answer' }] }],
    ['the owner', { owner: { kind: 'presales', name: '' } }],
    ['the handoff', { handoff: 'manual' }],
    ['the obligation', { obligation: 'must' }],
    [
      'sending back',
      { sendBack: { reasons: ['No budget'], withinDays: 3, toStageId: null, afterDays: null } },
    ],
  ])('%s is part of the meaning', (_, fields) => {
    const given = applied(v1, set('stage/mql/rate', 0.2))
    expect(paths(withNext(given, { sql: fields }))).toEqual(['stage/mql/rate'])
  })

  test.each<[what: string, fields: Partial<Stage>]>([
    ['another name', { name: 'Sales ready lead', abbreviation: 'SRL', synonyms: ['SQL'] }],
    ['another phase of the journey', { journeyPhase: 'decision' }],
    ['another service level', { serviceLevel: { firstTouchHours: 1, attempts: 5, attemptDays: 5 } }],
    ['another place among the figures', { figureRole: 'sql', isFitForCrm: true }],
  ])('%s changes nothing', (_, fields) => {
    const given = applied(v1, set('stage/mql/rate', 0.2))
    expect(outdatedNumbers(withNext(given, { sql: fields }))).toEqual([])
  })

  test('a criterion that was typed anew in the same words changes nothing', () => {
    const worded = (id: string) => ({ entryCriteria: [{ id, text: 'Has a budget' }] })
    const first = applied(plain, { type: 'edit-stage', id: sql, fields: worded('k1') }, ...agree)
    const given = applied(first, set('stage/mql/rate', 0.2))
    expect(outdatedNumbers(withNext(given, { sql: worded('k2'), won: { name: 'Won' } }))).toEqual([])
  })

  test('a version in which SQL means again what it meant then is no reason', () => {
    const given = applied(v1, set('stage/mql/rate', 0.2))
    const second = withNext(given, redefined)
    expect(paths(second)).toEqual(['stage/mql/rate'])
    expect(paths(withNext(second, { sql: { definition: '' } }))).toEqual([])
    expect(paths(withNext(second, { won: { definition: 'Has signed' } }))).toEqual(['stage/mql/rate'])
  })

  test('nothing is outdated by a draft or a proposal: neither holds', () => {
    const given = applied(v1, set('stage/mql/rate', 0.2))
    const draft = applied(given, begin, { type: 'edit-stage', id: sql, fields: redefined.sql })
    expect(outdatedNumbers(draft)).toEqual([])
    expect(outdatedNumbers(applied(draft, { type: 'propose-version', ...author }))).toEqual([])
  })

  test('an example is nobody’s word under any version', () => {
    const given = applied(v1, {
      type: 'set-origin',
      paths: ['stage/mql/rate'],
      origin: 'example',
      source: '',
      ...author,
    })
    expect(outdatedNumbers(withNext(given, redefined))).toEqual([])
  })

  test('numbers of a stage that is new, or behind which a new one stands, are', () => {
    const given = applied(v1, set('stage/lead/rate', 0.2), set('stage/sql/rate', 0.2))
    const added = applied(
      given,
      begin,
      { type: 'add-stage', id: 'sal' as StageId, name: 'SAL', index: 3, ...author },
      ...agree,
    )
    expect(outdatedNumbers(added)).toEqual([
      { path: 'stage/sql/rate', scenarioId: null, madeUnder: 1, now: 2, stageIds: ['sal'] },
    ])
  })

  test('numbers whose stage or channel is gone are not told of', () => {
    const given = applied(v1, set('stage/sql/rate', 0.2), set('channel/fair/base', 12))
    const without = applied(
      withNext(given, redefined),
      { type: 'remove-channel', id: 'fair' as ChannelId },
      begin,
      { type: 'remove-stage', id: sql, ...author },
    )
    expect(paths(without).filter((path) => path.includes('fair') || path.includes('sql'))).toEqual([])
  })
})

describe('what clears it', () => {
  const outdated = withNext(applied(v1, set('stage/mql/rate', 0.2), set('stage/sql/rate', 0.3)), redefined)

  test('confirming says that the number holds under the version in force', () => {
    const confirmed = applied(outdated, {
      type: 'confirm-numbers',
      paths: ['stage/mql/rate'],
      scenarioId: null,
    })
    expect(paths(confirmed)).toEqual(['stage/sql/rate'])
    expect(confirmed.provenance['stage/mql/rate']).toEqual({
      ...outdated.provenance['stage/mql/rate'],
      underVersion: 2,
    })
    expect(paths(withNext(confirmed, { sql: { definition: 'Other' } }))).toHaveLength(2)
  })

  test('so does entering another number, or saying where it comes from', () => {
    expect(paths(applied(outdated, set('stage/mql/rate', 0.25)))).toEqual(['stage/sql/rate'])
    const vouched = applied(outdated, {
      type: 'set-origin',
      paths: ['stage/mql/rate'],
      origin: 'own-data',
      source: 'CRM',
      ...author,
    })
    expect(paths(vouched)).toEqual(['stage/sql/rate'])
  })

  test('entering the same number again is no decision about it', () => {
    expect(paths(applied(outdated, set('stage/mql/rate', 0.2)))).toHaveLength(2)
  })
})

describe('a scenario', () => {
  const overridden = applied(
    v1,
    { type: 'add-scenario', id: x0, name: 'Better', index: 0, ...author },
    { type: 'set-override', id: x0, path: 'stage/mql/rate', value: 0.4 },
    { type: 'set-override', id: x0, path: 'plan/margin', value: 0.4 },
    { type: 'set-override', id: x0, path: 'channel/fair/isActive', value: false },
  )
  const outdated = withNext(overridden, redefined)

  test('has outdated overrides of its own, cleared by confirming and by overriding anew', () => {
    expect(outdatedNumbers(outdated)).toEqual([
      { path: 'stage/mql/rate', scenarioId: 'x0', madeUnder: 1, now: 2, stageIds: ['sql'] },
    ])
    expect(outdatedNumber(outdated, 'stage/mql/rate', outdated.scenarios[x0]!)).toEqual(
      outdatedNumbers(outdated)[0],
    )
    const confirm: Command = { type: 'confirm-numbers', paths: ['stage/mql/rate'], scenarioId: x0 }
    const anew: Command = { type: 'set-override', id: x0, path: 'stage/mql/rate', value: 0.3 }
    const back: Command = { type: 'reset-override', id: x0, path: 'stage/mql/rate' }
    for (const command of [confirm, anew, back])
      expect(outdatedNumbers(applied(outdated, command))).toEqual([])
  })

  test('says nothing of overrides whose target is gone', () => {
    const split = applied(outdated, { type: 'split-rate', stageId: mql, byChannel: true })
    expect(outdatedNumbers(split)).toEqual([])
  })
})
