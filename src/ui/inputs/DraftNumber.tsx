import { useRef } from 'react'
import type { Currency } from '#domain/currency.ts'
import type { InputUnit } from '#domain/inputs.ts'
import { unitWords } from '#i18n/unit-words.ts'
import { useLanguage } from '#ui/language.tsx'
import { NumberField, type Verdict } from './NumberField.tsx'

interface DraftNumberProps {
  label: string
  /** null: a bare number */
  unit: InputUnit | null
  currency: Currency
  value: number
  onChange: (value: number) => void
  /** Why a number cannot be taken, in words */
  check: (value: number) => Verdict
  hint?: string
}

/** A number of a form, which counts only once the form is sent. */
export function DraftNumber(props: DraftNumberProps) {
  const { label, unit, currency, value, onChange, check, hint } = props
  const { t, language } = useLanguage()
  const words = unit === null ? null : unitWords(unit, currency, t, language)
  const valueAtEntry = useRef(value)

  function take(next: number | null): Verdict {
    const verdict = next === null ? t('problems.empty') : check(next)
    if (verdict === null) onChange(next!)
    return verdict
  }
  const takeBack = () => onChange(valueAtEntry.current)

  return (
    <NumberField
      label={label}
      value={value}
      scale={words?.scale ?? 1}
      step={words?.step ?? 1}
      onPreview={take}
      onCommit={(next) => {
        const verdict = take(next)
        if (verdict === null) valueAtEntry.current = next!
        return verdict
      }}
      onCancel={takeBack}
      onEnter={() => {
        valueAtEntry.current = value
      }}
      onTakeBack={takeBack}
      hint={hint}
      {...(words?.unit === undefined ? {} : { unit: words.unit, isUnitFirst: words.isUnitFirst })}
    />
  )
}
