import { useState } from 'react'
import type { Language } from '#domain/language.ts'
import { agreementReport } from '#exchange/agreement-report.ts'
import { useApplication } from '#session/application-context.tsx'
import { computeCalibrations } from '#session/calibrations.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useFollowingTask } from '#session/use-task.ts'
import { AgreementCover } from '#ui/agreement/AgreementCover.tsx'
import { useLanguage } from '#ui/language.tsx'
import { AgreementExport } from './AgreementExport.tsx'
import { ComputingFailed } from './ComputingFailed.tsx'
import { ContentsList } from './ContentsList.tsx'
import { MissingList } from './MissingList.tsx'
import { PagePreview } from './PagePreview.tsx'
import classes from './ReportScreen.module.css'
import { WorkspaceCopy } from './WorkspaceCopy.tsx'

/** The agreement as a document, beside its cover. */
export function AgreementPart() {
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const { info, settings, now } = useApplication()
  const [language, setLanguage] = useState<Language>(workspace.profile.language)
  const [version, setVersion] = useState<number>()
  const calibrations = useFollowingTask(computeCalibrations, workspace)
  const report = agreementReport(workspace, {
    language,
    now: now(),
    applicationVersion: info.version,
    calibrations: calibrations.result ?? [],
    ...(version === undefined ? {} : { version }),
  })
  return (
    <div className={classes.columns}>
      <div className={classes.words}>
        <AgreementExport
          report={report}
          isReady={calibrations.status === 'done' && calibrations.request === workspace}
          onLanguage={setLanguage}
          onVersion={setVersion}
        />
        {calibrations.status === 'failed' ? (
          <ComputingFailed detail={calibrations.error} onRepeat={() => calibrations.start(workspace)} />
        ) : null}
        <MissingList />
        <ContentsList report={report} />
        <WorkspaceCopy />
      </div>
      <PagePreview title={t('report.previewTitle')} paper={settings.paper} language={report.language}>
        <AgreementCover {...report} isPreview />
      </PagePreview>
    </div>
  )
}
