import { useRef } from 'react'
import { NumberField, type NumberFieldProps, type Verdict } from '#ui/inputs/NumberField.tsx'

type Shown = Pick<
  NumberFieldProps,
  | 'label'
  | 'value'
  | 'unit'
  | 'isUnitFirst'
  | 'scale'
  | 'step'
  | 'isGrouped'
  | 'isOptional'
  | 'placeholder'
  | 'hint'
>

interface AskedNumberProps extends Shown {
  onChange: (value: number | null) => void
  /** Why a number cannot be taken, in words */
  check?: (value: number | null) => Verdict
}

/** A number of the question that is asked, not of the workspace; it counts when it is committed. */
export function AskedNumber({ onChange, check = () => null, ...shown }: AskedNumberProps) {
  const atEntry = useRef(shown.value)
  return (
    <NumberField
      {...shown}
      onPreview={check}
      onCancel={() => undefined}
      onCommit={(value) => {
        const verdict = check(value)
        if (verdict === null) onChange(value)
        return verdict
      }}
      onEnter={() => {
        atEntry.current = shown.value
      }}
      onTakeBack={() => onChange(atEntry.current)}
    />
  )
}
