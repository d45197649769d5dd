import { FileDown } from 'lucide-react'
import type { BusinessCase } from '#exchange/business-case-shape.ts'
import { useApplication } from '#session/application-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { printRequest } from '#exchange/print-request.ts'
import { SaveButton } from './SaveButton.tsx'
import { useSaving } from './use-saving.ts'

/** The way to the file; null: it is not computed yet. */
export function SaveCase({ report }: { report: BusinessCase | null }) {
  const { t } = useLanguage()
  const { print, settings } = useApplication()
  const { state, save } = useSaving()

  function savePdf(): void {
    if (report === null) return
    const { paper, userName } = settings
    void save(async () =>
      print.savePdf(printRequest({ document: { kind: 'business-case', paper, report }, userName, t })),
    )
  }

  return (
    <SaveButton
      label={t('report.savePdf')}
      busyLabel={t('report.savingPdf')}
      savedText={(path) => t('report.savedPdf', { path })}
      state={state}
      isReady={report !== null}
      onSave={savePdf}
      isPrimary
      icon={<FileDown size={16} aria-hidden />}
      testId="export-business-case-pdf"
    />
  )
}
