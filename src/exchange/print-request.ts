import type { Language } from '#domain/language.ts'
import type { MessageKey, Translate } from '#i18n/translate.ts'
import { writePrintDocument, type PrintDocument, type PrintKind } from './print-document.ts'

interface RequestOptions {
  document: PrintDocument
  /** Who made the document; '' where nobody is named */
  userName: string
  /** Words of the window: the dialog is in its language */
  t: Translate
}

interface Request {
  title: string
  author: string
  subject: string
  language: Language
  paper: PrintDocument['paper']
  dialogTitle: string
  filterLabel: string
  suggestedName: string
  footer: string
  pageLabel: string
  document: string
}

const dialogTitles = {
  agreement: 'report.savePdfDialog',
  'business-case': 'report.saveCaseDialog',
  ballots: 'rounds.saveBallotsDialog',
} as const satisfies Record<PrintKind, MessageKey>

/** Everything that the platform needs to print a document, whatever it is about. */
export function printRequest({ document, userName, t }: RequestOptions): Request {
  const { kind, paper, report } = document
  const { documentTitle, subject, language, client, workspace, footer, pageLabel, fileName } = report
  return {
    title: documentTitle,
    author: [userName.trim(), client, workspace].find((name) => name !== '') ?? '',
    subject,
    language,
    paper,
    dialogTitle: t(dialogTitles[kind]),
    filterLabel: t('report.pdfKind'),
    suggestedName: fileName,
    footer,
    pageLabel,
    document: writePrintDocument(document),
  }
}
