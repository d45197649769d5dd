import { describe, expect, test } from 'vitest'
import type { RoundId, StageId } from '#domain/identifier.ts'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { criterionInDefinition, proposedCriteria } from './proposed-criteria.ts'

const sample = sampleWorkspace()
const [mql, sql] = ['mql', 'sql'].map(
  (role) => orderedStages(sample).find(({ figureRole }) => figureRole === role)!,
)

function textsOf(workspace: Workspace, stageId: StageId, source: string): string[] {
  return proposedCriteria(workspace, stageId, [])
    .filter((one) => one.source === source)
    .map(({ text }) => text)
}

describe('proposed criteria', () => {
  test('begin with those of the definition, under their own identifiers', () => {
    const { entryCriteria } = mql!
    const proposed = proposedCriteria(sample, mql!.id, [])
    expect(proposed.slice(0, entryCriteria.length)).toEqual(
      entryCriteria.map((one) => ({ ...one, source: 'definition' })),
    )
  })

  test('bring what came up when terms were aligned, and is not there in other letters', () => {
    const [round] = orderedRounds(sample, 'terms').filter(
      ({ question }) => 'stageId' in question && question.stageId === mql!.id,
    )
    const came = textsOf(sample, mql!.id, 'terms')
    expect(came).toEqual(['Answers at the number given'])
    const answer = Object.values(sample.answers).find(({ roundId }) => roundId === round!.id)!
    const content = { ...answer.content, criteria: ['  answers at the   NUMBER given. ', 'Pays in gold'] }
    const answers = { ...sample.answers, [answer.key]: { ...answer, content } } as Workspace['answers']
    expect(textsOf({ ...sample, answers }, mql!.id, 'terms')).toContain('Pays in gold')
    expect(
      textsOf({ ...sample, answers }, mql!.id, 'terms').filter((text) => /number/i.test(text)),
    ).toHaveLength(1)
  })

  test('bring nothing of a round that was not revealed', () => {
    const rounds = Object.fromEntries(
      Object.entries(sample.rounds).map(([id, round]) => [id, { ...round, revealedAt: null }]),
    )
    expect(textsOf({ ...sample, rounds }, mql!.id, 'terms')).toEqual([])
  })

  test('keep the identifier of what was asked before, so that rounds can be compared', () => {
    const asked = orderedRounds(sample, 'criteria')[0]!.question
    const before = 'criteria' in asked ? asked.criteria : []
    const proposed = proposedCriteria(sample, sql!.id, [])
    expect(before.length).toBeGreaterThan(2)
    for (const one of before) expect(proposed).toContainEqual(expect.objectContaining(one))
  })

  test('have identifiers that are valid and differ, even under the longest of a round', () => {
    const long = 'r'.repeat(40) as RoundId
    const [known] = orderedRounds(sample, 'terms')
    const rounds = { ...sample.rounds, [long]: { ...known!, id: long } }
    const answers = Object.fromEntries(
      Object.values(sample.answers)
        .filter(({ roundId }) => roundId === known!.id)
        .map((answer) => [`${long}/${answer.answererId}`, { ...answer, roundId: long }]),
    )
    const proposed = proposedCriteria({ ...sample, rounds, answers }, mql!.id, [])
    const ids = proposed.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[0-9a-z]{1,40}$/)
    expect(proposed.some(({ source }) => source === 'terms')).toBe(true)
  })
})

test('a criterion is known in a definition by its identifier, or by what it says', () => {
  const [first] = mql!.entryCriteria
  expect(criterionInDefinition(mql, { id: first!.id, text: 'reworded' })).toBe(first)
  expect(criterionInDefinition(mql, { id: 'other', text: `${first!.text.toUpperCase()}.` })).toBe(first)
  expect(criterionInDefinition(mql, { id: 'other', text: 'Something else' })).toBeUndefined()
})
