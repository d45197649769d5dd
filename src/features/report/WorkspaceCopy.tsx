import { Save } from 'lucide-react'
import { countSealedAnswers } from '#domain/agreement/rounds.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession, useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { SaveButton } from './SaveButton.tsx'
import { useSaving } from './use-saving.ts'
import { workspaceCopyRequest } from './workspace-copy-request.ts'
import classes from './WorkspaceCopy.module.css'

/** The workspace as one file: to hand over, or to keep. */
export function WorkspaceCopy() {
  const { t } = useLanguage()
  const session = useSession()
  const { files, info, now } = useApplication()
  const { state, save } = useSaving()
  const sealed = useWorkspacePart(countSealedAnswers)

  function saveCopy(): void {
    // Async, so that what cannot be written at all is told as well.
    void save(async () =>
      files.saveText(workspaceCopyRequest(session.committed, { version: info.version, now: now(), t })),
    )
  }

  return (
    <section className={classes.copy} aria-labelledby="workspace-title">
      <h2 id="workspace-title">{t('report.workspaceTitle')}</h2>
      <p className={classes.lead}>{t('report.workspaceLead')}</p>
      {sealed === 0 ? null : <p className={classes.lead}>{t('report.sealedStay', { count: sealed })}</p>}
      <SaveButton
        label={t('report.saveWorkspace')}
        busyLabel={t('report.savingWorkspace')}
        savedText={(path) => t('report.savedWorkspace', { path })}
        state={state}
        onSave={saveCopy}
        icon={<Save size={16} aria-hidden />}
        testId="save-workspace-copy"
      />
    </section>
  )
}
