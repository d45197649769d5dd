import { Popover } from '@mantine/core'
import { useState } from 'react'
import type { InputValue } from '#domain/inputs.ts'
import { endsOf, rangeKindsFor, type Range } from '#domain/range.ts'
import { rangeText } from '#i18n/range-words.ts'
import { useLanguage } from '#ui/language.tsx'
import { RangeForm, type RangeFormProps } from './RangeForm.tsx'
import classes from './RangeMark.module.css'

/** No range: it has none yet, and one is offered while the field is at hand. */
interface RangeMarkProps extends Omit<RangeFormProps, 'onDone'> {
  inputName: string
  /** Stands in a list, always seen and reached by Tab; in a field it would make two stops of each */
  isInList?: boolean
  /** Words of the offer in a list, where a sign says too little */
  offer?: string
  /** The form is there from the start. */
  startsOpen?: boolean
}

/** The range of an input, or the offer of one; a click opens the form. */
export function RangeMark(props: RangeMarkProps) {
  const { inputName, isInList = false, offer, startsOpen = false, ...form } = props
  const { input, range, value, currency } = form
  const { t, language } = useLanguage()
  const [isOpen, setIsOpen] = useState(startsOpen)
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
      className={text === undefined && offer === undefined ? classes.offer : classes.range}
      data-outside={isOutside || undefined}
      data-open={isOpen || undefined}
      data-in-list={isInList || undefined}
      title={label}
      aria-label={label}
      data-testid="range"
      onClick={() => setIsOpen(!isOpen)}
    >
      {text ?? offer ?? '±'}
    </button>
  )
  return (
    <>
      {/* There is a mark in each of a hundred fields, and a form in at most one of them. */}
      {isOpen ? (
        <Popover opened onChange={setIsOpen} position="bottom-start" withArrow trapFocus>
          <Popover.Target>{mark}</Popover.Target>
          <Popover.Dropdown>
            <RangeForm {...form} onDone={() => setIsOpen(false)} />
          </Popover.Dropdown>
        </Popover>
      ) : (
        mark
      )}
      {isOutside ? (
        <p className={classes.outside} data-in-list={isInList || undefined} role="status">
          {t('inputs.valueOutside')}
        </p>
      ) : null}
    </>
  )
}

function liesOutside(range: Range, value: InputValue): boolean {
  const ends = endsOf(range)
  return ends !== null && typeof value === 'number' && (value < ends.low || value > ends.high)
}
