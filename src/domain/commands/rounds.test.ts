import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { applied, author, refusal } from '#tests/fixtures/commands.ts'
import type { AnswerContent, Question } from '../agreement/round.ts'
import { answeredBy, orderedRounds, revealedAnswers, withoutSealedAnswers } from '../agreement/rounds.ts'
import type { ParticipantId, RoleId, RoundId, StageId } from '../identifier.ts'
import { parseWorkspace } from '../validate.ts'
import type { Command } from './command.ts'

const { at } = author
const sql = 'sql' as StageId
const [r0, r1, r2] = ['r0', 'r1', 'r2'] as RoundId[] as [RoundId, RoundId, RoundId]
const [aino, eero] = ['aino', 'eero'] as ParticipantId[] as [ParticipantId, ParticipantId]
const question: Question = { kind: 'terms', stageId: sql }

function terms(definition: string): AnswerContent {
  return {
    kind: 'terms',
    owner: { kind: 'sales', name: '' },
    obligation: 'must',
    worker: { kind: 'sales', name: '' },
    handoff: 'manual',
    criteria: [],
    definition,
    duty: '',
  }
}

const people = applied(
  buildWorkspace({ stages: [{ id: 'mql' }, { id: 'sql' }] }),
  { type: 'add-participant', id: aino, name: 'Aino', roleId: 'marketing' as RoleId },
  { type: 'add-participant', id: eero, name: 'Eero', roleId: 'sales' as RoleId },
)

function start(id: RoundId, asked: Question = question, answererIds: string[] = [aino, eero]): Command {
  return { type: 'start-round', id, question: asked, mode: 'participant', answererIds, at }
}

function seal(content: AnswerContent, answererId: string = aino, roundId = r0): Command {
  return { type: 'seal-answer', roundId, answererId, content, at }
}

const reveal: Command = { type: 'reveal-round', id: r0, at: at + 1 }
const begun = applied(people, start(r0))
const sealed = applied(begun, seal(terms('Ready for a call')))
const revealed = applied(sealed, reveal)

describe('a round', () => {
  test('keeps who is asked as they are now, and counts on', () => {
    const renamed = applied(
      begun,
      { type: 'edit-participant', id: aino, fields: { name: 'Aino Öhman' } },
      { type: 'start-round', id: r1, question, mode: 'side', answererIds: ['sales'], at },
      start(r2),
    )
    expect(orderedRounds(renamed).map(({ id, place }) => [id, place])).toEqual([
      ['r0', 1],
      ['r1', 2],
      ['r2', 3],
    ])
    expect(renamed.rounds[r0]).toEqual({
      id: 'r0',
      place: 1,
      question,
      mode: 'participant',
      answerers: [
        { id: 'aino', side: 'marketing', name: 'Aino' },
        { id: 'eero', side: 'sales', name: 'Eero' },
      ],
      version: 1,
      startedAt: at,
      revealedAt: null,
    })
    expect(renamed.rounds[r1]?.answerers).toEqual([{ id: 'sales', side: 'sales', name: '' }])
    expect(renamed.rounds[r2]?.answerers[0]?.name).toBe('Aino Öhman')
    expect(orderedRounds(renamed, 'criteria')).toEqual([])
  })

  test('says who has answered, and nothing of what they answered before it is revealed', () => {
    expect(answeredBy(sealed, sealed.rounds[r0]!)).toEqual(['aino'])
    expect(revealedAnswers(sealed, sealed.rounds[r0]!, 'terms')).toEqual([])
    expect(revealedAnswers(revealed, revealed.rounds[r0]!, 'terms')).toEqual([
      { answererId: 'aino', content: terms('Ready for a call') },
    ])
    expect(revealedAnswers(revealed, revealed.rounds[r0]!, 'criteria')).toEqual([])
  })

  test('shows answers in the order in which people were asked, whoever was first', () => {
    const both = applied(begun, seal(terms('b'), eero), seal(terms('a'), aino), reveal)
    expect(revealedAnswers(both, both.rounds[r0]!, 'terms').map(({ answererId }) => answererId)).toEqual([
      'aino',
      'eero',
    ])
  })

  test('goes with its answers, and with nobody else’s', () => {
    const two = applied(revealed, start(r1), seal(terms('Later'), eero, r1))
    const after = applied(two, { type: 'remove-round', id: r0 })
    expect(Object.keys(after.answers)).toEqual(['r1/eero'])
    expect(Object.keys(after.rounds)).toEqual(['r1'])
  })
})

describe('what leaves the application', () => {
  test('has the answers that were revealed, and none that are sealed', () => {
    const two = applied(revealed, start(r1), seal(terms('Secret'), eero, r1))
    const leaving = withoutSealedAnswers(two)
    expect(Object.keys(leaving.answers)).toEqual(['r0/aino'])
    expect(JSON.stringify(leaving)).not.toContain('Secret')
    expect(parseWorkspace(leaving)).toStrictEqual({ ok: true, workspace: leaving })
    expect(withoutSealedAnswers(revealed)).toBe(revealed)
  })
})

test('an answer that was taken back unread can be given anew', () => {
  expect(refusal(sealed, seal(terms('Other')))).toMatchObject({
    path: 'answers/r0/aino',
    code: 'already-answered',
  })
  const anew = applied(
    sealed,
    { type: 'withdraw-answer', roundId: r0, answererId: aino },
    seal(terms('Other')),
  )
  expect(anew.answers['r0/aino']?.content).toMatchObject({ definition: 'Other' })
})

