import type {
  ReverseFunnelRequest,
  ReverseFunnelResult,
  ReverseFunnelStage,
} from '#engine/analysis/requests.ts'
import { formatMoney, formatNumber } from '#i18n/format.ts'
import { Emphasised, emphasis } from '#ui/Emphasised.tsx'
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
  const nameOf = ({ stageId }: ReverseFunnelStage) => stages[stageId]?.name ?? ''
  const monthText = (month: number) => (month < 0 ? t('goal.tooLate') : monthAt(plan, month, language))
  const limits: Record<ReverseFunnelStage['limit'], string> = {
    none: '',
    capacity: t('goal.limitCapacity'),
    ceiling: t('goal.limitCeiling'),
  }
  const isLimited = result.stages.some(({ limit }) => limit !== 'none')
  const columns = ['needed', 'planned', 'missing', 'byMonth', 'safeByMonth'] as const
  return (
    <>
      <p className={classes.sentence}>
        <Emphasised
          text={t('goal.reverseSentence', {
            target: formatMoney({ amount: plan.target ?? 0, currency: profile.currency }, language),
            month: monthAt(plan, last, language),
            stage: nameOf(goal),
            needed: emphasis(people(goal.needed)),
            planned: emphasis(people(goal.planned)),
          })}
        />
      </p>
      <div className={classes.scroll}>
        <table className={tables.table} data-testid="reverse-funnel">
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
                <td className={tables.number}>{people(stage.needed)}</td>
                <td className={tables.number}>{people(stage.planned)}</td>
                <td className={tables.number} data-missing={stage.missing > 0 || undefined}>
                  {stage.missing > 0 ? people(stage.missing) : t('goal.enough')}
                </td>
                <td className={tables.number} data-missing={stage.byMonth < 0 || undefined}>
                  {monthText(stage.byMonth)}
                </td>
                <td className={tables.number}>{monthText(stage.safeByMonth)}</td>
                {isLimited ? <td>{limits[stage.limit]}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={settingsClasses.note}>{t('goal.reverseNote')}</p>
    </>
  )
}
