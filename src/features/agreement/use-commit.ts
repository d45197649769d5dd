import type { Command } from '#domain/commands/command.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useSession } from '#session/session-context.tsx'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'

/** Carries out commands as one undo step, and says in words why they are refused. Typing in one field has a burst. */
export function useCommit(): (commands: Command | Command[], burst?: string) => Verdict {
  const session = useSession()
  const { t, language } = useLanguage()
  return (commands, burst) => {
    const outcome = session.commit(commands, burst === undefined ? {} : { burst })
    return outcome.ok ? null : problemText(outcome.problems[0]!, t, language)
  }
}
