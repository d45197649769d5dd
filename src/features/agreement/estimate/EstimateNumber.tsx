import { useRef } from 'react'
import type { Currency } from '#domain/currency.ts'
import type { InputDescription } from '#domain/inputs.ts'
import { problem } from '#domain/problem.ts'
import { problemText } from '#i18n/problem-text.ts'
import { unitWords } from '#i18n/unit-words.ts'
import { NumberField, type Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'

interface EstimateNumberProps {
  label: string
  input: InputDescription
  currency: Currency
  value: number | null
  onChange: (value: number | null) => void
}

/** One value of an estimate. While its text is refused there is none: what stood there before is not what is meant. */
export function EstimateNumber({ label, input, currency, value, onChange }: EstimateNumberProps) {
  const { t, language } = useLanguage()
  const { unit, isUnitFirst, scale, step } = unitWords(input.unit, currency, t, language)
  const valueAtEntry = useRef(value)

  function take(next: number | null): Verdict {
    const verdict = refusalOf(next)
    if (verdict === null && next !== value) onChange(next)
    return verdict
  }
  function refusalOf(next: number | null): Verdict {
    const { path, minimum, maximum } = input
    if (next === null || (next >= minimum && next <= maximum)) return null
    const found =
      next < minimum ? problem(path, 'too-small', { minimum }) : problem(path, 'too-large', { maximum })
    return problemText(found, t, language, input.unit)
  }

  return (
    <NumberField
      label={label}
      value={value}
      scale={scale}
      step={step}
      isOptional
      onPreview={take}
      onCommit={take}
      onCancel={() => {
        if (value !== null) onChange(null)
      }}
      onEnter={() => {
        valueAtEntry.current = value
      }}
      onTakeBack={() => onChange(valueAtEntry.current)}
      // An empty field has its unit as well, so that nobody wonders in what to answer.
      {...(unit === undefined ? {} : { unit, isUnitFirst, placeholder: unit })}
    />
  )
}
