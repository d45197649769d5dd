import { describeInput, inputValue, type InputPath } from '#domain/inputs.ts'
import type { ScenarioId } from '#domain/identifier.ts'
import { isOrphaned } from '#domain/scenario.ts'
import { inputName, inputValueText } from '#i18n/input-words.ts'
import { originName } from '#i18n/origin-words.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { seenBy } from '#session/subject.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './ExplanationDialog.module.css'

/** More would bury the formula. */
const shownInputs = 6

interface InputSourcesProps {
  paths: readonly InputPath[]
  scenarioId: ScenarioId | null
}

/** Each input behind a number with its value, whether plan or scenario says it, and who stands behind it. */
export function InputSources({ paths, scenarioId }: InputSourcesProps) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const seen = seenBy(workspace, scenarioId)
  const scenario = scenarioId === null ? undefined : workspace.scenarios[scenarioId]

  function sourceOf(path: InputPath): string {
    if (scenario?.overrides[path] !== undefined && !isOrphaned(workspace, path))
      return t('explain.fromScenario', { name: scenario.name })
    const origin = workspace.provenance[path]
    if (origin === undefined) return t('explain.fromPlan')
    return [t('explain.fromPlan'), originName(origin.origin, t), origin.source, origin.who]
      .filter((part) => part !== '')
      .join(', ')
  }

  return (
    <ul className={classes.sources}>
      {paths.slice(0, shownInputs).map((path) => {
        const input = describeInput(seen, path)
        if (input === undefined) return null
        const value = inputValueText(
          input,
          inputValue(seen, path) ?? null,
          workspace.profile.currency,
          t,
          language,
        )
        return (
          <li key={path}>
            {t('explain.inputOf', { name: inputName(workspace, input, t), value, from: sourceOf(path) })}
          </li>
        )
      })}
      {paths.length > shownInputs ? (
        <li>{t('explain.andMore', { count: paths.length - shownInputs })}</li>
      ) : null}
    </ul>
  )
}
