import type { RiskResult } from '#engine/analysis/requests.ts'
import { Explained } from '#ui/explain/Explained.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import { useFigureText } from '../use-figure-text.ts'
import { errorColumn } from './error-text.ts'
import { ofRun, type RiskQuestion } from './risk-request.ts'

/** What the figure came to, from the bad end to the good one, each with what the number of trials leaves open. */
export function PercentileTable({ question, result }: { question: RiskQuestion; result: RiskResult }) {
  const { t, language } = useLanguage()
  const { figure, workspace } = question.request
  const words = useFigureText(figure)
  const { percentiles, mean } = result
  if (percentiles === null || mean === null) return null
  const wording = { t, language, currency: workspace.profile.currency }
  const ofPercentile = (percentile: keyof typeof percentiles, name: string) => ({
    name,
    estimated: percentiles[percentile],
    quantity: { name: 'percentile', percentile } as const,
  })
  const rows = [
    ofPercentile('p5', 'P5'),
    ofPercentile('p10', 'P10'),
    ofPercentile('p50', t('risk.medianRow')),
    ofPercentile('p90', 'P90'),
    ofPercentile('p95', 'P95'),
    { name: t('risk.mean'), estimated: mean, quantity: { name: 'mean' } as const },
  ]
  const error = errorColumn(
    figure,
    rows.map(({ estimated }) => estimated),
    wording,
  )
  return (
    <table className={tables.table} data-testid="percentiles">
      <caption className="visually-hidden">{t('risk.percentilesTitle', { figure: words.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('risk.percentile')}</th>
          <th scope="col" className={tables.number}>
            {words.name}
          </th>
          <th scope="col" className={tables.number}>
            ±
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, estimated, quantity }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={tables.number}>
              <Explained target={ofRun(question, result, quantity)}>
                {words.inColumn(estimated.value)}
              </Explained>
            </td>
            <td className={tables.number}>{error(estimated)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
