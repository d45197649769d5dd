import type { Estimate } from '#domain/agreement/round.ts'
import type { InputDescription } from '#domain/inputs.ts'
import { inputName } from '#i18n/input-words.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { estimateNames, stateOf, type DraftEstimate } from './estimate-draft.ts'
import classes from './EstimateForm.module.css'
import { EstimateNumber } from './EstimateNumber.tsx'
import { inputQuestion } from './input-question.ts'
import { unitQuestion } from './unit-question.ts'

interface EstimateFieldsProps {
  input: InputDescription
  estimate: DraftEstimate
  onChange: (name: keyof Estimate, value: number | null) => void
}

/** One number as low, likely and high. */
export function EstimateFields({ input, estimate, onChange }: EstimateFieldsProps) {
  const { t, language } = useLanguage()
  const workspace = useCommittedWorkspace()
  const { currency } = workspace.profile
  const question = inputQuestion(workspace, input, t) ?? unitQuestion(input.unit, currency, t, language)
  const state = stateOf(estimate)
  return (
    <fieldset className={classes.fields}>
      <legend>{inputName(workspace, input, t)}</legend>
      {question === null ? null : <p className={classes.question}>{question}</p>}
      <div className={classes.three}>
        {estimateNames.map((name) => (
          <EstimateNumber
            key={name}
            label={t(`inputs.${name}`)}
            input={input}
            currency={currency}
            value={estimate[name]}
            onChange={(value) => onChange(name, value)}
          />
        ))}
      </div>
      <p className={classes.state} role="status" data-wrong={state === 'out-of-order' || undefined}>
        {state === 'out-of-order' ? t('estimates.outOfOrder') : null}
        {state === 'partial' ? t('estimates.partial') : null}
      </p>
    </fieldset>
  )
}
