import { latestVersion } from '#domain/agreement/versions.ts'
import type { Explanation, ExplainSubject, ExplainTarget } from '#engine/explain/explanation.ts'
import { amountText, errorInWords, formulaInNumbers, formulaInWords } from '#exchange/explanation-words.ts'
import { kappaText } from '#exchange/kappa-words.ts'
import { formatNumber } from '#i18n/format.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { reasonText } from '#ui/results/figure-text.ts'
import { ChangeList } from './ChangeList.tsx'
import classes from './ExplanationDialog.module.css'
import { SumTable } from './SumTable.tsx'
import { TermTable } from './TermTable.tsx'

/** Opens the explanation of a number in an explanation, of the same plan unless another is said. */
export type OpenDeeper = (target: ExplainTarget, subject?: ExplainSubject) => void

interface ExplanationBodyProps {
  explanation: Explanation
  onOpen: OpenDeeper
}

export function ExplanationBody({ explanation, onOpen }: ExplanationBodyProps) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const { currency } = workspace.profile
  const wording = { t, language, currency }
  const { result, unit, formula, sum, error } = explanation
  return (
    <div className={classes.body} data-testid="explanation">
      {result.kind === 'value' ? (
        <p className={classes.result}>
          {amountText(result.value, unit, wording)}
          {error === undefined ? null : (
            <span className={classes.error}>{` ± ${errorInWords(error.value, unit, wording)}`}</span>
          )}
        </p>
      ) : (
        <p className={classes.missing}>{t('explain.none', { reason: reasonText(result.reason, t) })}</p>
      )}
      <ChangeList explanation={explanation} onOpen={onOpen} />
      <dl className={classes.formula}>
        <dt>{t('explain.formula')}</dt>
        <dd>{formulaInWords(explanation, t)}</dd>
        <dt>{t('explain.inNumbers')}</dt>
        <dd className={classes.numbers}>{formulaInNumbers(explanation, wording)}</dd>
      </dl>
      {formula.includes('ᵘ') ? <p className={classes.note}>{t('explain.seriesNote')}</p> : null}
      <TermTable explanation={explanation} onOpen={onOpen} />
      {sum === undefined || sum.parts.length === 0 ? null : <SumTable sum={sum} onOpen={onOpen} />}
      <RunNote explanation={explanation} />
      <AnswersNote explanation={explanation} />
      <BasisNote explanation={explanation} />
    </div>
  )
}

/** Of which trials, and what their number leaves open. */
function RunNote({ explanation }: { explanation: Explanation }) {
  const { t, language } = useLanguage()
  const { currency } = useWorkspace().profile
  const { simulation, error, terms, unit } = explanation
  if (simulation === undefined) return null
  const { trials, seed, rateCorrelation } = simulation
  const size = error === undefined ? '' : errorInWords(error.value, unit, { t, language, currency })
  const notes = [
    t('explain.ofRun', {
      trials: formatNumber(trials, language),
      seed: formatNumber(seed, language, { isGrouped: false }),
    }),
    ...(error === undefined
      ? []
      : [t(error.of === 'interval' ? 'explain.intervalError' : 'explain.standardError', { error: size })]),
    ...(terms.place === undefined ? [] : [t('explain.placeNote')]),
    rateCorrelation === null
      ? t('risk.independent')
      : t('risk.correlated', { correlation: formatNumber(rateCorrelation, language) }),
  ]
  return <p className={classes.note}>{notes.join(' ')}</p>
}

/** How far answers carry, and how estimates are put together. */
function AnswersNote({ explanation: { target, interval } }: { explanation: Explanation }) {
  const { t, language } = useLanguage()
  if (interval !== undefined)
    return (
      <p className={classes.note}>
        {t('explain.intervalNote', {
          low: kappaText(interval.low, language),
          high: kappaText(interval.high, language),
          resamples: formatNumber(interval.resamples, language),
          seed: formatNumber(interval.seed, language, { isGrouped: false }),
        })}
      </p>
    )
  return target.kind === 'estimates' && target.quantity.name === 'percentile' ? (
    <p className={classes.note}>{t('explain.estimateNote')}</p>
  ) : null
}

/** What a return is counted on, over which time, and under which version of the definitions. */
function BasisNote({ explanation: { target, basis, round, months: count } }: { explanation: Explanation }) {
  const { t } = useLanguage()
  const definitions = latestVersion(useWorkspace())
  const months = t('common.months', { count })
  if (round !== undefined) return <p className={classes.note}>{t('explain.ofRound', { ...round })}</p>
  // A rate is counted on nothing.
  const isEntered = ['input', 'joined-rate', 'step-rate'].includes(target.kind)
  return (
    <p className={classes.note}>
      {isEntered
        ? null
        : basis === 'gross-profit'
          ? t('explain.basisGrossProfit', { months })
          : basis === 'revenue'
            ? t('explain.basisRevenue', { months })
            : t('explain.basisNone', { months })}{' '}
      {t('explain.underVersion', {
        version: definitions.version,
        status: t(`common.${definitions.status}`),
      })}
    </p>
  )
}
