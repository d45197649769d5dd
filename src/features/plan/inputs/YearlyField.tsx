import type { InputPath } from '#domain/inputs.ts'
import { NumberField } from '#ui/inputs/NumberField.tsx'
import { useInput } from './use-input.ts'

interface YearlyFieldProps {
  /** An input that is kept as a share a month */
  path: InputPath
  label: string
  toYearly: (monthly: number) => number
  toMonthly: (yearly: number) => number
}

/** The same input seen over a year. Typing either of the two changes the one that is kept. */
export function YearlyField({ path, label, toYearly, toMonthly }: YearlyFieldProps) {
  const input = useInput(path)
  // Where a yearly share has no monthly one it is handed on as it is, so that it is refused with its limit.
  const monthly = (yearly: number | null) => {
    const value = toMonthly(yearly ?? Number.NaN)
    return Number.isNaN(value) ? yearly : value
  }
  return (
    <NumberField
      label={label}
      value={toYearly(input.value as number)}
      unit="%"
      scale={100}
      onPreview={(value) => input.preview(monthly(value))}
      onCommit={(value) => input.commit(monthly(value))}
      onCancel={input.cancel}
      onEnter={input.onEnter}
      onTakeBack={input.onTakeBack}
    />
  )
}
