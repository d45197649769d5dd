import type { Currency } from '#domain/currency.ts'
import type { FigureName } from '#domain/figure-names.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Figure } from '#engine/figure.ts'
import type { KeyFigures } from '#engine/key-figures.ts'
import type { Projection } from '#engine/project.ts'
import { figureValueText } from '#i18n/figure-words.ts'
import { Explained } from '#ui/explain/Explained.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import { reasonText } from './figure-text.ts'
import classes from './MoreFigures.module.css'

interface MoreFiguresProps {
  projection: Projection
  stages: Workspace['stages']
  currency: Currency
}

const lessCommon: Record<string, (figures: KeyFigures) => Figure> = {
  discountedPayback: ({ discountedPayback }) => discountedPayback.first,
  endCash: ({ endCash }) => ({ kind: 'value', value: endCash }),
  ltvDiscounted: ({ ltvDiscounted }) => ltvDiscounted,
  openPipeline: ({ openPipeline }) => openPipeline,
  weightedPipeline: ({ weightedPipeline }) => ({ kind: 'value', value: weightedPipeline }),
  coverage: ({ coverage }) => coverage,
  salesVelocity: ({ salesVelocity }) => salesVelocity,
} satisfies Partial<Record<FigureName, (figures: KeyFigures) => Figure>>

const reaches = ['fullyLoaded', 'toHere', 'affordable'] as const

/** Figures for those who ask further: discounted ones, the pipeline, and what a lead of each stage costs and may cost. */
export function MoreFigures({ projection, stages, currency }: MoreFiguresProps) {
  const { t, language } = useLanguage()
  const wording = { t, language, currency }
  const { keyFigures } = projection
  const text = (name: FigureName, figure: Figure) =>
    figure.kind === 'value' ? figureValueText(name, figure.value, wording) : t('common.dash')
  return (
    <div className={classes.more}>
      <table className={tables.table} data-testid="more-figures">
        <caption className="visually-hidden">{t('results.moreFigures')}</caption>
        <tbody>
          {(Object.entries(lessCommon) as [FigureName, (figures: KeyFigures) => Figure][]).map(
            ([name, figureOf]) => {
              const figure = figureOf(keyFigures)
              return (
                <tr key={name}>
                  <th scope="row">{t(`figures.${name}`)}</th>
                  <td className={tables.number}>
                    <Explained target={{ kind: 'figure', name }}>{text(name, figure)}</Explained>
                    {figure.kind === 'none' ? (
                      <span className={classes.reason}>{reasonText(figure.reason, t)}</span>
                    ) : null}
                  </td>
                </tr>
              )
            },
          )}
        </tbody>
      </table>
      <table className={tables.table} data-testid="lead-costs">
        <caption className={classes.caption}>{t('results.leadCosts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.leadStage')}</th>
            {reaches.map((reach) => (
              <th key={reach} scope="col" className={tables.number}>
                {t(`results.${reach}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyFigures.costPerLead.map((cost) => {
            const stage = stages[cost.stageId]
            return (
              <tr key={cost.stageId}>
                <th scope="row">{stage?.abbreviation || stage?.name}</th>
                {reaches.map((reach) => (
                  <td key={reach} className={tables.number}>
                    <Explained target={{ kind: 'cost-per-lead', stageId: cost.stageId, reach }}>
                      {text('costPerMql', cost[reach])}
                    </Explained>
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={classes.reason}>{t('results.leadCostsHint')}</p>
    </div>
  )
}
