import { formatDay, parseDay } from '#i18n/days.ts'
import { useLanguage } from '#ui/language.tsx'
import type { Verdict } from './NumberField.tsx'
import { TextField } from './TextField.tsx'

interface DayFieldProps {
  label: string
  /** `2026-03-31`; null: none */
  value: string | null
  onChange: (day: string | null) => Verdict
  description?: string
  testId?: string
}

/** A day of the calendar, typed as the language writes it; empty where there is none. */
export function DayField({ label, value, onChange, description, testId }: DayFieldProps) {
  const { t, language } = useLanguage()
  const example = formatDay('2027-03-31', language)

  function commit(text: string): Verdict {
    if (text.trim() === '') return onChange(null)
    const day = parseDay(text, language)
    return day === null ? t('versions.notADay', { example }) : onChange(day)
  }

  return (
    <TextField
      label={label}
      value={value === null ? '' : formatDay(value, language)}
      isSame={(text, shown) => parseDay(text, language) === parseDay(shown, language)}
      onCommit={commit}
      placeholder={example}
      {...(description === undefined ? {} : { description })}
      {...(testId === undefined ? {} : { testId })}
    />
  )
}
