import { FileDown } from 'lucide-react'
import type { Language } from '#domain/language.ts'
import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { useApplication } from '#session/application-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './AgreementExport.module.css'
import { DocumentChoices } from './DocumentChoices.tsx'
import { printRequest } from './print-request.ts'
import { SaveButton } from './SaveButton.tsx'
import { useSaving } from './use-saving.ts'

interface AgreementExportProps {
  report: AgreementReport
  onLanguage: (language: Language) => void
}

/** Language and paper of the document, and the way to the file. */
export function AgreementExport({ report, onLanguage }: AgreementExportProps) {
  const { t } = useLanguage()
  const { print, settings } = useApplication()
  const { state, save } = useSaving()

  function savePdf(): void {
    const { paper, userName } = settings
    // Async, so that what cannot be made into a document at all is told as well.
    void save(async () =>
      print.savePdf(printRequest({ document: { kind: 'agreement', paper, report }, userName, t })),
    )
  }

  return (
    <section className={classes.export} aria-labelledby="agreement-title">
      <h2 id="agreement-title">{t('report.agreementTitle')}</h2>
      <DocumentChoices language={report.language} onLanguage={onLanguage} />
      <SaveButton
        label={t('report.savePdf')}
        busyLabel={t('report.savingPdf')}
        savedText={(path) => t('report.savedPdf', { path })}
        state={state}
        onSave={savePdf}
        isPrimary
        icon={<FileDown size={16} aria-hidden />}
        testId="export-agreement-pdf"
      />
    </section>
  )
}
