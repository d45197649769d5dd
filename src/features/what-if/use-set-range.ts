import type { InputPath } from '#domain/inputs.ts'
import type { Range } from '#domain/range.ts'
import type { Scenario } from '#domain/scenario.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useSession } from '#session/session-context.tsx'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'

/** Gives an input a range in a scenario, or in the plan where there is none; says why it is refused. */
export function useSetRange(): (scenario: Scenario | null, path: InputPath, range: Range | null) => Verdict {
  const session = useSession()
  const { t, language } = useLanguage()
  return (scenario, path, range) => {
    const outcome = session.commit(
      scenario === null
        ? { type: 'set-range', path, range }
        : { type: 'set-scenario-range', id: scenario.id, path, range },
    )
    return outcome.ok ? null : problemText(outcome.problems[0]!, t, language)
  }
}
