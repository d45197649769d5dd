import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import type { LooseJson } from '#tests/fixtures/load.ts'
import { identifierPattern } from './identifier.ts'
import { parseWorkspace } from './validate.ts'

type Edit = (content: LooseJson) => void

const example = buildWorkspace({
  stages: [{ id: 'lead', channelRates: { ads: 0.5 } }, { id: 'other', placement: 'beside' }, { id: 'won' }],
  channels: [{ id: 'ads' }],
})

describe('parseWorkspace', () => {
  test('takes a valid workspace as it is', () => {
    expect(parseWorkspace(structuredClone(example))).toStrictEqual({ ok: true, workspace: example })
  })

  test.each<[what: string, edit: Edit, path: string, code: string]>([
    [
      'a field that is not known',
      (w) => (w.stages.lead.colour = 'red'),
      'stages/lead/colour',
      'unexpected-field',
    ],
    ['a table that is not known', (w) => (w.secrets = {}), 'secrets', 'unexpected-field'],
    ['a field that is missing', (w) => delete w.plan.margin, 'plan/margin', 'not-a-number'],
    ['a table that is missing', (w) => delete w.channels, 'channels', 'wrong-type'],
    [
      'a choice that is not offered',
      (w) => (w.stages.lead.obligation = 'shall'),
      'stages/lead/obligation',
      'not-offered',
    ],
    ['a list in the place of an object', (w) => (w.plan = []), 'plan', 'wrong-type'],
    [
      'a lag of no kind',
      (w) => (w.stageNumbers.lead.lag = { kind: 'weeks' }),
      'stageNumbers/lead/lag/kind',
      'wrong-format',
    ],
    [
      'a stage missing in the order',
      (w) => w.profile.stageOrder.pop(),
      'profile/stageOrder',
      'order-differs',
    ],
    [
      'a stage twice in the order',
      (w) => (w.profile.stageOrder[1] = 'lead'),
      'profile/stageOrder',
      'order-differs',
    ],
    [
      'a channel that the order invents',
      (w) => w.profile.channelOrder.push('tv'),
      'profile/channelOrder',
      'order-differs',
    ],
    ['a stage without numbers', (w) => delete w.stageNumbers.won, 'stageNumbers', 'order-differs'],
    ['a stage under the key of another', (w) => (w.stages.lead.id = 'won'), 'stages/lead/id', 'duplicate'],
    [
      'numbers of another stage',
      (w) => (w.stageNumbers.lead.stageId = 'won'),
      'stageNumbers/lead/stageId',
      'duplicate',
    ],
    ['a channel under another key', (w) => (w.channels.ads.id = 'tv'), 'channels/ads/id', 'duplicate'],
    [
      'those sent back to nowhere',
      (w) => (w.stages.lead.sendBack.toStageId = 'gone'),
      'stages/lead/sendBack/toStageId',
      'unknown-stage',
    ],
    [
      'a rate of a channel that is gone',
      (w) => (w.stageNumbers.won.channelRates.tv = 0.5),
      'stageNumbers/won/channelRates/tv',
      'unknown-channel',
    ],
    [
      'a channel into no stage',
      (w) => (w.channels.ads.entryStageId = 'x'),
      'channels/ads/entryStageId',
      'unknown-stage',
    ],
    [
      'a channel beside the path',
      (w) => (w.channels.ads.entryStageId = 'other'),
      'channels/ads/entryStageId',
      'beside-the-path',
    ],
    [
      'a channel into what every object has',
      (w) => (w.channels.ads.entryStageId = 'constructor'),
      'channels/ads/entryStageId',
      'wrong-format',
    ],
    [
      'an origin under another path',
      (w) =>
        (w.provenance['plan/margin'] = {
          path: 'plan/churn',
          origin: 'estimate',
          source: '',
          who: '',
          at: null,
          term: '',
          underVersion: 0,
        }),
      'provenance/plan/margin/path',
      'duplicate',
    ],
    [
      'an origin under no path',
      (w) =>
        (w.provenance['<b>'] = {
          path: '<b>',
          origin: 'estimate',
          source: '',
          who: '',
          at: null,
          term: '',
          underVersion: 0,
        }),
      'provenance/<b>',
      'wrong-format',
    ],
    ['a time that is no whole number', (w) => (w.profile.createdAt = 1.5), 'profile/createdAt', 'not-whole'],
  ])('%s is refused', (_, edit, path, code) => {
    const content = structuredClone(example)
    edit(content)
    const result = parseWorkspace(content)
    if (result.ok) throw new Error('accepted')
    expect(result.problems).toContainEqual(expect.objectContaining({ path, code }))
  })

  test.each([null, undefined, 7, 'text', [], true])('%s is no workspace', (value) => {
    expect(parseWorkspace(value).ok).toBe(false)
  })
})

test('identifiers are short, lower-case, and nothing that an object has by itself', () => {
  expect(['a', '0', 'abc123', 'x'.repeat(40)].every((id) => identifierPattern.test(id))).toBe(true)
  expect(
    ['', 'A', 'a-b', 'ä', 'x'.repeat(41), 'constructor', '__proto__', 'a/b', 'a\n'].some((id) =>
      identifierPattern.test(id),
    ),
  ).toBe(false)
})
