import type { Language } from '#domain/language.ts'
import { localeTag } from './locale.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Writes a moment; `timeZone` left out is the machine's own. */
export function writeDate(instant: number, language: Language, options: Intl.DateTimeFormatOptions): string {
  if (!Number.isFinite(instant)) throw new RangeError(`a date to be shown must be finite, not ${instant}`)
  const key = `${language} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(localeTag(language), options)
    formats.set(key, format)
  }
  return format.format(instant)
}

/** A month as a moment in UTC; to be written with `timeZone: 'UTC'`. Months beyond 0..11 run into other years. */
export function instantOfMonth(year: number, month: number): number {
  const instant = Date.UTC(year, month, 1)
  if (!Number.isFinite(instant)) throw new RangeError(`there is no month ${month} of ${year}`)
  return instant
}
