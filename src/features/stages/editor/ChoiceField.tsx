import { SegmentedControl } from '@mantine/core'
import { useId, useState } from 'react'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import inputs from '#ui/inputs/inputs.module.css'
import segments from './ChoiceField.module.css'

interface ChoiceFieldProps<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChoose: (value: Value) => Verdict
  hint?: string | undefined
  /** Four long words that stand two by two where the line is too short for them */
  isWide?: boolean
}

/** One of a few, all of them in view. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, options, onChoose, hint } = props
  const [problem, setProblem] = useState<Verdict>(null)
  const id = useId()
  return (
    <div>
      <span id={`${id}-label`} className={inputs.label}>
        {label}
      </span>
      <SegmentedControl
        classNames={segments}
        data-wide={props.isWide || undefined}
        fullWidth
        withItemsBorders={false}
        transitionDuration={120}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        data={[...options]}
        onChange={(chosen) => setProblem(onChoose(chosen as Value))}
      />
      {problem === null ? null : (
        <p className={inputs.error} role="alert">
          {problem}
        </p>
      )}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={segments.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
