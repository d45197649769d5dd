import { Select } from '@mantine/core'
import inputs from './inputs.module.css'

interface SelectFieldProps<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
  description?: string
  /** Of many, to be found by typing */
  isSearchable?: boolean
  /** The list lies in a popover or dialog, which a list outside it would close. */
  isInPopover?: boolean
  testId?: string
}

/** One of several, of which one is always chosen. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChange, description, isSearchable = false, isInPopover = false } = props
  return (
    <Select
      classNames={inputs}
      label={label}
      description={description}
      allowDeselect={false}
      searchable={isSearchable}
      comboboxProps={{ withinPortal: !isInPopover }}
      data={[...options]}
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen)
        if (option !== undefined && option.value !== value) onChange(option.value)
      }}
      data-testid={props.testId}
    />
  )
}
