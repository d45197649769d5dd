import { useLocation } from 'wouter'
import type { WorkspaceId } from '#domain/identifier.ts'
import { createSample } from '#domain/templates/sample.ts'
import { useApplication } from '#session/application-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { defaultCurrency, nextMonth } from './defaults.ts'
import { useAttempt } from './use-attempt.ts'

/** Makes the sample company in the language of the window and opens it. */
export function useSample(): () => Promise<void> {
  const { language } = useLanguage()
  const { library, newId, now } = useApplication()
  const [, navigate] = useLocation()
  const attempt = useAttempt()
  return async function openSample() {
    const workspaceId = newId() as WorkspaceId
    const isDone = await attempt(() =>
      library.create(
        createSample({
          language,
          currency: defaultCurrency(language),
          workspaceId,
          createdAt: now(),
          firstMonth: nextMonth(now()),
          newId,
        }),
      ),
    )
    if (isDone) navigate(`/workspace/${workspaceId}/overview`)
  }
}
