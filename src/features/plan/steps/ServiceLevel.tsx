import type { StageId } from '#domain/identifier.ts'
import { daysPerMonth } from '#domain/lag.ts'
import type { Stage } from '#domain/stage.ts'
import type { CapacityByMonth } from '#engine/capacity.ts'
import type { Projection } from '#engine/project.ts'
import type { Language } from '#domain/language.ts'
import { formatNumber } from '#i18n/format.ts'
import type { Translate } from '#i18n/translate.ts'
import { useProjection } from '#session/session-context.tsx'
import { Emphasised, emphasis } from '#ui/Emphasised.tsx'
import type { ExplainedNumber } from '#ui/explain/Explained.tsx'
import { ExplainedTable } from '#ui/explain/ExplainedTable.tsx'
import { formatPeople } from '#ui/funnel/funnel-model.ts'
import { useLanguage } from '#ui/language.tsx'
import { monthAt } from '#i18n/plan-months.ts'
import classes from './ServiceLevel.module.css'
import { serviceLevelOf, type ServiceLevelSummary } from './service-level.ts'

/** Whether the capacity keeps the service level that was agreed, in words and month by month. */
export function ServiceLevel({ stage }: { stage: Stage }) {
  const { t, language } = useLanguage()
  const { projection } = useProjection()
  const capacity = projection?.capacities[projection.stageIds.indexOf(stage.id)]
  if (projection === null || capacity === null || capacity === undefined) return null
  const summary = serviceLevelOf(capacity)
  return (
    <div className={classes.level} data-testid="service-level">
      <p className={classes.verdict} data-verdict={verdictOf(summary)} role="status">
        <Emphasised
          isPlain
          text={verdictText(stage, summary, projection, t, language)}
          explained={{ broken: { target: { kind: 'broken-months', stageId: stage.id } } }}
        />
      </p>
      <MonthStrip stageId={stage.id} projection={projection} capacity={capacity} />
      <p className={classes.details}>
        <Emphasised
          isPlain
          text={detailTexts(summary, projection, t, language).join(' ')}
          explained={explainedNumbers(stage.id, summary, capacity)}
        />
      </p>
    </div>
  )
}

function verdictOf({ isAgreed, brokenFrom }: ServiceLevelSummary): 'none' | 'kept' | 'broken' {
  if (!isAgreed) return 'none'
  return brokenFrom === null ? 'kept' : 'broken'
}

function verdictText(
  { serviceLevel }: Stage,
  { isAgreed, brokenFrom, brokenMonths }: ServiceLevelSummary,
  projection: Projection,
  t: Translate,
  language: Language,
): string {
  if (!isAgreed) return t('plan.noServiceLevel')
  const hours = formatNumber(serviceLevel.firstTouchHours ?? 0, language)
  if (brokenFrom === null) return t('plan.serviceLevelKept', { hours })
  return t('plan.serviceLevelBroken', {
    hours,
    month: monthAt(projection, brokenFrom, language),
    broken: emphasis(formatNumber(brokenMonths, language), 'broken'),
    months: t('common.months', { count: projection.months }),
  })
}

function detailTexts(
  { longestWait, longestWaitIn, largestBacklog, lost }: ServiceLevelSummary,
  projection: Projection,
  t: Translate,
  language: Language,
): string[] {
  if (longestWaitIn === null) return [t('plan.nobodyWaits')]
  const month = monthAt(projection, longestWaitIn, language)
  return [
    longestWait === null
      ? t('plan.waitWithoutEnd', { month })
      : t('plan.longestWait', { wait: emphasis(waitText(longestWait, t, language), 'wait'), month }),
    t('plan.largestBacklog', { people: emphasis(formatPeople(largestBacklog, language), 'backlog') }),
    ...(lost > 0 ? [t('plan.lostWaiting', { people: emphasis(formatPeople(lost, language), 'lost') })] : []),
  ]
}

/** The numbers of the details, each with the month or months that it is of. */
function explainedNumbers(
  stageId: StageId,
  { longestWaitIn, largestBacklog }: ServiceLevelSummary,
  { backlog }: CapacityByMonth,
): Record<string, ExplainedNumber> {
  const each = { kind: 'stage-month', stageId, count: 'lostWaiting' } as const
  return {
    wait: { target: { kind: 'stage-month', stageId, count: 'wait', month: longestWaitIn ?? 0 } },
    backlog: {
      target: {
        kind: 'stage-month',
        stageId,
        count: 'backlog',
        month: backlog.indexOf(largestBacklog),
      },
    },
    lost: { target: { kind: 'period', each, firstMonth: 0, monthCount: backlog.length } },
  }
}

interface MonthStripProps {
  stageId: StageId
  projection: Projection
  capacity: CapacityByMonth
}

/** A cell for each month: the longer the wait, the higher; those in which the service level is broken stand out. */
function MonthStrip({ stageId, projection, capacity }: MonthStripProps) {
  const { t, language } = useLanguage()
  const lengths = capacity.wait.map((figure) => (figure.kind === 'value' ? figure.value : Infinity))
  const longest = Math.max(...lengths.filter(Number.isFinite), 0)
  return (
    <ExplainedTable
      className={classes.strip}
      aria-label={t('plan.waitByMonth')}
      cellAt={(_, month) => ({ target: { kind: 'stage-month', stageId, count: 'wait', month } })}
    >
      <tbody>
        <tr>
          {lengths.map((length, month) => {
            const height = longest === 0 || length === 0 ? 0 : Math.min(1, length / longest)
            const wait =
              length === 0
                ? t('plan.nobodyWaits')
                : Number.isFinite(length)
                  ? t('plan.waitOf', { wait: waitText(length, t, language) })
                  : t('plan.nobodyWorks')
            const text = `${monthAt(projection, month, language)}: ${wait}`
            return (
              <td key={month} title={text} aria-label={text}>
                <span
                  className={classes.month}
                  data-broken={capacity.isServiceLevelKept?.[month] === false || undefined}
                  style={{ height: `${4 + 16 * height}px` }}
                />
              </td>
            )
          })}
        </tr>
      </tbody>
    </ExplainedTable>
  )
}

/** Days up to two months, months from there on. */
function waitText(months: number, t: Translate, language: Language): string {
  const isLong = months >= 2
  const number = formatNumber(isLong ? months : months * daysPerMonth, language, { maximumFractionDigits: 1 })
  return isLong ? t('funnel.lagMonths', { months: number }) : t('funnel.days', { days: number })
}
