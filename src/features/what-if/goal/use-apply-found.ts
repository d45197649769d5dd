import type { Command } from '#domain/commands/command.ts'
import type { ScenarioId } from '#domain/identifier.ts'
import { describeInput } from '#domain/inputs.ts'
import type { Problem } from '#domain/problem.ts'
import { inputName } from '#i18n/input-words.ts'
import { problemText } from '#i18n/problem-text.ts'
import { useApplication } from '#session/application-context.tsx'
import { useSession, useWorkspace } from '#session/session-context.tsx'
import { useSubject } from '#session/use-subject.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { leverValue } from '../levers/lever-bounds.ts'
import { useScenarios } from '../scenarios/use-scenarios.ts'
import type { FoundChange } from './goal-question.ts'

/** Takes over what was found, exactly as it was found; each is one undo step. */
export function useApplyFound() {
  const { t, language } = useLanguage()
  const session = useSession()
  const workspace = useWorkspace()
  const { scenario, select } = useSubject()
  const { newId } = useApplication()
  const { addition } = useScenarios()

  function overrides(id: ScenarioId, changes: readonly FoundChange[]): Command[] {
    return changes.flatMap(({ path, to, share }) => {
      const input = describeInput(workspace, path)
      if (input === undefined || share === 0) return []
      return [{ type: 'set-override', id, path, value: leverValue(input, to) }]
    })
  }

  function commit(id: ScenarioId, commands: readonly Command[]): Verdict {
    const outcome = session.commit([...commands])
    if (!outcome.ok) return problemOf(outcome.problems[0]!)
    select(id)
    return null
  }

  function problemOf(problem: Problem): string {
    const message = problemText(problem, t, language)
    const input = describeInput(workspace, problem.path)
    if (input === undefined) return message
    return t('problems.atField', { field: inputName(workspace, input, t), message })
  }

  return {
    /** A scenario of its own; beside a scenario in view a copy of it, since the answer rests on what that says. */
    asScenario(changes: readonly FoundChange[], wantedName: string): Verdict {
      const id = newId() as ScenarioId
      const added = addition(id, wantedName)
      const { name, who, at } = added
      const first: Command =
        scenario === null ? added : { type: 'duplicate-scenario', id: scenario.id, newId: id, name, who, at }
      return commit(id, [first, ...overrides(id, changes)])
    },
    /** Into the scenario in view; null where there is none that may be changed. */
    toScenario:
      scenario === null || scenario.isLocked
        ? null
        : (changes: readonly FoundChange[]): Verdict => commit(scenario.id, overrides(scenario.id, changes)),
  }
}
