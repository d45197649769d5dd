import type { AgreementReport } from '#exchange/agreement-report-shape.ts'
import type { Paper as PaperFormat } from '#platform/contract.ts'
import { AgreementCover } from '#ui/agreement/AgreementCover.tsx'
import { Paper } from '#ui/agreement/Paper.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './CoverPreview.module.css'

/** The first page as it will be printed, small: a picture, so nothing in it can be reached. */
export function CoverPreview({ report, paper }: { report: AgreementReport; paper: PaperFormat }) {
  const { t } = useLanguage()
  return (
    <figure className={classes.preview}>
      <div className={classes.frame} role="img" aria-label={t('report.previewTitle')} data-paper={paper}>
        <div className={classes.sheet} aria-hidden="true" inert>
          <Paper format={paper} language={report.language}>
            <AgreementCover {...report} isPreview />
          </Paper>
        </div>
      </div>
      <figcaption className={classes.caption}>{t('report.previewTitle')}</figcaption>
    </figure>
  )
}
