import type { Authorship } from '#domain/commands/command.ts'
import { useApplication } from '#session/application-context.tsx'

/** Who is at the keyboard, now. */
export function useAuthor(): () => Authorship {
  const { settings, now } = useApplication()
  return () => ({ who: settings.userName, at: now() })
}
