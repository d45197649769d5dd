import type { ScenarioId } from '#domain/identifier.ts'
import type { Figure } from '#engine/figure.ts'
import { figureValueText } from '#i18n/figure-words.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useIncrements } from '#session/use-increments.ts'
import { ExplainedScenario } from '#ui/explain/explain-context.ts'
import { Explained } from '#ui/explain/Explained.tsx'
import { useLanguage } from '#ui/language.tsx'
import { reasonText } from '#ui/results/figure-text.ts'
import tables from '#ui/tables.module.css'
import settingsClasses from '../Settings.module.css'

const figures = ['roi', 'npv', 'payback', 'irrAnnual'] as const

/** What each brings over the baseline: an investment takes no credit for sales that come anyway. */
export function IncrementTable({ subjects }: { subjects: readonly (ScenarioId | null)[] }) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const { currency } = workspace.profile
  const { baselineScenarioId } = workspace.whatIf
  const chosen = subjects.filter((id) => id !== baselineScenarioId)
  const result = useIncrements(workspace, chosen)
  const baseline = baselineScenarioId === null ? undefined : workspace.scenarios[baselineScenarioId]
  if (result === null || chosen.length === 0) return null
  const text = (name: (typeof figures)[number], figure: Figure) =>
    figure.kind === 'none' ? (
      <span title={reasonText(figure.reason, t)}>{t('common.dash')}</span>
    ) : (
      figureValueText(name, figure.value, { t, language, currency }, { isInColumn: true })
    )
  return (
    <section aria-label={t('compare.increment')}>
      <h2>{t('compare.increment')}</h2>
      <p className={settingsClasses.note}>
        {baseline === undefined ? t('compare.againstNothing') : t('compare.against', { name: baseline.name })}
      </p>
      <table className={tables.table} data-testid="increments">
        <thead>
          <tr>
            <th scope="col">{t('whatIf.scenario')}</th>
            {figures.map((name) => (
              <th key={name} scope="col" className={tables.number}>
                Δ {t(`figures.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.map(({ scenarioId, increment }) => (
            <tr key={scenarioId ?? 'plan'}>
              <th scope="row">
                {scenarioId === null ? t('whatIf.plan') : (workspace.scenarios[scenarioId]?.name ?? '')}
              </th>
              {figures.map((name) => (
                <td key={name} className={tables.number}>
                  <ExplainedScenario value={scenarioId}>
                    <Explained target={{ kind: 'increment', name, baselineId: baselineScenarioId }}>
                      {text(name, increment[name])}
                    </Explained>
                  </ExplainedScenario>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
