import { FileDown } from 'lucide-react'
import { languages, type Language } from '#domain/language.ts'
import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { papers } from '#exchange/print-document.ts'
import { languageNames } from '#i18n/language-names.ts'
import { useApplication } from '#session/application-context.tsx'
import { Choice } from '#ui/inputs/Choice.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './AgreementExport.module.css'
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
  const { print, settings, changeSettings } = useApplication()
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
      <div className={classes.choices}>
        <Choice
          label={t('report.documentLanguage')}
          value={report.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={onLanguage}
        />
        <Choice
          label={t('report.paper')}
          value={settings.paper}
          options={papers.map((value) => ({ value, label: value }))}
          onChange={(paper) => changeSettings({ paper })}
        />
      </div>
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
