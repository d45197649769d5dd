import type { Projection } from '#engine/project.ts'
import { countConfirmed } from '#domain/inputs.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { FunnelRows } from '#ui/funnel/FunnelRows.tsx'
import { funnelModel } from '#ui/funnel/funnel-model.ts'
import { useLanguage } from '#ui/language.tsx'
import { KeyFigureTable } from '#ui/results/KeyFigureTable.tsx'
import { LeadFigures } from '#ui/results/LeadFigures.tsx'
import { CumulativeCashChart, RevenueAndCostChart } from '#ui/results/MoneyCharts.tsx'
import classes from './ResultsPanel.module.css'

/** What the plan comes to, live. */
export function ResultsPanel({ projection, ghost }: { projection: Projection; ghost: Projection | null }) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const { currency } = workspace.profile
  const { confirmed, total } = countConfirmed(workspace)
  return (
    <div className={classes.panel}>
      <LeadFigures projection={projection} ghost={ghost} currency={currency} />
      {confirmed < total ? (
        <p className={classes.note}>{t('inputs.exampleNote', { confirmed, total })}</p>
      ) : null}
      <CumulativeCashChart projection={projection} ghost={ghost} currency={currency} height={190} />
      <section
        className={classes.funnel}
        aria-label={t('funnel.title', { months: t('common.months', { count: projection.months }) })}
      >
        <h2>{t('funnel.title', { months: t('common.months', { count: projection.months }) })}</h2>
        <FunnelRows {...funnelModel(workspace, projection, t, language)} />
      </section>
      <RevenueAndCostChart projection={projection} ghost={null} currency={currency} height={190} />
      <KeyFigureTable projection={projection} currency={currency} />
    </div>
  )
}
