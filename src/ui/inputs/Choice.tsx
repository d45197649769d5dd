import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import classes from './Choice.module.css'

interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
  /** As wide as what it stands in */
  isWide?: boolean
}

/** One of a few, all in view. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange, isWide = false } = props
  const id = useId()
  return (
    <div className={classes.choice}>
      <span id={id} className={classes.label}>
        {label}
      </span>
      <SegmentedControl
        fullWidth={isWide}
        aria-labelledby={id}
        value={value}
        data={[...options]}
        onChange={onChange}
      />
    </div>
  )
}
