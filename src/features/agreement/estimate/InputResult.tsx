import type { InputDescription } from '#domain/inputs.ts'
import { inputValue } from '#domain/inputs.ts'
import type { Pooled } from '#engine/agreement/pooled.ts'
import { inputName, inputValueText } from '#i18n/input-words.ts'
import { answererName } from '#i18n/party-words.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { Emphasised, emphasis, withoutEmphasis } from '#ui/Emphasised.tsx'
import { useLanguage } from '#ui/language.tsx'
import { PictureWithTable } from '../PictureWithTable.tsx'
import type { RoundOf } from '../rounds/round-kind.ts'
import type { EstimatedInput } from './estimated-inputs.ts'
import classes from './EstimateResults.module.css'
import { EstimateTable } from './EstimateTable.tsx'
import { explainedEstimates } from './explained-estimates.ts'
import { isUsed, type PlanUse } from './plan-use.ts'
import { gapBetween } from './pooled-numbers.ts'
import { RangePicture } from './RangePicture.tsx'
import { UseInPlan } from './UseInPlan.tsx'

interface InputResultProps extends EstimatedInput {
  round: RoundOf<'estimate'>
  input: InputDescription
  pooled: Pooled
  use: PlanUse
}

/** The estimates of one number: over each other, together, and on their way into the plan. */
export function InputResult({ round, input, estimates, pooled, use }: InputResultProps) {
  const { t, language } = useLanguage()
  const workspace = useCommittedWorkspace()
  const name = inputName(workspace, input, t)
  const text = (value: number) => inputValueText(input, value, workspace.profile.currency, t, language)
  const planned = inputValue(workspace, input.path)
  const gap = gapBetween(use.estimates)
  const isInPlan = isUsed(workspace, use)
  const people = estimates
    .map(({ answerer, estimate }) => ({ id: answerer.id, name: answererName(answerer, t), estimate }))
    .toSorted((a, b) => a.estimate.likely - b.estimate.likely)
  const explained = explainedEstimates(workspace, round, { input, estimates }, t)
  const percentiles = {
    p10: explained({ name: 'percentile', percentile: 'p10' }),
    p50: explained({ name: 'percentile', percentile: 'p50' }),
    p90: explained({ name: 'percentile', percentile: 'p90' }),
  }
  const [low, high] = [
    Math.min(...use.estimates.map((one) => one.low)),
    Math.max(...use.estimates.map((one) => one.high)),
  ]
  const marked = (percentile: keyof Pooled) => emphasis(text(pooled[percentile]), percentile)
  const words = t('estimates.together', { p10: marked('p10'), p50: marked('p50'), p90: marked('p90') })
  return (
    <div className={classes.input}>
      <PictureWithTable
        title={name}
        picture={
          <RangePicture
            description={`${name}. ${withoutEmphasis(words)}`}
            people={people}
            pooled={pooled}
            planned={typeof planned === 'number' ? planned : null}
            text={text}
          />
        }
        table={
          <EstimateTable caption={name} people={people} pooled={pooled} text={text} explained={explained} />
        }
      />
      <p className={classes.words}>
        <Emphasised isPlain text={words} explained={percentiles} />
      </p>
      <p className={classes.note}>{t('estimates.planRange', { low: text(low), high: text(high) })}</p>
      {gap === null ? null : (
        <p className={classes.gap}>
          <Emphasised
            isPlain
            text={t('estimates.gap', { low: text(gap.low), high: text(gap.high), median: marked('p50') })}
            explained={percentiles}
          />
        </p>
      )}
      <div className={classes.use}>
        {isInPlan ? (
          <p className={classes.note}>{t('estimates.inPlan')}</p>
        ) : (
          <UseInPlan
            round={round}
            uses={[use]}
            label={t('estimates.use', { median: text(pooled.p50) })}
            description={t('estimates.useOf', { input: name, median: text(pooled.p50) })}
          />
        )}
      </div>
    </div>
  )
}
