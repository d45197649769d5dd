import type { InputDescription } from '#domain/inputs.ts'
import { inputValue } from '#domain/inputs.ts'
import type { Pooled } from '#engine/agreement/pooled.ts'
import { inputName, inputValueText } from '#i18n/input-words.ts'
import { answererName } from '#i18n/party-words.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { PictureWithTable } from '../PictureWithTable.tsx'
import type { RoundOf } from '../rounds/round-kind.ts'
import type { EstimatedInput } from './estimated-inputs.ts'
import classes from './EstimateResults.module.css'
import { EstimateTable } from './EstimateTable.tsx'
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
  const words = t('estimates.together', {
    p10: text(pooled.p10),
    p50: text(pooled.p50),
    p90: text(pooled.p90),
  })
  return (
    <div className={classes.input}>
      <PictureWithTable
        title={name}
        picture={
          <RangePicture
            description={`${name}. ${words}`}
            people={people}
            pooled={pooled}
            planned={typeof planned === 'number' ? planned : null}
            text={text}
          />
        }
        table={<EstimateTable caption={name} people={people} pooled={pooled} text={text} />}
      />
      <p className={classes.words}>{words}</p>
      {gap === null ? null : (
        <p className={classes.gap}>
          {t('estimates.gap', { low: text(gap.low), high: text(gap.high), median: text(pooled.p50) })}
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
