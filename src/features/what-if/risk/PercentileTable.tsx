import type { RiskResult } from '#engine/analysis/requests.ts'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import { useFigureText } from '../use-figure-text.ts'
import { errorText } from './error-text.ts'
import type { RiskQuestion } from './risk-request.ts'

/** What the figure came to, from the bad end to the good one, each with what the number of trials leaves open. */
export function PercentileTable({ question, result }: { question: RiskQuestion; result: RiskResult }) {
  const { t, language } = useLanguage()
  const { figure, workspace } = question.request
  const words = useFigureText(figure)
  const { percentiles, mean } = result
  if (percentiles === null || mean === null) return null
  const wording = { t, language, currency: workspace.profile.currency }
  const rows = [
    { name: 'P5', estimated: percentiles.p5 },
    { name: 'P10', estimated: percentiles.p10 },
    { name: t('risk.medianRow'), estimated: percentiles.p50 },
    { name: 'P90', estimated: percentiles.p90 },
    { name: 'P95', estimated: percentiles.p95 },
    { name: t('risk.mean'), estimated: mean },
  ]
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
        {rows.map(({ name, estimated }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={tables.number}>{words.exact(estimated.value)}</td>
            <td className={tables.number}>{errorText(figure, estimated, wording)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
