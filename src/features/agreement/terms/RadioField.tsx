import { Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './TermsForm.module.css'

interface RadioFieldProps {
  label: string
  /** undefined: nothing chosen yet */
  value: string | undefined
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
  children?: ReactNode
}

/** One of a few, all in view, and none to begin with: nothing is suggested to who answers blind. */
export function RadioField({ label, value, options, onChoose, children }: RadioFieldProps) {
  return (
    <Radio.Group
      label={label}
      value={value ?? null}
      onChange={onChoose}
      classNames={{ root: classes.group!, label: classes.label! }}
    >
      <div className={classes.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
      </div>
      {children}
    </Radio.Group>
  )
}
