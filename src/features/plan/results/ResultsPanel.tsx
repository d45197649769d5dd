import { memo, useDeferredValue } from 'react'
import type { Projection } from '#engine/project.ts'
import { countConfirmed } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { useProjection, useWorkspace } from '#session/session-context.tsx'
import { FunnelRows } from '#ui/funnel/FunnelRows.tsx'
import { funnelModel } from '#ui/funnel/funnel-model.ts'
import { useLanguage } from '#ui/language.tsx'
import { KeyFigureTable } from '#ui/results/KeyFigureTable.tsx'
import { MoreFigures } from '#ui/results/MoreFigures.tsx'
import { LeadFigures } from '#ui/results/LeadFigures.tsx'
import { CumulativeCashChart, RevenueAndCostChart } from '#ui/results/MoneyCharts.tsx'
import { AfterHorizon } from './AfterHorizon.tsx'
import { Increment } from './Increment.tsx'
import { PeriodTotals } from './PeriodTotals.tsx'
import { Disclosure } from '../inputs/Disclosure.tsx'
import classes from './ResultsPanel.module.css'

/**
 * What the plan comes to, live. The figures and the chart in view follow the hand; what lies further down is
 * drawn a moment later, so that it never keeps them waiting.
 */
export function ResultsPanel() {
  const workspace = useWorkspace()
  const { projection, ghost } = useProjection()
  const laterWorkspace = useDeferredValue(workspace)
  const laterProjection = useDeferredValue(projection)
  if (projection === null) return null
  const { currency } = workspace.profile
  return (
    // What follows the hand needs no easing, which would draw many frames for each.
    <div className={classes.panel} data-following={ghost !== null || undefined}>
      <LeadFigures projection={projection} ghost={ghost} currency={currency} />
      <ExampleNote workspace={laterWorkspace} />
      <CumulativeCashChart projection={projection} ghost={ghost} currency={currency} height={190} />
      {laterProjection === null ? null : (
        <FurtherResults workspace={laterWorkspace} projection={laterProjection} />
      )}
    </div>
  )
}

const ExampleNote = memo(function ExampleNote({ workspace }: { workspace: Workspace }) {
  const { t } = useLanguage()
  const { confirmed, total } = countConfirmed(workspace)
  if (confirmed === total) return null
  return <p className={classes.note}>{t('inputs.exampleNote', { confirmed, total })}</p>
})

interface FurtherResultsProps {
  workspace: Workspace
  projection: Projection
}

const FurtherResults = memo(function FurtherResults({ workspace, projection }: FurtherResultsProps) {
  const { t, language } = useLanguage()
  const { currency } = workspace.profile
  const title = t('funnel.title', { months: t('common.months', { count: projection.months }) })
  return (
    <>
      <section className={classes.funnel} aria-label={title}>
        <h2>{title}</h2>
        <FunnelRows {...funnelModel(workspace, projection, t, language)} />
      </section>
      <RevenueAndCostChart projection={projection} ghost={null} currency={currency} height={190} />
      <PeriodTotals projection={projection} currency={currency} />
      <AfterHorizon projection={projection} currency={currency} />
      <Increment workspace={workspace} />
      <KeyFigureTable projection={projection} currency={currency} />
      <Disclosure label={t('results.moreFigures')}>
        <MoreFigures projection={projection} stages={workspace.stages} currency={currency} />
      </Disclosure>
    </>
  )
})
