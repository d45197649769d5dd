import type { Language } from '#domain/language.ts'
import { formatDate, formatMonthName } from './format.ts'

/** Days of the calendar as records hold them (`2026-03-31`), and as people write them. */

const millisecondsPerDay = 86_400_000

/** The day that a moment falls on where this machine is. */
export function dayOf(instant: number): string {
  const date = new Date(instant)
  return isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

export function formatDay(day: string, language: Language): string {
  return formatDate(Date.parse(day), language, 'UTC')
}

/** Whole days from one to the other; negative where the other lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay)
}

/**
 * A day as it is written in the language: day, month, year, with a point, slash, dash or space between; in words
 * too ("31 March 2026"), or as 2026-03-31. null where it is no day of the calendar.
 */
export function parseDay(text: string, language: Language): string | null {
  const trimmed = text.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed)
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const written = /^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}+)\.?[\s./-]+(\d{4})$/u.exec(trimmed)
  if (written === null) return null
  return existing(Number(written[3]), monthNumber(written[2]!, language), Number(written[1]))
}

/** 1 to 12; 0 where there is no such month. A name may be cut short to three letters. */
function monthNumber(text: string, language: Language): number {
  if (/^\d/.test(text)) return Number(text)
  if (text.length < 3) return 0
  for (let month = 0; month < 12; month++) {
    const name = formatMonthName(month, language, 'long').toLowerCase()
    // Polish and Finnish inflect the end of the name in a date.
    if (name.startsWith(text) || text.startsWith(name.slice(0, 3))) return month + 1
  }
  return 0
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isSame =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isSame ? isoDay(year, month, day) : null
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
