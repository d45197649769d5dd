import type { Workspace } from '#domain/workspace.ts'
import { figureValueText } from '#i18n/figure-words.ts'
import { useIncrements } from '#session/use-increments.ts'
import { Explained } from '#ui/explain/Explained.tsx'
import { useLanguage } from '#ui/language.tsx'
import { reasonText } from '#ui/results/figure-text.ts'
import tables from '#ui/tables.module.css'
import classes from './ResultsPanel.module.css'

const figures = ['roi', 'npv', 'payback'] as const

/** What the plan adds to what comes without it, beside the totals; nothing where no baseline was chosen. */
export function Increment({ workspace }: { workspace: Workspace }) {
  const { t, language } = useLanguage()
  const { baselineScenarioId } = workspace.whatIf
  const baseline = baselineScenarioId === null ? undefined : workspace.scenarios[baselineScenarioId]
  const increment = useIncrements(workspace, baseline === undefined ? [] : [null])?.[0]?.increment
  if (baseline === undefined || increment === undefined) return null
  const { currency } = workspace.profile
  return (
    <section aria-labelledby="increment-title" data-testid="increment">
      <h2 id="increment-title">{t('compare.increment')}</h2>
      <p className={classes.basis}>{t('compare.against', { name: baseline.name })}</p>
      <table className={tables.table}>
        <tbody>
          {figures.map((name) => {
            const figure = increment[name]
            return (
              <tr key={name}>
                <th scope="row">Δ {t(`figures.${name}`)}</th>
                <td className={tables.number}>
                  <Explained target={{ kind: 'increment', name, baselineId: baseline.id }}>
                    {figure.kind === 'value'
                      ? figureValueText(name, figure.value, { t, language, currency })
                      : t('common.dash')}
                  </Explained>
                  {figure.kind === 'none' ? (
                    <span className={classes.part}>{reasonText(figure.reason, t)}</span>
                  ) : null}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
