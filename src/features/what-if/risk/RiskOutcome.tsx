import type { RiskResult } from '#engine/analysis/requests.ts'
import { formatNumber, formatPercent } from '#i18n/format.ts'
import { Emphasised, emphasis } from '#ui/Emphasised.tsx'
import { useLanguage } from '#ui/language.tsx'
import { KeepChartButton } from '../board/KeepChartButton.tsx'
import settingsClasses from '../Settings.module.css'
import { useFigureText } from '../use-figure-text.ts'
import { FanChart } from './FanChart.tsx'
import { HistogramChart } from './HistogramChart.tsx'
import { PercentileTable } from './PercentileTable.tsx'
import { RiskLeads } from './RiskLeads.tsx'
import classes from './RiskOutcome.module.css'
import { ofRun, type RiskQuestion, type RiskSettings } from './risk-request.ts'
import { SourcesChart } from './SourcesChart.tsx'

/** All that a run says: chances first, then the fan, the histogram, and where the spread comes from. */
export function RiskOutcome({ question, result }: { question: RiskQuestion; result: RiskResult }) {
  const { t, language } = useLanguage()
  const { figure, trials } = question.request
  const words = useFigureText(figure)
  const keep = (view: RiskSettings['view'], suggestedName: string) => (
    <KeepChartButton settings={{ ...question.settings, view }} suggestedName={suggestedName} />
  )
  const absent = { target: ofRun(question, result, { name: 'absent' }) }
  const notes = [
    result.rateCorrelation === null
      ? t('risk.independent')
      : t('risk.correlated', { correlation: formatNumber(result.rateCorrelation, language) }),
    ...(result.absent === 0
      ? []
      : [
          t('risk.absent', {
            share: emphasis(
              formatPercent(result.absent / trials, language, { maximumFractionDigits: 1 }),
              'absent',
            ),
            figure: words.name,
          }),
        ]),
    t('risk.errors'),
    ...(result.histogramError === null
      ? []
      : [
          t('risk.histogramError', {
            error: formatPercent(result.histogramError, language, { maximumSignificantDigits: 2 }),
          }),
        ]),
  ]
  return (
    <div className={classes.outcome} data-testid="risk-outcome">
      <RiskLeads question={question} result={result} />
      <FanChart {...{ question, result }} ownActions={keep('fan', t('risk.fanTitle'))} />
      <div className={classes.beside}>
        <HistogramChart
          {...{ question, result }}
          ownActions={keep('histogram', t('risk.histogramTitle', { figure: words.name }))}
        />
        <PercentileTable {...{ question, result }} />
      </div>
      <SourcesChart {...{ question, result }} />
      <ul className={classes.notes}>
        {notes.map((note) => (
          <li key={note} className={settingsClasses.note}>
            <Emphasised isPlain text={note} explained={{ absent }} />
          </li>
        ))}
      </ul>
    </div>
  )
}
