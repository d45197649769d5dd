import { describeInput, inputValue, type InputPath } from '#domain/inputs.ts'
import type { ExplainSubject } from '#engine/explain/explanation.ts'
import { isOrphaned } from '#domain/scenario.ts'
import { formatDate } from '#i18n/format.ts'
import { inputName, inputValueText } from '#i18n/input-words.ts'
import { originName } from '#i18n/origin-words.ts'
import { rangeText } from '#i18n/range-words.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { seenBy } from '#session/subject.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './ExplanationDialog.module.css'

/** More would bury the formula. */
const shownInputs = 6

interface InputSourcesProps {
  paths: readonly InputPath[]
  subject: ExplainSubject
  /** Their ranges count, not their planned values */
  isDrawn?: boolean
}

/**
 * Each input behind a number with its value, whether plan, scenario or a change for this number says it, and who stands
 * behind it.
 */
export function InputSources({ paths, subject, isDrawn = false }: InputSourcesProps) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const { scenarioId, changes } = subject
  const seen = seenBy(workspace, scenarioId)
  const changed = new Map(changes.map(({ path, value }) => [path, value]))
  const scenario = scenarioId === null ? undefined : workspace.scenarios[scenarioId]

  function sourceOf(path: InputPath): string {
    if (changed.has(path)) return t('explain.fromChange')
    if (scenario?.overrides[path] !== undefined && !isOrphaned(workspace, path))
      return joined([
        t('explain.fromScenario', { name: scenario.name }),
        versionText(scenario.underVersions[path]),
      ])
    const origin = workspace.provenance[path]
    if (origin === undefined) return t('explain.fromPlan')
    return joined([
      t('explain.fromPlan'),
      originName(origin.origin, t),
      origin.source,
      origin.who,
      origin.at === null ? '' : formatDate(origin.at, language),
      versionText(origin.underVersion),
    ])
  }

  /** Under which definitions it was said; nothing where none were agreed yet */
  function versionText(version = 0): string {
    return version === 0 ? '' : t('explain.fromVersion', { version })
  }

  return (
    <ul className={classes.sources}>
      {paths.slice(0, shownInputs).map((path) => {
        const input = describeInput(seen, path)
        if (input === undefined) return null
        const { currency } = workspace.profile
        const planned = (changed.has(path) ? changed.get(path) : inputValue(seen, path)) ?? null
        const range = isDrawn ? seen.ranges[path]?.range : undefined
        const value =
          range === undefined
            ? inputValueText(input, planned, currency, t, language)
            : rangeText(range, { unit: input.unit, currency, t, language })
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

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}
