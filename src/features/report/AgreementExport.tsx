import { FileDown } from 'lucide-react'
import { orderedVersions } from '#domain/agreement/versions.ts'
import type { Language } from '#domain/language.ts'
import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import { printRequest } from '#exchange/print-request.ts'
import { useApplication } from '#session/application-context.tsx'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './AgreementExport.module.css'
import { DocumentChoices } from './DocumentChoices.tsx'
import { SaveButton } from './SaveButton.tsx'
import { useSaving } from './use-saving.ts'

interface AgreementExportProps {
  report: AgreementReport
  /** Whether everything in it is computed */
  isReady: boolean
  onLanguage: (language: Language) => void
  onVersion: (version: number) => void
}

/** Language and paper of the document, and the way to the file. */
export function AgreementExport({ report, isReady, onLanguage, onVersion }: AgreementExportProps) {
  const { t } = useLanguage()
  const { print, settings } = useApplication()
  const versions = orderedVersions(useCommittedWorkspace()).toReversed()
  const { state, save } = useSaving()

  function savePdf(): void {
    if (!isReady) return
    const { paper, userName } = settings
    // Async, so that what cannot be made into a document at all is told as well.
    void save(async () =>
      print.savePdf(printRequest({ document: { kind: 'agreement', paper, report }, userName, t })),
    )
  }

  return (
    <section className={classes.export} aria-labelledby="agreement-title">
      <h2 id="agreement-title">{t('report.agreementTitle')}</h2>
      <DocumentChoices language={report.language} onLanguage={onLanguage}>
        {versions.length > 1 ? (
          <SelectField
            label={t('report.whichVersion')}
            options={versions.map(({ version, status }) => ({
              value: String(version),
              label: t('agreement.versionValue', { version, status: t(`common.${status}`) }),
            }))}
            value={String(report.version)}
            onChange={(value) => onVersion(Number(value))}
            testId="report-version"
          />
        ) : null}
      </DocumentChoices>
      <SaveButton
        label={t('report.savePdf')}
        busyLabel={t('report.savingPdf')}
        savedText={(path) => t('report.savedPdf', { path })}
        state={state}
        isReady={isReady}
        onSave={savePdf}
        isPrimary
        icon={<FileDown size={16} aria-hidden />}
        testId="export-agreement-pdf"
      />
    </section>
  )
}
