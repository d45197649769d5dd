import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Answerer, Question, Round } from '#domain/agreement/round.ts'
import type { RoundId } from '#domain/identifier.ts'
import { languages, type Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { readAnswerSheet, writeAnswerSheet } from './answer-sheet.ts'

const workspace: Workspace = buildWorkspace({
  stages: [
    {
      id: 'mql',
      name: 'MQL',
      entryCriteria: [
        { id: 'fit', text: 'Fits; and "wants"' },
        { id: 'sum', text: '=SUM(A1:A9)' },
      ],
    },
    { id: 'sql', name: 'SQL' },
    { id: 'won', name: 'Customer' },
  ],
})
const answerer: Answerer = { id: 'aino', side: 'sales', name: 'Aino' }

function roundOf(question: Question): Round {
  return {
    id: 'round1' as RoundId,
    place: 1,
    question,
    mode: 'participant',
    answerers: [answerer, { id: 'piotr', side: 'marketing', name: 'Piotr' }],
    version: 1,
    startedAt: 0,
    revealedAt: null,
  }
}
const terms = roundOf({ kind: 'terms', stageId: 'mql' })
const criteria = roundOf({
  kind: 'criteria',
  stageId: 'mql',
  criteria: [
    { id: 'fit', text: 'Fits' },
    { id: 'budget', text: 'Has a budget' },
  ],
})
const leads = roundOf({
  kind: 'calibration',
  leads: [
    { id: 'lead1', text: 'Asked for a price' },
    { id: 'lead2', text: 'Read the blog' },
  ],
  stageIds: ['mql', 'sql'],
})
const estimate = roundOf({ kind: 'estimate', paths: ['stage/mql/rate', 'plan/dealSize'] })

/** The sheet as a spreadsheet shows it, from the first question on, with answers put in by place. */
function filled(round: Round, answers: Record<number, string>, language: Language = 'en'): string {
  const rows = cells(round, language)
  const delimiter = language === 'en' ? ',' : ';'
  const head = rows.findIndex((row) => row.length === 4)
  for (const [place, answer] of Object.entries(answers)) rows[head + 1 + Number(place)]![1] = answer
  return Papa.unparse(rows, { delimiter })
}

function cells(round: Round, language: Language = 'en'): string[][] {
  const text = writeAnswerSheet({ workspace, round, answerer, title: 'MQL?', language })
  return Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data
}

function contentOf(text: string, round: Round) {
  const sheet = readAnswerSheet(text, workspace, round)
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems))
  return sheet.content
}

function problemsOf(text: string, round: Round) {
  const sheet = readAnswerSheet(text, workspace, round)
  return sheet.ok ? [] : sheet.problems.map(({ row, code }) => [row, code])
}

describe('a sheet that is written', () => {
  test.each([
    ['fi', 'Kysymys;Vastaus;Mitä voi vastata;Avain (älä muuta)'],
    ['en', 'Question,Answer,What may be answered,Key (do not change)'],
    ['pl', 'Pytanie;Odpowiedź;Co można odpowiedzieć;Klucz (nie zmieniać)'],
  ] as const)('in %s is marked as UTF-8 and parted as spreadsheets there have it', (language, head) => {
    const text = writeAnswerSheet({ workspace, round: criteria, answerer, title: 'X', language })
    expect(text).toMatch(/^\ufeffX\r\n/)
    expect(text.split('\r\n')[2]).toBe(head)
  })

  test('asks each question once, with its choices and an empty answer', () => {
    expect(cells(criteria).slice(3)).toStrictEqual([
      ['Fits', '', '1 = required | 2 = helpful | 3 = not needed', 'round1/aino/vote/fit'],
      ['Has a budget', '', '1 = required | 2 = helpful | 3 = not needed', 'round1/aino/vote/budget'],
    ])
  })

  test('holds no cell that a spreadsheet takes for a formula', () => {
    const hostile = roundOf({
      kind: 'criteria',
      stageId: 'mql',
      criteria: [{ id: 'one', text: '=HYPERLINK("http://x")' }],
    })
    const text = writeAnswerSheet({ workspace, round: hostile, answerer, title: '@SUM(1)', language: 'en' })
    const all = Papa.parse<string[]>(text.slice(1)).data.flat()
    expect(all.filter((cell) => /^\s*[=+\-@]/.test(cell))).toStrictEqual([])
    expect(all).toContain(`'=HYPERLINK("http://x")`)
  })
})

