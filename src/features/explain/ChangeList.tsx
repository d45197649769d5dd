import { describeInput } from '#domain/inputs.ts'
import type { Explanation } from '#engine/explain/explanation.ts'
import { termText } from '#exchange/explanation-words.ts'
import { figureValueText } from '#i18n/figure-words.ts'
import { inputName, inputValueText } from '#i18n/input-words.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { OpenDeeper } from './ExplanationBody.tsx'
import classes from './ExplanationDialog.module.css'

interface ChangeListProps {
  explanation: Explanation
  onOpen: OpenDeeper
}

/** Which inputs have other values for this number, and what the figure is without them. */
export function ChangeList({ explanation, onOpen }: ChangeListProps) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const { currency } = workspace.profile
  const { changes, compared, target, unit } = explanation
  if (changes.length === 0 && compared === undefined) return null
  const lines = changes.flatMap(({ path, before, value }) => {
    const input = describeInput(workspace, path)
    if (input === undefined) return []
    const text = (one: typeof value) => inputValueText(input, one, currency, t, language)
    const name = inputName(workspace, input, t)
    return [{ path, text: t('explain.changeOf', { name, value: text(value), before: text(before) }) }]
  })
  return (
    <div className={classes.changes}>
      {lines.length === 0 ? null : (
        <>
          <p>{t('explain.changed')}</p>
          <ul>
            {lines.map(({ path, text }) => (
              <li key={path}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {compared === undefined || target.kind !== 'figure' ? null : (
        <p>
          {t(changes.length > 0 ? 'explain.otherwise' : 'explain.planHas', {
            value: termText(
              { value: compared.with.kind === 'value' ? compared.with.value : null, unit },
              { t, language, currency },
            ),
          })}
          {compared.difference.kind === 'none' ? null : (
            <>
              {', '}
              <button
                type="button"
                className={classes.deeper}
                onClick={() => onOpen({ kind: 'difference', name: target.name })}
              >
                {t('explain.differenceIs', {
                  difference: figureValueText(
                    target.name,
                    compared.difference.value,
                    { t, language, currency },
                    { isDifference: true },
                  ),
                })}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  )
}
