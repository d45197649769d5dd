import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Outcome } from '#domain/commands/apply.ts'
import type { WorkspaceId } from '#domain/identifier.ts'
import type { Profile } from '#domain/profile.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import type { WorkspaceSummary } from '#storage/workspace-library.ts'
import { useLanguage } from '#ui/language.tsx'

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
  const [list, setList] = useState<WorkspaceSummary[] | null>(null)
  const purges = useRef(new Map<string, ReturnType<typeof setTimeout>>())

  const refresh = useCallback(async () => setList(await library.list()), [library])
  useEffect(() => {
    let isCurrent = true
    void library.list().then((summaries) => isCurrent && setList(summaries))
    return () => {
      isCurrent = false
    }
  }, [library])

  return useMemo(() => {
    async function restore(id: WorkspaceId): Promise<void> {
      clearTimeout(purges.current.get(id))
      purges.current.delete(id)
      await library.change(id, { type: 'mark-deleted', at: null })
      await refresh()
    }

    return {
      list,
      async rename(id, fields) {
        const outcome: Outcome = await library.change(id, { type: 'edit-profile', fields })
        await refresh()
        const [first] = outcome.ok ? [] : outcome.problems
        return first === undefined ? null : problemText(first, t, language)
      },
      async duplicate({ profile }) {
        const name = t('home.copyOf', { name: profile.name }).slice(0, 120)
        await library.duplicate(profile.id, newId() as WorkspaceId, name)
        await refresh()
      },
      async remove({ profile }) {
        const { id, name } = profile
        await library.change(id, { type: 'mark-deleted', at: now() })
        await refresh()
        // The journal and backups hold the client's figures, so they go as well, once undoing is over.
        purges.current.set(
          id,
          setTimeout(() => void library.purge(id), undoMilliseconds + 1000),
        )
        const notice = notifications.show({
          autoClose: undoMilliseconds,
          withCloseButton: true,
          closeButtonProps: { 'aria-label': t('common.close') },
          message: (
            <span>
              {t('home.deleted', { name })}{' '}
              <Button
                size="compact-sm"
                variant="light"
                onClick={() => {
                  notifications.hide(notice)
                  void restore(id)
                }}
              >
                {t('common.undo')}
              </Button>
            </span>
          ),
        })
      },
    }
  }, [list, library, newId, now, refresh, t, language])
}
