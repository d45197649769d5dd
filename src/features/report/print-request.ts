import type { Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { writePrintDocument } from '#exchange/agreement-report-document.ts'
import { safeFileName } from '#exchange/agreement-report-file-name.ts'
import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { translator, type Translate } from '#i18n/translate.ts'
import type { Paper, PrintRequest } from '#platform/contract.ts'

interface RequestOptions {
  workspace: Workspace
  report: AgreementReport
  paper: Paper
  /** Who made the document; '' where nobody is named */
  userName: string
  /** Words of the window: the dialog is in its language */
  t: Translate
}

/** Everything that the platform needs to print the agreement. */
export function printRequest({ workspace, report, paper, userName, t }: RequestOptions): PrintRequest {
  return {
    title: report.documentTitle,
    author: [userName.trim(), report.client, report.workspace].find((name) => name !== '') ?? '',
    subject: report.subject,
    language: report.language,
    paper,
    dialogTitle: t('report.savePdfDialog'),
    filterLabel: t('report.pdfKind'),
    suggestedName: pdfName(workspace, report.language),
    footer: report.footer,
    pageLabel: report.pageLabel,
    document: writePrintDocument({ kind: 'agreement', paper, report }),
  }
}

function pdfName({ profile }: Workspace, language: Language): string {
  const version = translator(language)('report.pdfName', { version: profile.agreement.version })
  return safeFileName([profile.client, profile.name, version], 'pdf')
}
