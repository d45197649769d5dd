import type { PrintKind } from '#exchange/print-document.ts'
import { useRemembered } from '#session/use-remembered.ts'
import { Choice } from '#ui/inputs/Choice.tsx'
import { useLanguage } from '#ui/language.tsx'
import { AgreementPart } from './AgreementPart.tsx'
import { BusinessCasePart } from './BusinessCasePart.tsx'
import classes from './ReportScreen.module.css'

/** What leaves the application: the agreement or the business case as a document, and the workspace as a file. */
export function ReportScreen() {
  const { t } = useLanguage()
  const [kind, setKind] = useRemembered<PrintKind>('report', () => 'agreement')
  return (
    <div className={classes.screen}>
      <header>
        <h1>{t('report.title')}</h1>
        <p className={classes.lead}>{t('report.lead')}</p>
      </header>
      <div className={classes.kind}>
        <Choice<PrintKind>
          label={t('report.document')}
          value={kind}
          options={[
            { value: 'agreement', label: t('report.agreement') },
            { value: 'business-case', label: t('report.businessCase') },
          ]}
          onChange={setKind}
        />
      </div>
      {kind === 'agreement' ? <AgreementPart /> : <BusinessCasePart />}
    </div>
  )
}
