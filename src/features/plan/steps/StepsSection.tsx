import type { Projection } from '#engine/project.ts'
import type { Language } from '#domain/language.ts'
import { stageInput } from '#domain/inputs.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedStages, pathStages } from '#domain/workspace.ts'
import { formatMonth } from '#i18n/format.ts'
import { useProjection, useWorkspace } from '#session/session-context.tsx'
import { Explained } from '#ui/explain/Explained.tsx'
import { formatPeople } from '#ui/funnel/funnel-model.ts'
import { useLanguage } from '#ui/language.tsx'
import { calendarMonth } from '#i18n/plan-months.ts'
import classes from '../inputs/InputTable.module.css'
import { PlanInput } from '../inputs/PlanInput.tsx'
import { StepRow } from './StepRow.tsx'

/** The path: how many move on from each stage, how soon, and what an entry costs. */
export function StepsSection() {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const { projection } = useProjection()
  const path = pathStages(workspace)
  const beside = orderedStages(workspace).filter(({ id }) => projection?.besideStageIds.includes(id))
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
            entries={entriesText(projection?.stageEntries[index], language) ?? t('common.dash')}
            brokenFrom={brokenFrom(projection, index, language)}
          />
        ))}
        {beside.map((stage, index) => (
          <BesideRow
            key={stage.id}
            stage={stage}
            entries={entriesText(projection?.besideEntries[index], language) ?? t('common.dash')}
          />
        ))}
      </table>
    </section>
  )
}

/** A stage that lies beside the path and that some of the lost are sent to. */
function BesideRow({ stage, entries }: { stage: Stage; entries: string }) {
  const { t } = useLanguage()
  return (
    <tbody>
      <tr>
        <th scope="row">
          {stage.name}
          <div className={classes.note}>{t('plan.besideNote')}</div>
        </th>
        <td className={classes.number}>
          <Explained target={{ kind: 'entries', stageId: stage.id }}>{entries}</Explained>
        </td>
        <td>
          <PlanInput
            path={stageInput(stage.id, 'costPerEntry')}
            label={`${stage.name}: ${t('plan.stageCost')}`}
            isLabelHidden
            step={10}
          />
        </td>
        <td colSpan={3}>{'\u00a0'}</td>
      </tr>
    </tbody>
  )
}

function entriesText(entries: Float64Array | undefined, language: Language): string | undefined {
  if (entries === undefined) return undefined
  return formatPeople(
    entries.reduce((total, people) => total + people, 0),
    language,
  )
}

function brokenFrom(projection: Projection | null, index: number, language: Language): string | null {
  const month = projection?.capacities[index]?.isServiceLevelKept?.indexOf(false) ?? -1
  if (projection === null || month < 0) return null
  return formatMonth(calendarMonth(projection.startYear, projection.startMonth, month), language, 'short')
}
