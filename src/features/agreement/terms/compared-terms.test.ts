import { describe, expect, test } from 'vitest'
import type { AnswerOf } from '#domain/agreement/round.ts'
import type { StageId } from '#domain/identifier.ts'
import { emptyStage, type Stage } from '#domain/stage.ts'
import { translator } from '#i18n/translate.ts'
import { comparedChoices, comparedCriteria, comparedWords } from './compared-terms.ts'

const words = { t: translator('en'), language: 'en' } as const
const stage: Stage = {
  ...emptyStage('mql' as StageId, 'MQL'),
  definition: 'A lead that fits.',
  entryCriteria: [{ id: 'fit', text: 'Fits' }],
}
const base: AnswerOf<'terms'> = {
  kind: 'terms',
  owner: { kind: 'marketing', name: '' },
  obligation: 'nobody',
  worker: { kind: 'marketing', name: '' },
  handoff: 'automatic',
  criteria: ['Fits'],
  definition: '',
  duty: '',
}

function answersOf(...changes: Partial<AnswerOf<'terms'>>[]) {
  return changes.map((change, index) => ({ answererId: `p${index}`, content: { ...base, ...change } }))
}

describe('choices side by side', () => {
  test('who says the same as the definition is not in dispute and has nothing to take over', () => {
    const rows = comparedChoices(answersOf({}, {}), stage, words)
    expect(rows.map(({ key }) => key)).toStrictEqual(['owner', 'work', 'handoff'])
    expect(rows.some(({ isDisputed }) => isDisputed)).toBe(false)
    expect(rows.flatMap(({ cells }) => cells.map(({ takeOver }) => takeOver))).toStrictEqual(
      Array.from({ length: 6 }, () => null),
    )
  })

  test('a difference is marked where it is, and taken over as the fields of the stage', () => {
    const sales = { kind: 'sales', name: '' } as const
    const rows = comparedChoices(
      answersOf({}, { owner: sales, obligation: 'must', worker: sales }),
      stage,
      words,
    )
    expect(rows.map(({ isDisputed }) => isDisputed)).toStrictEqual([true, true, false])
    expect(rows[0]!.cells[1]).toStrictEqual({ answererId: 'p1', text: 'Sales', takeOver: { owner: sales } })
    expect(rows[1]!.cells[1]).toMatchObject({
      text: 'Sales MUST',
      takeOver: { obligation: 'must', worker: sales },
    })
  })

  test('people who agree with each other against the definition are in no dispute', () => {
    const rows = comparedChoices(answersOf({ handoff: 'manual' }, { handoff: 'manual' }), stage, words)
    expect(rows[2]).toMatchObject({ isDisputed: false, now: 'Automatic' })
    expect(rows[2]!.cells[0]!.takeOver).toStrictEqual({ handoff: 'manual' })
  })
})

describe('criteria side by side', () => {
  test('each once, the most wanted first, and whether the definition has it', () => {
    const found = comparedCriteria(
      answersOf({ criteria: ['Budget'] }, { criteria: ['Budget', 'Fits'] }),
      stage,
    )
    expect(found).toStrictEqual([
      {
        text: 'Budget',
        wantedBy: new Set(['p0', 'p1']),
        criterion: null,
        isDisputed: false,
        isUnwanted: false,
      },
      {
        text: 'Fits',
        wantedBy: new Set(['p1']),
        criterion: { id: 'fit', text: 'Fits' },
        isDisputed: true,
        isUnwanted: false,
      },
    ])
  })

  test('one of the definition that nobody wants is said to be so', () => {
    const found = comparedCriteria(answersOf({ criteria: [] }, { criteria: ['Budget'] }), stage)
    expect(found.map(({ text, isUnwanted }) => [text, isUnwanted])).toStrictEqual([
      ['Budget', false],
      ['Fits', true],
    ])
  })
})

describe('own words side by side', () => {
  test('a definition takes the place of the one there, a duty is put after it, once', () => {
    const [definition, duty] = comparedWords(
      answersOf({ definition: 'New words', duty: 'Call.' }, { definition: stage.definition }),
      stage,
      words,
    )
    expect(definition!.cells.map(({ takeOver }) => takeOver)).toStrictEqual([
      { definition: 'New words' },
      null,
    ])
    expect(duty!.cells.map(({ takeOver }) => takeOver)).toStrictEqual([
      { definition: 'A lead that fits.\n\nCall.' },
      null,
    ])
    const both = { definition: 'New words\n\nCall.\n\nWrite.' }
    const appended = { ...stage, definition: 'A lead that fits.\n\nCall.\n\nWrite.' }
    const answers = answersOf({ definition: 'New words', duty: 'Call.' }, { duty: 'Write.' })
    // Whichever is taken over first, both stay.
    expect(comparedWords(answers, appended, words)[0]!.cells[0]!.takeOver).toStrictEqual(both)
    const afterwards = { ...stage, definition: 'New words\n\nCall.' }
    expect(comparedWords(answers, afterwards, words)[1]!.cells[1]!.takeOver).toStrictEqual(both)
    expect(comparedWords(answers, { ...stage, ...both }, words)[0]!.cells[0]!.takeOver).toBeNull()

    const taken = { ...stage, definition: 'A lead that fits.\n\nCall.' }
    expect(comparedWords(answersOf({ duty: 'Call.' }), taken, words)[1]!.cells[0]!.takeOver).toBeNull()
  })
})
