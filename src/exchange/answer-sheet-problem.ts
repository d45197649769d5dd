import type { Translate } from '#i18n/translate.ts'

/** Why a sheet is not taken. */
export interface SheetProblem {
  /** As the spreadsheet counts, from 1; null where it is about no single row */
  row: number | null
  /** As it stands on the sheet; '' where it is about none */
  question: string
  code:
    | 'too-large'
    | 'wrong-encoding'
    | 'not-a-sheet'
    | 'no-key'
    | 'other-round'
    | 'unknown-person'
    | 'unknown-key'
    | 'duplicate'
    | 'several-people'
    | 'missing-row'
    | 'not-offered'
    | 'not-a-number'
    | 'out-of-range'
    | 'required'
    | 'range-out-of-order'
    | 'nothing-answered'
    | 'too-long'
  /** What would be allowed; '' where the code says all. Never what was answered: a sheet that is refused is not shown either. */
  detail?: string
}

const messages = {
  'too-large': 'rounds.sheetTooLarge',
  'wrong-encoding': 'rounds.sheetWrongEncoding',
  'not-a-sheet': 'rounds.sheetNotASheet',
  'no-key': 'rounds.sheetNoKey',
  'other-round': 'rounds.sheetOtherRound',
  'unknown-person': 'rounds.sheetUnknownPerson',
  'unknown-key': 'rounds.sheetUnknownKey',
  duplicate: 'rounds.sheetDuplicate',
  'several-people': 'rounds.sheetSeveralPeople',
  'missing-row': 'rounds.sheetMissingRow',
  'not-a-number': 'problems.notANumber',
  'out-of-range': 'rounds.sheetOutOfRange',
  required: 'rounds.sheetRequired',
  'range-out-of-order': 'problems.rangeOutOfOrder',
  'nothing-answered': 'rounds.sheetNothingAnswered',
  'too-long': 'rounds.sheetTooLong',
} as const

/** A sample lead may fill a page; its beginning is enough to find the row. */
const longestQuestion = 60

/** One problem in words, with its row and question: "Row 7, Owner: …". */
export function sheetProblemText({ row, question, code, detail = '' }: SheetProblem, t: Translate): string {
  const message = code === 'not-offered' ? t('problems.notOffered', { offered: detail }) : t(messages[code])
  const isLong = question.length > longestQuestion
  const beginning = isLong ? `${question.slice(0, longestQuestion).toWellFormed().trim()}…` : question
  const place = [row === null ? '' : t('rounds.sheetRow', { row }), beginning].filter((part) => part !== '')
  return place.length === 0 ? message : t('problems.atField', { field: place.join(', '), message })
}
