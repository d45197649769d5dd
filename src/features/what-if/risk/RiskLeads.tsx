import type { Estimated, RiskResult } from '#engine/analysis/requests.ts'
import type { RiskQuantity } from '#engine/explain/explanation.ts'
import { Explained } from '#ui/explain/Explained.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Lead } from '#ui/results/Lead.tsx'
import classes from '#ui/results/Lead.module.css'
import { useFigureText } from '../use-figure-text.ts'
import { chanceErrorText, chanceText, errorText } from './error-text.ts'
import { ofRun, type RiskQuestion } from './risk-request.ts'

/** What is asked first: how probable it is that it works, and how bad it is where it does not. */
export function RiskLeads({ question, result }: { question: RiskQuestion; result: RiskResult }) {
  const { t, language } = useLanguage()
  const { figure, target, workspace } = question.request
  const words = useFigureText(figure)
  const wording = { t, language, currency: workspace.profile.currency }
  const { reached, shortfall, profitable, percentiles } = result
  const explained = (quantity: RiskQuantity, text: string) => (
    <Explained target={ofRun(question, result, quantity)}>{text}</Explained>
  )
  const chance = (quantity: RiskQuantity, estimated: Estimated) => ({
    value: explained(quantity, chanceText(estimated, language)),
    beside: t('risk.plusMinus', { error: chanceErrorText(estimated, language) }),
  })
  const amount = (quantity: RiskQuantity, estimated: Estimated) => ({
    value: explained(quantity, words.exact(estimated.value)),
    beside: t('risk.plusMinus', { error: errorText(figure, estimated, wording) }),
  })
  return (
    <dl className={classes.leads} data-wide data-testid="risk-leads">
      {reached === null || target === null ? null : (
        <Lead
          isFirst
          name={t('risk.reached', { figure: words.name, target: words.exact(target) })}
          {...chance({ name: 'reached' }, reached)}
        />
      )}
      {shortfall === null ? null : (
        <Lead name={t('risk.shortfall')} {...amount({ name: 'shortfall' }, shortfall)} />
      )}
      {percentiles === null ? null : (
        <Lead
          name={t('risk.medianOf', { figure: words.name })}
          {...amount({ name: 'percentile', percentile: 'p50' }, percentiles.p50)}
        />
      )}
      {figure === 'roi' && target === 0 ? null : (
        <Lead name={t('risk.profitable')} {...chance({ name: 'profitable' }, profitable)} />
      )}
    </dl>
  )
}
