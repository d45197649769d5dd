import { languages, type Language } from '#domain/language.ts'
import { oneOf, text, type Read } from './print-document-guards.ts'

/** What every printed report says of itself, whatever it is about. */
export interface PrintFacts {
  language: Language
  /** Of the file: what it is, of whom */
  documentTitle: string
  subject: string
  /** '' where there is none */
  client: string
  workspace: string
  /** Foot of every page, and on its right the page label with {page} and {pages} */
  footer: string
  pageLabel: string
  /** Name that is suggested for the file, with its extension */
  fileName: string
}

/** Guards for these facts, to be spread into those of a report. */
export const printFactGuards: { [K in keyof PrintFacts]: Read<PrintFacts[K]> } = {
  language: oneOf(languages),
  documentTitle: text,
  subject: text,
  client: text,
  workspace: text,
  footer: text,
  pageLabel: text,
  fileName: text,
}
