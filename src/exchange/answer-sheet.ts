import Papa from 'papaparse'
import type { AnswerContent, Answerer, Round } from '#domain/agreement/round.ts'
import { languages, type Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { decimalSeparator } from '#i18n/locale.ts'
import { spreadsheetText } from '#i18n/spreadsheet-cell.ts'
import { translator } from '#i18n/translate.ts'
import { answerOfValues } from './answer-values.ts'
import type { SheetProblem } from './answer-sheet-problem.ts'
import { readCell } from './answer-sheet-cell.ts'
import { askedFields, type AskedField } from './asked-fields.ts'

interface SheetOptions {
  workspace: Workspace
  /** Not yet revealed */
  round: Round
  answerer: Answerer
  /** What is asked and of whom, above the questions */
  title: string
  language: Language
}

/** Marks the text as UTF-8 for spreadsheet programs, which otherwise take it for an older encoding. */
const byteOrderMark = '\ufeff'
/** Largest sheet that is read, in characters; a filled one has some thousands. */
const largestSheet = 1_000_000

/**
 * The questions of a round as a CSV for one who is absent: one line a question, a column for the answer, what may be
 * answered, and a key by which the line is known again. Columns are parted as spreadsheets of the language have it. No
 * cell can be taken for a formula, and no answer is ever on it.
 */
export function writeAnswerSheet({ workspace, round, answerer, title, language }: SheetOptions): string {
  const rows = [
    [title],
    [translator(language)('rounds.sheetHowTo')],
    headOf(language),
    ...askedFields(workspace, round, language).map((field) => [
      field.text,
      '',
      allowedText(field, language),
      [round.id, answerer.id, field.key].join('/'),
    ]),
  ]
  const cells = rows.map((row) => row.map(spreadsheetText))
  const delimiter = decimalSeparator(language) === ',' ? ';' : ','
  return byteOrderMark + Papa.unparse(cells, { delimiter, newline: '\r\n' }) + '\r\n'
}

export type ReadSheet =
  | { ok: true; answererId: string; content: AnswerContent }
  | { ok: false; problems: SheetProblem[] }

/**
 * One sealed-to-be answer from a sheet that was filled in: lines are known by their keys, in whatever order they
 * stand. Every problem is named with its row (from 1, as the spreadsheet counts); where there is one, nothing is taken.
 */
export function readAnswerSheet(text: string, workspace: Workspace, round: Round): ReadSheet {
  const refused = (code: SheetProblem['code']): ReadSheet => ({
    ok: false,
    problems: [{ row: null, question: '', code }],
  })
  if (text.length > largestSheet) return refused('too-large')
  if (text.includes('\ufffd')) return refused('wrong-encoding')
  const table = readTable(text)
  if (table === null) return refused('not-a-sheet')
  const { language, rows } = table
  const fields = new Map(askedFields(workspace, round, language).map((field) => [field.key, field]))
  const problems: SheetProblem[] = []
  const values = new Map<string, string | number>()
  const rowOf = new Map<string, number>()
  const answererIds = new Set<string>()

  for (const { row, question, answer, key } of rows) {
    const complain = (code: SheetProblem['code'], detail = '') =>
      problems.push({ row, question, code, detail })
    const [roundId = '', answererId = '', ...rest] = key.split('/')
    const fieldKey = rest.join('/')
    const field = fields.get(fieldKey)
    if (roundId !== round.id) complain(key === '' ? 'no-key' : 'other-round')
    else if (!round.answerers.some(({ id }) => id === answererId)) complain('unknown-person')
    else if (field === undefined) complain('unknown-key')
    else if (rowOf.has(fieldKey)) complain('duplicate')
    else {
      answererIds.add(answererId)
      rowOf.set(fieldKey, row)
      const cell = readCell(answer, field, language)
      if (!cell.ok) complain(cell.code, cell.detail)
      else if (cell.value !== null) values.set(fieldKey, cell.value)
    }
  }
  const [answererId] = answererIds
  if (answererIds.size > 1) problems.push({ row: null, question: '', code: 'several-people' })
  for (const { key, text: question } of fields.values())
    if (!rowOf.has(key)) problems.push({ row: null, question, code: 'missing-row' })
  if (problems.length > 0 || answererId === undefined)
    return problems.length > 0 ? { ok: false, problems } : refused('not-a-sheet')

  const outcome = answerOfValues(workspace, round.question, values)
  if (outcome.ok) return { ok: true, answererId, content: outcome.content }
  return {
    ok: false,
    problems: outcome.problems.map(({ key, code }) => ({
      row: rowOf.get(key) ?? null,
      question: fields.get(key)?.text ?? '',
      code,
    })),
  }
}

interface SheetRow {
  row: number
  question: string
  answer: string
  key: string
}

/** The lines below the head; its words tell the language in which the sheet was written. null: no such head. */
function readTable(text: string): { language: Language; rows: SheetRow[] } | null {
  const { data } = Papa.parse<string[]>(text.replace(byteOrderMark, ''), {
    delimitersToGuess: [';', ',', '\t'],
  })
  for (const language of languages) {
    const wanted = headOf(language)
    const head = data.findIndex((row) => wanted.every((name, index) => row[index]?.trim() === name))
    if (head < 0) continue
    const rows = data.slice(head + 1).map(([question = '', answer = '', , key = ''], index) => ({
      row: head + index + 2,
      question,
      answer: answer.trim(),
      key: key.trim(),
    }))
    // Spreadsheet programs leave empty lines at the end.
    return { language, rows: rows.filter(({ question, answer, key }) => `${question}${answer}${key}` !== '') }
  }
  return null
}

function headOf(language: Language): string[] {
  const t = translator(language)
  return [t('rounds.sheetQuestion'), t('rounds.sheetAnswer'), t('rounds.sheetAllowed'), t('rounds.sheetKey')]
}

/** "1 = marketing | 2 = sales": either may be written. */
function allowedText(field: AskedField, language: Language): string {
  const t = translator(language)
  switch (field.kind) {
    case 'choice':
      return field.choices.map(({ label }, index) => `${index + 1} = ${label}`).join(' | ')
    case 'text':
      return t('rounds.sheetText')
    case 'number':
      return t('rounds.sheetNumber')
  }
}
