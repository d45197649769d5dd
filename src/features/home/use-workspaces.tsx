import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useMemo, useState } from 'react'
import type { WorkspaceId } from '#domain/identifier.ts'
import type { Profile } from '#domain/profile.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import type { WorkspaceSummary } from '#storage/workspace-library.ts'
import { useLanguage } from '#ui/language.tsx'
import { actionFailureText } from './action-failure-text.ts'
import { useAttempt } from './use-attempt.ts'

export interface WorkspaceActions {
  /** Null when done, otherwise why not */
  rename(id: WorkspaceId, fields: Pick<Profile, 'name' | 'client'>): Promise<string | null>
  duplicate(summary: WorkspaceSummary): Promise<void>
  remove(summary: WorkspaceSummary): Promise<void>
}

const undoMilliseconds = 12_000

/** The list of workspaces with what can be done to each. `list` is null until it has been read. */
export function useWorkspaces(): WorkspaceActions & { list: WorkspaceSummary[] | null } {
  const { t, language } = useLanguage()
  const { library, newId, now } = useApplication()
  const attempt = useAttempt()
  const [list, setList] = useState<WorkspaceSummary[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    const refresh = () => library.list().then((summaries) => isCurrent && setList(summaries))
    void refresh()
    const stop = library.onChange(() => void refresh())
    return () => {
      isCurrent = false
      stop()
    }
  }, [library])

  return useMemo(() => {
    function offerUndo(id: WorkspaceId, name: string): void {
      let isRestored = false
      const notice = notifications.show({
        autoClose: undoMilliseconds,
        withCloseButton: true,
        closeButtonProps: { 'aria-label': t('common.close') },
        // The journal and backups hold the client's figures, so they go as well, once undoing is over. Where
        // the application ends before, the next start does it.
        onClose: () => {
          if (!isRestored) void attempt(() => library.purge(id))
        },
        message: (
          <span>
            {t('home.deleted', { name })}{' '}
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => {
                isRestored = true
                notifications.hide(notice)
                void attempt(() => library.change(id, { type: 'mark-deleted', at: null }))
              }}
            >
              {t('common.undo')}
            </Button>
          </span>
        ),
      })
    }

    return {
      list,
      async rename(id, fields) {
        try {
          const outcome = await library.change(id, { type: 'edit-profile', fields })
          const [first] = outcome.ok ? [] : outcome.problems
          return first === undefined ? null : problemText(first, t, language)
        } catch (error) {
          return actionFailureText(error, t)
        }
      },
      async duplicate({ profile }) {
        const name = t('home.copyOf', { name: profile.name }).slice(0, 120)
        await attempt(() => library.duplicate(profile.id, newId() as WorkspaceId, name))
      },
      async remove({ profile }) {
        const { id, name } = profile
        const isDone = await attempt(() => library.change(id, { type: 'mark-deleted', at: now() }))
        if (isDone) offerUndo(id, name)
      },
    }
  }, [list, library, newId, now, attempt, t, language])
}
