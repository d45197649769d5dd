import { Popover } from '@mantine/core'
import { useState } from 'react'
import type { Currency } from '#domain/currency.ts'
import type { InputDescription, InputValue } from '#domain/inputs.ts'
import { endsOf, rangeKindsFor, type Range } from '#domain/range.ts'
import { rangeText } from '#i18n/range-words.ts'
import { useLanguage } from '#ui/language.tsx'
import { RangeForm } from './RangeForm.tsx'
import classes from './RangeMark.module.css'

interface RangeMarkProps {
  input: InputDescription
  inputName: string
  /** undefined: it has none yet, and one is offered while the field is at hand */
  range: Range | undefined
  /** What the plan computes with */
  value: InputValue
  currency: Currency
  /** Stands in a list, always seen and reached by Tab; in a field it would make two stops of each */
  isInList?: boolean
}

/** The range of an input, or the offer of one; a click opens the form. */
export function RangeMark(props: RangeMarkProps) {
  const { input, inputName, range, value, currency, isInList = false } = props
  const { t, language } = useLanguage()
  const [isOpen, setIsOpen] = useState(false)
  if (range === undefined && rangeKindsFor(input).length === 0) return null

  const text = range === undefined ? undefined : rangeText(range, { unit: input.unit, currency, t, language })
  const isOutside = range !== undefined && liesOutside(range, value)
  const label =
    text === undefined
      ? t('inputs.setRange', { input: inputName })
      : t('inputs.rangeOf', { input: inputName, range: text })
  const mark = (
    <button
      type="button"
      tabIndex={isInList ? 0 : -1}
      className={text === undefined ? classes.offer : classes.range}
      data-outside={isOutside || undefined}
      data-open={isOpen || undefined}
      data-in-list={isInList || undefined}
      title={isOutside ? `${label}. ${t('inputs.valueOutside')}` : label}
      aria-label={label}
      data-testid="range"
      onClick={() => setIsOpen(!isOpen)}
    >
      {text ?? '±'}
    </button>
  )
  // There is a mark in each of a hundred fields, and a form in at most one of them.
  if (!isOpen) return mark
  return (
    <Popover opened onChange={setIsOpen} position="bottom-start" withArrow trapFocus>
      <Popover.Target>{mark}</Popover.Target>
      <Popover.Dropdown>
        <RangeForm path={input.path} onDone={() => setIsOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

function liesOutside(range: Range, value: InputValue): boolean {
  const ends = endsOf(range)
  return ends !== null && typeof value === 'number' && (value < ends.low || value > ends.high)
}
