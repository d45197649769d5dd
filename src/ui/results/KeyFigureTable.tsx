import { Tooltip } from '@mantine/core'
import { memo } from 'react'
import type { Currency } from '#domain/currency.ts'
import type { FigureName } from '#domain/figure-names.ts'
import type { ExplainTarget } from '#engine/explain/explanation.ts'
import type { Figure } from '#engine/figure.ts'
import type { Projection } from '#engine/project.ts'
import { Explained } from '#ui/explain/Explained.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import { figureText, valueText, type FigureUnit } from './figure-text.ts'
import classes from './KeyFigureTable.module.css'

interface Row {
  name: string
  explanation: string
  figure: Figure
  unit: FigureUnit
  target: ExplainTarget
  testId: string
}

function ofFigure(name: FigureName): ExplainTarget {
  return { kind: 'figure', name }
}

/** All key figures with what they mean; what does not exist is a dash with its reason. */
export function KeyFigureTable({ projection, currency }: { projection: Projection; currency: Currency }) {
  const { t, language } = useLanguage()
  const wording = { t, language, currency }
  const figures = projection.keyFigures
  const plain = (value: number): Figure => ({ kind: 'value', value })
  const costOf = (role: 'mql' | 'sql') => figures.costPerLead.find((cost) => cost.role === role)
  const rows: Row[] = [
    {
      name: t('results.revenue'),
      explanation: t('results.revenueHint'),
      figure: plain(figures.revenue),
      unit: 'money',
      target: ofFigure('revenue'),
      testId: 'revenue',
    },
    {
      name: t('results.grossProfit'),
      explanation: t('results.grossProfitHint'),
      figure: plain(figures.grossProfit),
      unit: 'money',
      target: ofFigure('grossProfit'),
      testId: 'gross-profit',
    },
    {
      name: t('results.totalCost'),
      explanation: t('results.totalCostHint'),
      figure: plain(figures.totalCost),
      unit: 'money',
      target: ofFigure('totalCost'),
      testId: 'total-cost',
    },
    {
      name: t('results.roi'),
      explanation: t('results.roiHint'),
      figure: figures.roi,
      unit: 'share',
      target: ofFigure('roi'),
      testId: 'roi',
    },
    {
      name: t('results.roiOnRevenue'),
      explanation: t('results.roiOnRevenueHint'),
      figure: figures.roiOnRevenue,
      unit: 'share',
      target: ofFigure('roiOnRevenue'),
      testId: 'roi-on-revenue',
    },
    {
      name: t('results.npv'),
      explanation: t('results.npvHint'),
      figure: plain(figures.npv),
      unit: 'money',
      target: ofFigure('npv'),
      testId: 'npv',
    },
    {
      name: t('results.irr'),
      explanation: t('results.irrHint'),
      figure: figures.irrAnnual,
      unit: 'share',
      target: ofFigure('irrAnnual'),
      testId: 'irr',
    },
    {
      name: t('results.cac'),
      explanation: t('results.cacHint'),
      figure: figures.cac,
      unit: 'money',
      target: ofFigure('cac'),
      testId: 'cac',
    },
    {
      name: t('results.cacWithInvestment'),
      explanation: t('results.cacWithInvestmentHint'),
      figure: figures.cacWithInvestment,
      unit: 'money',
      target: ofFigure('cacWithInvestment'),
      testId: 'cac-with-investment',
    },
    {
      name: t('results.cacPayback'),
      explanation: t('results.cacPaybackHint'),
      figure: figures.cacPayback,
      unit: 'whole-months',
      target: ofFigure('cacPayback'),
      testId: 'cac-payback',
    },
    {
      name: t('results.ltv'),
      explanation: t('results.ltvHint'),
      figure: figures.ltv,
      unit: 'money',
      target: ofFigure('ltv'),
      testId: 'ltv',
    },
    {
      name: t('results.ltvToCac'),
      explanation: t('results.ltvToCacHint'),
      figure: figures.ltvToCac,
      unit: 'times',
      target: ofFigure('ltvToCac'),
      testId: 'ltv-to-cac',
    },
  ]
  for (const role of ['mql', 'sql'] as const) {
    const cost = costOf(role)
    if (cost === undefined) continue
    const abbreviation = role.toUpperCase()
    rows.push(
      {
        name: t('results.costPerLead', { stage: abbreviation }),
        explanation: t('results.costPerLeadHint'),
        figure: cost.fullyLoaded,
        unit: 'money',
        target: { kind: 'cost-per-lead', stageId: cost.stageId, reach: 'fullyLoaded' },
        testId: `cost-per-${role}`,
      },
      {
        name: t('results.costToHere', { stage: abbreviation }),
        explanation: t('results.costToHereHint'),
        figure: cost.toHere,
        unit: 'money',
        target: { kind: 'cost-per-lead', stageId: cost.stageId, reach: 'toHere' },
        testId: `cost-to-${role}`,
      },
    )
  }
  return (
    <section aria-label={t('results.keyFigures')}>
      <h2>{t('results.keyFigures')}</h2>
      <p className={classes.basis}>
        {t('results.basis', { months: t('common.months', { count: projection.months }) })}
      </p>
      <table className={tables.table} data-testid="key-figures">
        <caption className="visually-hidden">{t('results.keyFigures')}</caption>
        <tbody>
          {rows.map(({ name, explanation, figure, unit, target, testId }) => {
            const { text, reason } =
              figure.kind === 'value'
                ? { text: valueText(figure.value, unit, wording), reason: null }
                : figureText(figure, unit, wording)
            return (
              <KeyFigureRow
                key={testId}
                {...{ name, explanation, text, reason, testId }}
                // As text, so that the row is drawn anew only when it has changed.
                targetText={JSON.stringify(target)}
              />
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

interface KeyFigureRowProps {
  name: string
  explanation: string
  text: string
  reason: string | null
  targetText: string
  testId: string
}

/** Drawn anew only when its text has changed: while something is dragged most rows are busy enough. */
const KeyFigureRow = memo(function KeyFigureRow(props: KeyFigureRowProps) {
  const { name, explanation, text, reason, targetText, testId } = props
  return (
    <tr>
      <th scope="row">
        <KeyFigureName name={name} explanation={explanation} />
      </th>
      <td className={tables.number} data-testid={testId}>
        <Explained target={JSON.parse(targetText) as ExplainTarget}>{text}</Explained>
        {reason === null ? null : <span className={classes.reason}>{reason}</span>}
      </td>
    </tr>
  )
})

const KeyFigureName = memo(function KeyFigureName({
  name,
  explanation,
}: {
  name: string
  explanation: string
}) {
  return (
    <Tooltip label={explanation} events={{ hover: true, focus: true, touch: false }}>
      <span className={classes.name} tabIndex={0}>
        {name}
      </span>
    </Tooltip>
  )
})