describe('a sheet that was filled in', () => {
  test('gives votes back, by number and by word, and leaves out what was left empty', () => {
    expect(contentOf(filled(criteria, { 0: '1', 1: 'Not  Needed' }), criteria)).toStrictEqual({
      kind: 'criteria',
      votes: { fit: 'required', budget: 'not-needed' },
    })
    expect(contentOf(filled(criteria, { 1: '2 = helpful' }), criteria)).toStrictEqual({
      kind: 'criteria',
      votes: { budget: 'helpful' },
    })
  })

  test('gives stages of leads back, in every language', () => {
    for (const language of languages)
      expect(contentOf(filled(leads, { 0: 'SQL', 1: '1' }, language), leads)).toStrictEqual({
        kind: 'calibration',
        stageByLead: { lead1: 'sql', lead2: 'mql' },
      })
  })

  test('gives the terms back, criteria as they are worded in the definition', () => {
    const answers = { 0: 'sales', 2: '3', 3: '5', 4: 'Inside sales', 5: '1', 6: 'yes', 7: 'no', 8: 'Own one' }
    expect(contentOf(filled(terms, { ...answers, 11: 'It is =1+1', 12: 'Call' }), terms)).toStrictEqual({
      kind: 'terms',
      owner: { kind: 'sales', name: '' },
      obligation: 'must',
      worker: { kind: 'own', name: 'Inside sales' },
      handoff: 'automatic',
      criteria: ['Fits; and "wants"', 'Own one'],
      definition: 'It is =1+1',
      duty: 'Call',
    })
  })

  test('reads numbers as the language of the sheet writes them, shares in per cent', () => {
    const answers = { 0: '12,5', 1: '20 %', 2: '30', 3: '10 000', 4: '20.000,5', 5: '30000' }
    const expected = {
      kind: 'estimate',
      estimates: {
        'stage/mql/rate': { low: 0.125, likely: 0.2, high: 0.3 },
        'plan/dealSize': { low: 10_000, likely: 20_000.5, high: 30_000 },
      },
    }
    expect(contentOf(filled(estimate, answers, 'fi'), estimate)).toStrictEqual(expected)
    expect(problemsOf(filled(estimate, { ...answers, 0: '0,5' }, 'en'), estimate)).toContainEqual([
      4,
      'not-a-number',
    ])
  })

  test('may be sorted, saved with other separators, and get empty lines', () => {
    const rows = cells(criteria)
    rows[3]![1] = '1'
    const sorted = [...rows.slice(0, 3), rows[4]!, rows[3]!, ['', '', '', '']]
    for (const delimiter of [';', ',', '\t'])
      expect(contentOf(Papa.unparse(sorted, { delimiter }), criteria)).toMatchObject({
        votes: { fit: 'required' },
      })
  })

  test('is for the one whose key it bears', () => {
    const text = filled(criteria, { 0: '1' })
    expect(readAnswerSheet(text, workspace, criteria)).toMatchObject({ ok: true, answererId: 'aino' })
    const other = readAnswerSheet(text.replaceAll('/aino/', '/piotr/'), workspace, criteria)
    expect(other).toMatchObject({ ok: true, answererId: 'piotr' })
  })
})

describe('a sheet that is refused', () => {
  test('names each wrong answer with its row, and gives nothing', () => {
    const text = filled(criteria, { 0: 'perhaps', 1: '4' })
    expect(problemsOf(text, criteria)).toStrictEqual([
      [4, 'not-offered'],
      [5, 'not-offered'],
    ])
  })

  test('names what every answer needs', () => {
    expect(problemsOf(filled(terms, { 2: '3', 5: '1' }), terms)).toStrictEqual([
      [4, 'required'],
      [7, 'required'],
    ])
    expect(problemsOf(filled(terms, { 0: '5', 2: '1', 5: '1' }), terms)).toStrictEqual([[5, 'required']])
    expect(problemsOf(filled(criteria, {}), criteria)).toStrictEqual([[null, 'nothing-answered']])
  })

  test('knows ranges that are torn, upside down or impossible', () => {
    expect(problemsOf(filled(estimate, { 0: '10', 2: '30' }), estimate)).toStrictEqual([[5, 'required']])
    expect(problemsOf(filled(estimate, { 0: '30', 1: '20', 2: '40' }), estimate)).toStrictEqual([
      [5, 'range-out-of-order'],
    ])
    expect(problemsOf(filled(estimate, { 0: '10', 1: '20', 2: '140' }), estimate)).toStrictEqual([
      [6, 'out-of-range'],
    ])
  })

  test.each([
    [
      'of another round',
      (text: string) => text.replace('round1/aino/vote/fit', 'round2/aino/vote/fit'),
      'other-round',
    ],
    [
      'of somebody who is not asked',
      (text: string) => text.replace('aino/vote/fit', 'eve/vote/fit'),
      'unknown-person',
    ],
    ['of no question', (text: string) => text.replace('vote/fit', 'vote/constructor'), 'unknown-key'],
    ['of the question before', (text: string) => text.replace('vote/budget', 'vote/fit'), 'duplicate'],
    ['that is empty', (text: string) => text.replace('round1/aino/vote/fit', ''), 'no-key'],
    ['of two people', (text: string) => text.replace('aino/vote/fit', 'piotr/vote/fit'), 'several-people'],
  ])('for a key %s', (_, tamper, code) => {
    const problems = problemsOf(tamper(filled(criteria, { 0: '1', 1: '1' })), criteria)
    expect(problems.map(([, found]) => found)).toContain(code)
  })

  test('for a row that is missing', () => {
    const rows = cells(criteria).slice(0, -1)
    rows[3]![1] = '1'
    expect(problemsOf(Papa.unparse(rows), criteria)).toStrictEqual([[null, 'missing-row']])
  })

  test.each([
    ['something else', 'Name,Amount\r\nA,1', 'not-a-sheet'],
    ['nothing', '', 'not-a-sheet'],
    ['an old encoding', 'Vastaus;\ufffd', 'wrong-encoding'],
    ['far too much', 'x'.repeat(1_000_001), 'too-large'],
  ])('for %s', (_, text, code) => {
    expect(problemsOf(text, criteria)).toStrictEqual([[null, code]])
  })

  test('for a text that no definition takes', () => {
    const text = filled(terms, { 0: '1', 2: '1', 5: '1', 8: 'x'.repeat(501) })
    expect(problemsOf(text, terms)).toStrictEqual([[12, 'too-long']])
  })
})
