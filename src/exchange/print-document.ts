import { readAgreementReport } from './agreement-report-reader.ts'
import type { AgreementReport } from './agreement-report-shape.ts'
import { readBallots } from './ballots-reader.ts'
import type { Ballots } from './ballots-shape.ts'
import { readBusinessCase } from './business-case-reader.ts'
import type { BusinessCase } from './business-case-shape.ts'
import { DocumentError, object, oneOf, type Read } from './print-document-guards.ts'

export const papers = ['A4', 'Letter'] as const

/** The report model of each kind of document; another kind is one more line here and in `readers`. */
interface Reports {
  agreement: AgreementReport
  'business-case': BusinessCase
  ballots: Ballots
}

export type PrintKind = keyof Reports

/** What the window hands to the print page, by kind. */
export type PrintDocument<Kind extends PrintKind = PrintKind> = {
  [K in Kind]: { kind: K; paper: (typeof papers)[number]; report: Reports[K] }
}[Kind]

const readers: { [K in PrintKind]: Read<Reports[K]> } = {
  agreement: readAgreementReport,
  'business-case': readBusinessCase,
  ballots: readBallots,
}
const kinds = Object.keys(readers) as PrintKind[]

/** Text for the print page; read once here, so that what cannot be printed is refused before anything starts. */
export function writePrintDocument(document: PrintDocument): string {
  const json = JSON.stringify(document)
  readPrintDocument(json)
  return json
}

/** The document in a text. Throws a `DocumentError` that names what is wrong, before anything is laid out. */
export function readPrintDocument(json: string): PrintDocument {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new DocumentError('', 'JSON')
  }
  const readKind = object<Pick<PrintDocument, 'kind'>>({ kind: oneOf(kinds) })
  return readDocument(readKind(value, '').kind)(value, '')
}

function readDocument<K extends PrintKind>(kind: K): Read<PrintDocument<K>> {
  return object<{ kind: K; paper: (typeof papers)[number]; report: Reports[K] }>({
    kind: oneOf([kind]),
    paper: oneOf(papers),
    report: readers[kind],
  })
}
