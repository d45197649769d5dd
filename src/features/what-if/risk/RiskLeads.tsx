import type { Estimated, RiskResult } from '#engine/analysis/requests.ts'
import { useLanguage } from '#ui/language.tsx'
import { useFigureText } from '../use-figure-text.ts'
import { chanceErrorText, chanceText, errorText } from './error-text.ts'
import type { RiskQuestion } from './risk-request.ts'
import classes from './RiskLeads.module.css'

/** What is asked first: how probable it is that it works, and how bad it is where it does not. */
export function RiskLeads({ question, result }: { question: RiskQuestion; result: RiskResult }) {
  const { t, language } = useLanguage()
  const { figure, target, workspace } = question.request
  const words = useFigureText(figure)
  const wording = { t, language, currency: workspace.profile.currency }
  const { reached, shortfall, profitable, percentiles } = result
  const chance = (estimated: Estimated) => ({
    value: chanceText(estimated, language),
    error: t('risk.plusMinus', { error: chanceErrorText(estimated, language) }),
  })
  const amount = (estimated: Estimated) => ({
    value: words.exact(estimated.value),
    error: t('risk.plusMinus', { error: errorText(figure, estimated, wording) }),
  })
  return (
    <dl className={classes.leads} data-testid="risk-leads">
      {reached === null || target === null ? null : (
        <Lead
          isFirst
          name={t('risk.reached', { figure: words.name, target: words.exact(target) })}
          {...chance(reached)}
        />
      )}
      {shortfall === null ? null : <Lead name={t('risk.shortfall')} {...amount(shortfall)} />}
      {percentiles === null ? null : (
        <Lead name={t('risk.medianOf', { figure: words.name })} {...amount(percentiles.p50)} />
      )}
      {figure === 'roi' && target === 0 ? null : <Lead name={t('risk.profitable')} {...chance(profitable)} />}
    </dl>
  )
}

interface LeadProps {
  name: string
  value: string
  error: string
  isFirst?: boolean
}

function Lead({ name, value, error, isFirst }: LeadProps) {
  return (
    <div className={classes.lead} data-first={isFirst || undefined}>
      <dt className={classes.name}>{name}</dt>
      <dd className={classes.value}>
        {value} <span className={classes.error}>{error}</span>
      </dd>
    </div>
  )
}