test.each<[what: string, command: Command, path: string, code: string]>([
  ['another answer', seal(terms('x'), eero), 'rounds/r0', 'already-revealed'],
  [
    'taking an answer back',
    { type: 'withdraw-answer', roundId: r0, answererId: aino },
    'rounds/r0',
    'already-revealed',
  ],
  ['a second reveal', reveal, 'rounds/r0', 'already-revealed'],
])('after the reveal %s is refused', (_, command, path, code) => {
  expect(refusal(revealed, command)).toMatchObject({ path, code })
})

test.each<[what: string, command: Command, path: string, code: string]>([
  ['a round that is there already', start(r0), 'rounds/r0', 'duplicate'],
  ['nobody asked', start(r1, question, []), 'rounds/r1/answerers', 'too-few'],
  ['somebody asked twice', start(r1, question, [aino, aino]), 'answererIds', 'duplicate'],
  [
    'somebody asked who does not take part',
    start(r1, question, ['nobody']),
    'answererIds',
    'unknown-participant',
  ],
  [
    'a side asked where participants answer',
    start(r1, question, ['sales']),
    'answererIds',
    'unknown-participant',
  ],
  ['a stage that is gone', start(r1, { kind: 'terms', stageId: 'gone' }), 'stages/gone', 'unknown-stage'],
  [
    'leads for a stage that is gone',
    start(r1, { kind: 'calibration', leads: [{ id: 'l', text: '' }], stageIds: ['sql', 'gone'] }),
    'stages/gone',
    'unknown-stage',
  ],
  [
    'leads for one stage alone',
    start(r1, { kind: 'calibration', leads: [{ id: 'l', text: '' }], stageIds: ['sql'] }),
    'rounds/r1/question/stageIds',
    'too-few',
  ],
  [
    'no criteria',
    start(r1, { kind: 'criteria', stageId: 'sql', criteria: [] }),
    'rounds/r1/question/criteria',
    'too-few',
  ],
  [
    'an input that does not exist',
    start(r1, { kind: 'estimate', paths: ['plan/margin', 'channel/tv/base'] }),
    'channel/tv/base',
    'unknown-input',
  ],
  [
    'an input that is no single number',
    start(r1, { kind: 'estimate', paths: ['stage/sql/lag'] }),
    'stage/sql/lag',
    'unknown-input',
  ],
  ['an answer to no round', seal(terms('x'), aino, r1), 'rounds/r1', 'unknown-round'],
  [
    'an answer of somebody who was not asked',
    seal(terms('x'), 'sales'),
    'answers/r0/sales',
    'unknown-participant',
  ],
  [
    'an answer to another question',
    seal({ kind: 'criteria', votes: {} }),
    'answers/r0/aino/content/kind',
    'not-offered',
  ],
  ['a reveal of nothing', reveal, 'rounds/r0', 'nobody-answered'],
  ['a round that does not exist', { type: 'remove-round', id: r1 }, 'rounds/r1', 'unknown-round'],
])('%s is refused', (_, command, path, code) => {
  expect(refusal(begun, command)).toMatchObject({ path, code })
})

describe('an answer about what was not asked, or beyond what the input may be, is refused', () => {
  const calibration: Question = {
    kind: 'calibration',
    leads: [{ id: 'l0', text: 'Asked for a demo' }],
    stageIds: ['mql', 'sql'],
  }
  const estimate: Question = { kind: 'estimate', paths: ['plan/margin'] }
  const criteria: Question = { kind: 'criteria', stageId: 'sql', criteria: [{ id: 'k1', text: 'Budget' }] }
  const low = { low: 0, likely: 0.5, high: 1 }
  test.each<[what: string, asked: Question, content: AnswerContent, code: string]>([
    ['a lead', calibration, { kind: 'calibration', stageByLead: { l1: 'sql' } }, 'not-offered'],
    ['a stage', calibration, { kind: 'calibration', stageByLead: { l0: 'won' } }, 'not-offered'],
    ['a criterion', criteria, { kind: 'criteria', votes: { k2: 'required' } }, 'not-offered'],
    ['an input', estimate, { kind: 'estimate', estimates: { 'plan/churn': low } }, 'unknown-input'],
    [
      'above it',
      estimate,
      { kind: 'estimate', estimates: { 'plan/margin': { ...low, high: 1.1 } } },
      'too-large',
    ],
    [
      'below it',
      estimate,
      { kind: 'estimate', estimates: { 'plan/margin': { ...low, low: -0.1 } } },
      'too-small',
    ],
    [
      'out of order',
      estimate,
      { kind: 'estimate', estimates: { 'plan/margin': { low: 0.5, likely: 0.4, high: 1 } } },
      'range-out-of-order',
    ],
    [
      'not finite',
      estimate,
      { kind: 'estimate', estimates: { 'plan/margin': { ...low, likely: Number.NaN } } },
      'not-a-number',
    ],
  ])('%s', (_, asked, content, code) => {
    expect(refusal(applied(people, start(r0, asked)), seal(content)).code).toBe(code)
  })

  test('and what was asked is sealed as it was said', () => {
    for (const [asked, content] of [
      [calibration, { kind: 'calibration', stageByLead: { l0: 'mql' } }],
      [criteria, { kind: 'criteria', votes: { k1: 'not-needed' } }],
      [estimate, { kind: 'estimate', estimates: { 'plan/margin': low } }],
    ] as const) {
      const after = applied(people, start(r0, asked), seal(content))
      expect(after.answers['r0/aino']?.content).toEqual(content)
    }
  })
})
