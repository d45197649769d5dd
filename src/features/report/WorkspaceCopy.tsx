import { Save } from 'lucide-react'
import { safeFileName } from '#exchange/agreement-report-file-name.ts'
import { writeWorkspaceFile } from '#exchange/workspace-file.ts'
import { useApplication } from '#session/application-context.tsx'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { SaveButton } from './SaveButton.tsx'
import { useSaving } from './use-saving.ts'
import classes from './WorkspaceCopy.module.css'

/** The workspace as one file: to hand over, or to keep. */
export function WorkspaceCopy() {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const { files, info, now } = useApplication()
  const { state, save } = useSaving()

  function saveCopy(): void {
    const { client, name } = workspace.profile
    void save(async () =>
      files.saveText({
        kind: 'workspace',
        title: t('report.saveWorkspaceDialog'),
        filterLabel: t('report.workspaceKind'),
        suggestedName: safeFileName([client, name], 'tuotto'),
        text: writeWorkspaceFile(workspace, {
          application: `${t('common.productName')} ${info.version}`,
          savedAt: new Date(now()).toISOString(),
        }),
      }),
    )
  }

  return (
    <section className={classes.copy} aria-labelledby="workspace-title">
      <h2 id="workspace-title">{t('report.workspaceTitle')}</h2>
      <p className={classes.lead}>{t('report.workspaceLead')}</p>
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
