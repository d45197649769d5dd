import type {
  ReverseFunnelRequest,
  ReverseFunnelResult,
  ReverseFunnelStage,
} from '#engine/analysis/requests.ts'
import type { ExplainTarget, NeededColumn } from '#engine/explain/explanation.ts'
import { formatMoney, formatNumber } from '#i18n/format.ts'
import { Emphasised, emphasis } from '#ui/Emphasised.tsx'
import { ExplainedTable, type CellAt } from '#ui/explain/ExplainedTable.tsx'
import { useLanguage } from '#ui/language.tsx'
import { monthAt } from '#i18n/plan-months.ts'
import tables from '#ui/tables.module.css'
import settingsClasses from '../Settings.module.css'
import classes from './ReverseFunnel.module.css'

interface ReverseFunnelTableProps {
  request: ReverseFunnelRequest
  result: ReverseFunnelResult
}

/** Entries that are needed and planned, stage by stage, and the month by which they must have come. */
export function ReverseFunnelTable({ request, result }: ReverseFunnelTableProps) {
  const { t, language } = useLanguage()
  const { workspace, month: last } = request
  const { plan, profile, stages } = workspace
  const goal = result.stages.at(-1)
  if (goal === undefined) return null
  const people = (count: number) =>
    formatNumber(count, language, { maximumFractionDigits: count < 100 ? 1 : 0 })
  const counts = result.stages.flatMap(({ needed, planned, missing }) => [needed, planned, missing])
  // Tenths matter where few are counted; then all have them, so that the columns stand aligned.
  const digits = counts.some((count) => count < 100 && Math.round(10 * count) % 10 !== 0) ? 1 : 0
  const inColumn = (count: number) =>
    formatNumber(count, language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const nameOf = ({ stageId }: ReverseFunnelStage) => stages[stageId]?.name ?? ''
  const monthText = (month: number) => (month < 0 ? t('goal.tooLate') : monthAt(plan, month, language))
  const limits: Record<ReverseFunnelStage['limit'], string> = {
    none: '',
    capacity: t('goal.limitCapacity'),
    ceiling: t('goal.limitCeiling'),
  }
  const isLimited = result.stages.some(({ limit }) => limit !== 'none')
  const columns = ['needed', 'planned', 'missing', 'byMonth', 'safeByMonth'] as const
  const targetOf = ({ stageId }: ReverseFunnelStage, column: NeededColumn): ExplainTarget => ({
    kind: 'needed',
    stageId,
    column,
    goal: plan.target,
    goalKind: plan.targetKind,
    month: last,
  })
  const cellAt: CellAt = (row, place) => {
    const [stage, column] = [result.stages[row], columns[place - 1]]
    return stage === undefined || column === undefined ? null : { target: targetOf(stage, column) }
  }
  return (
    <>
      <p className={classes.sentence}>
        <Emphasised
          text={t('goal.reverseSentence', {
            target: formatMoney({ amount: plan.target ?? 0, currency: profile.currency }, language),
            month: monthAt(plan, last, language),
            stage: nameOf(goal),
            needed: emphasis(people(goal.needed), 'needed'),
            planned: emphasis(people(goal.planned), 'planned'),
          })}
          explained={{
            needed: { target: targetOf(goal, 'needed') },
            planned: { target: targetOf(goal, 'planned') },
          }}
        />
      </p>
      <div className={classes.scroll}>
        <ExplainedTable className={tables.table} data-testid="reverse-funnel" cellAt={cellAt}>
          <thead>
            <tr>
              <th scope="col">{t('goal.stage')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={tables.number}>
                  {t(`goal.${column}`)}
                </th>
              ))}
              {isLimited ? <th scope="col">{t('goal.limit')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {result.stages.map((stage) => (
              <tr key={stage.stageId}>
                <th scope="row">{nameOf(stage)}</th>
                <td className={tables.number}>{inColumn(stage.needed)}</td>
                <td className={tables.number}>{inColumn(stage.planned)}</td>
                <td className={tables.number} data-missing={stage.missing > 0 || undefined}>
                  {stage.missing > 0 ? inColumn(stage.missing) : t('goal.enough')}
                </td>
                <td className={tables.number} data-missing={stage.byMonth < 0 || undefined}>
                  {monthText(stage.byMonth)}
                </td>
                <td className={tables.number}>{monthText(stage.safeByMonth)}</td>
                {isLimited ? <td>{limits[stage.limit]}</td> : null}
              </tr>
            ))}
          </tbody>
        </ExplainedTable>
      </div>
      <p className={settingsClasses.note}>{t('goal.reverseNote')}</p>
    </>
  )
}
