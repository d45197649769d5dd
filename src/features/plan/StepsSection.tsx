import type { Projection } from '#engine/project.ts'
import { pathStages } from '#domain/workspace.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './InputTable.module.css'
import { StepRow } from './StepRow.tsx'

/** The path: how many move on from each stage, how soon, and what an entry costs. */
export function StepsSection({ projection }: { projection: Projection | null }) {
  const { t } = useLanguage()
  const path = pathStages(useWorkspace())
  const entries = new Map(projection?.keyFigures.costPerLead.map((cost) => [cost.stageId, cost.entries]))
  return (
    <section aria-labelledby="steps-title">
      <div className={classes.head}>
        <h2 id="steps-title">{t('plan.steps')}</h2>
      </div>
      <table className={classes.table} data-columns="steps">
        <thead>
          <tr>
            <th scope="col">{t('plan.stage')}</th>
            <th scope="col">{t('plan.entries')}</th>
            <th scope="col">{t('plan.stageCost')}</th>
            <th scope="col">{t('plan.rate')}</th>
            <th scope="col">{t('plan.lag')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('common.more')}</span>
            </th>
          </tr>
        </thead>
        {path.map((stage, index) => (
          <StepRow
            key={stage.id}
            stage={stage}
            next={path[index + 1]}
            entries={entries.get(stage.id) ?? null}
          />
        ))}
      </table>
    </section>
  )
}
