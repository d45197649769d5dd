import { useState } from 'react'
import { maximumTrials } from '#domain/kept-chart.ts'
import { problem } from '#domain/problem.ts'
import { formatNumber } from '#i18n/format.ts'
import { problemText } from '#i18n/problem-text.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { AskedNumber } from '../AskedNumber.tsx'
import classes from './RiskSettings.module.css'

const usual = ['1000', '10000', '100000', '1000000'] as const
type Choices = (typeof usual)[number] | 'other'
/** Fewer say too little about the ends. */
const minimumTrials = 100

interface TrialFieldsProps {
  trials: number
  onChange: (trials: number) => void
}

/** How many trials: a usual number, or any other. */
export function TrialFields({ trials, onChange }: TrialFieldsProps) {
  const { t, language } = useLanguage()
  const known = usual.find((one) => Number(one) === trials)
  const [isOther, setIsOther] = useState(known === undefined)

  function check(value: number | null): Verdict {
    const refuse = (...parts: Parameters<typeof problem>) => problemText(problem(...parts), t, language)
    if (value === null || !Number.isInteger(value)) return refuse('trials', 'not-whole')
    if (value < minimumTrials) return refuse('trials', 'too-small', { minimum: minimumTrials })
    if (value > maximumTrials) return refuse('trials', 'too-large', { maximum: maximumTrials })
    return null
  }

  return (
    <>
      <div className={classes.narrow}>
        <SelectField<Choices>
          label={t('risk.trials')}
          value={isOther ? 'other' : (known ?? 'other')}
          options={[
            ...usual.map((value) => ({ value, label: formatNumber(Number(value), language) })),
            { value: 'other', label: t('risk.otherTrials') },
          ]}
          onChange={(value) => {
            setIsOther(value === 'other')
            if (value !== 'other') onChange(Number(value))
          }}
        />
      </div>
      {isOther || known === undefined ? (
        <div className={classes.narrow}>
          <AskedNumber
            label={t('risk.numberOfTrials')}
            value={trials}
            step={1000}
            check={check}
            onChange={(value) => {
              if (value !== null) onChange(value)
            }}
          />
        </div>
      ) : null}
    </>
  )
}
