import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import type { ChannelId, StageId } from '../identifier.ts'
import { countConfirmed, inputValue, listInputs } from '../inputs.ts'
import type { Workspace } from '../workspace.ts'
import { applyCommand } from './apply.ts'
import { applied, author } from '#tests/fixtures/commands.ts'

const lead = 'lead' as StageId

const example = buildWorkspace({
  stages: [{ id: 'lead', rate: 0.3 }, { id: 'won' }],
  channels: [
    { id: 'ads', base: 100 },
    { id: 'fair', volumeKind: 'list', list: [5] },
  ],
})

describe('set-input', () => {
  test('makes the value its author’s estimate, and only its own records change', () => {
    const outcome = applyCommand(example, {
      type: 'set-input',
      path: 'channel/ads/base',
      value: 250,
      ...author,
    })
    if (!outcome.ok) throw new Error('refused')
    expect(inputValue(outcome.workspace, 'channel/ads/base')).toBe(250)
    expect(outcome.workspace.provenance['channel/ads/base']).toEqual({
      path: 'channel/ads/base',
      origin: 'estimate',
      source: '',
      ...author,
      term: '',
      underVersion: 0,
    })
    expect(outcome.changes.map(({ table, key }) => `${table}/${key}`)).toEqual([
      'channels/ads',
      'provenance/channel/ads/base',
    ])
  })

  test('-0 is 0', () => {
    const after = applied(example, { type: 'set-input', path: 'channel/ads/growth', value: -0, ...author })
    expect(Object.is(inputValue(after, 'channel/ads/growth'), 0)).toBe(true)
  })

  test.each(['example', 'benchmark', 'own-data'] as const)(
    'a value typed over %s is an estimate of the author',
    (origin) => {
      const path = 'plan/dealSize'
      const vouched = applied(example, {
        type: 'set-origin',
        paths: [path],
        origin,
        source: 'CRM',
        who: 'Jan',
        at: 1,
      })
      expect(
        applied(vouched, { type: 'set-input', path, value: 9, ...author }).provenance[path],
      ).toMatchObject({
        origin: 'estimate',
        source: '',
        who: 'Aino',
      })
    },
  )

  test('the same value in another form keeps its origin', () => {
    const path = 'stage/lead/lag'
    const vouched = applied(example, {
      type: 'set-origin',
      paths: [path],
      origin: 'own-data',
      source: 'CRM',
      who: 'Jan',
      at: 1,
    })
    const lag = { kind: 'shares', shares: [1] } as const
    const converted = applied(vouched, {
      type: 'set-input',
      path,
      value: { ...lag, shares: [1] },
      keepsOrigin: true,
      ...author,
    })
    expect(converted.stageNumbers[lead]!.lag).toEqual(lag)
    expect(converted.provenance[path]).toEqual(vouched.provenance[path])
  })

  test('entering what stands there already is no edit', () => {
    const { dealSize } = example.plan
    expect(applied(example, { type: 'set-input', path: 'plan/dealSize', value: dealSize, ...author })).toBe(
      example,
    )
  })
})

describe('split-rate', () => {
  test('each channel starts at the common rate, with its origin; joining drops them', () => {
    const known = applied(example, { type: 'set-input', path: 'stage/lead/rate', value: 0.4, ...author })
    const split = applied(known, { type: 'split-rate', stageId: lead, byChannel: true })
    expect(split.stageNumbers[lead]!.channelRates).toEqual({ ads: 0.4, fair: 0.4 })
    expect(split.provenance['stage/lead/rate/ads']).toMatchObject({
      path: 'stage/lead/rate/ads',
      who: 'Aino',
    })
    const joined = applied(split, { type: 'split-rate', stageId: lead, byChannel: false })
    expect(joined).toEqual(known)
  })
})

describe('remove-channel', () => {
  test('takes its rates and origins with it', () => {
    const paths = ['channel/ads/base', 'stage/lead/rate/ads', 'plan/dealSize']
    const split = applied(example, { type: 'split-rate', stageId: lead, byChannel: true })
    const known = applied(split, { type: 'set-origin', paths, origin: 'benchmark', source: 's', ...author })
    const removed = applied(known, { type: 'remove-channel', id: 'ads' as ChannelId })
    expect(Object.keys(removed.provenance)).toEqual(['plan/dealSize'])
    expect(removed.stageNumbers[lead]!.channelRates).toEqual({ fair: 0.3 })
    expect(removed.profile.channelOrder).toEqual(['fair'])
  })
})

describe('listInputs', () => {
  test('names what the projection reads, by the kind of volume and of rates', () => {
    const paths = listInputs(example).map(({ path }) => path)
    expect(paths).toContain('channel/ads/base')
    expect(paths).not.toContain('channel/ads/list')
    expect(paths).toContain('channel/fair/list')
    expect(paths).not.toContain('channel/fair/season')
    expect(paths).toContain('stage/lead/rate')
    expect(paths).not.toContain('stage/won/rate')
    const split = applied(example, { type: 'split-rate', stageId: lead, byChannel: true })
    const splitPaths = listInputs(split).map(({ path }) => path)
    expect(splitPaths).toContain('stage/lead/rate/ads')
    expect(splitPaths).not.toContain('stage/lead/rate')
  })

  test('names people that cost something, though they limit nobody', () => {
    const personCost = { type: 'set-input', path: 'stage/lead/personCost', value: 4000, ...author } as const
    const paths = listInputs(applied(example, personCost)).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['stage/lead/people', 'stage/lead/personCost']))
    expect(paths).not.toContain('stage/lead/leadsPerPerson')
    expect(listInputs(example).map(({ path }) => path)).not.toContain('stage/lead/people')
  })

  test('names the cost of a stage beside the path that people are sent to', () => {
    const beside = buildWorkspace({
      stages: [{ id: 'lead' }, { id: 'won' }, { id: 'later', placement: 'beside' }],
      channels: [],
    })
    const cost = 'stage/later/costPerEntry'
    expect(listInputs(beside).map(({ path }) => path)).not.toContain(cost)
    const sent = applied(beside, {
      type: 'edit-stage-numbers',
      stageId: lead,
      fields: { recycleToStageId: 'later' as StageId },
    })
    expect(listInputs(sent).map(({ path }) => path)).toContain(cost)
  })

  test('every path listed has a value', () => {
    for (const { path } of listInputs(example)) expect(inputValue(example, path)).toBeDefined()
  })

  test.each([
    '',
    'plan',
    'plan/months',
    'channel/tv/base',
    'channel/ads',
    'stage/lead/rate/tv',
    'stage/lead/lag/ads',
    'toString/x',
  ])('"%s" is no input', (path) => {
    expect(inputValue(example, path)).toBeUndefined()
  })

  test('counts what somebody stands behind', () => {
    const set = (workspace: Workspace, path: string, origin: 'example' | 'estimate') =>
      applied(workspace, { type: 'set-origin', paths: [path], origin, source: '', ...author })
    const some = set(set(example, 'plan/dealSize', 'example'), 'plan/margin', 'estimate')
    expect(countConfirmed(some)).toEqual({ confirmed: 1, total: 2 })
  })
})
