import { useMemo } from 'react'
import type { ScenarioId } from '#domain/identifier.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { IncrementRequest, IncrementResult } from '#engine/analysis/requests.ts'
import type { Figure } from '#engine/figure.ts'
import { figureValueText } from '#i18n/figure-words.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { seenBy } from '#session/subject.ts'
import { useFollowingTask, type Work } from '#session/use-task.ts'
import { useLanguage } from '#ui/language.tsx'
import { reasonText } from '#ui/results/figure-text.ts'
import tables from '#ui/tables.module.css'
import settingsClasses from '../Settings.module.css'

type Increments = { scenarioId: ScenarioId | null; increment: IncrementResult }[]
interface IncrementsRequest {
  workspace: Workspace
  subjects: readonly (ScenarioId | null)[]
}

const work: Work<IncrementsRequest, Increments> = (engine, { workspace, subjects }, options) => {
  const { baselineScenarioId } = workspace.whatIf
  const baseline = baselineScenarioId === null ? null : seenBy(workspace, baselineScenarioId)
  return Promise.all(
    subjects.map(async (scenarioId) => {
      const request: IncrementRequest = { workspace: seenBy(workspace, scenarioId), baseline }
      return { scenarioId, increment: await engine.increment(request, options) }
    }),
  )
}

const figures = ['roi', 'npv', 'payback', 'irrAnnual'] as const

/** What each brings over the baseline: an investment takes no credit for sales that come anyway. */
export function IncrementTable({ subjects }: { subjects: readonly (ScenarioId | null)[] }) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const { currency } = workspace.profile
  const { baselineScenarioId } = workspace.whatIf
  const chosen = subjects.filter((id) => id !== baselineScenarioId)
  // Made anew at each drawing; the text is what they say.
  const subjectText = JSON.stringify(chosen)
  const request = useMemo<IncrementsRequest>(
    () => ({ workspace, subjects: JSON.parse(subjectText) as (ScenarioId | null)[] }),
    [workspace, subjectText],
  )
  const { result } = useFollowingTask(work, request)
  const baseline = baselineScenarioId === null ? undefined : workspace.scenarios[baselineScenarioId]
  if (result === null || chosen.length === 0) return null
  const text = (name: (typeof figures)[number], figure: Figure) =>
    figure.kind === 'none' ? (
      <span title={reasonText(figure.reason, t)}>{t('common.dash')}</span>
    ) : (
      figureValueText(name, figure.value, { t, language, currency })
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
                  {text(name, increment[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
