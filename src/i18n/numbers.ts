import type { Language } from '#domain/language.ts'
import { localeTag } from './locale.ts'

export const minusSign = '\u2212'
export const noBreakSpace = '\u00a0'

const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`
  let format = formats.get(key)
  if (format === undefined) {
    // Always grouped: Polish would otherwise write 1234 but 12 345, out of line in a column.
    format = new Intl.NumberFormat(localeTag(language), {
      useGrouping: 'always',
      signDisplay: 'negative',
      ...options,
    })
    formats.set(key, format)
  }
  return format
}

/** Writes a finite number; anything else is a fault of the caller, who has a word or a dash for it. */
export function writeNumber(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  return numberParts(value, language, options)
    .map((part) => part.value)
    .join('')
}

/** The same in parts, with one minus sign and one kind of space in all languages. */
export function numberParts(
  value: number,
  language: Language,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormatPart[] {
  if (!Number.isFinite(value)) throw new RangeError(`a number to be shown must be finite, not ${value}`)
  return numberFormat(language, options)
    .formatToParts(value)
    .map(({ type, value: text }) => ({
      type,
      value: type === 'minusSign' ? minusSign : text.replace(/[\u202f\u2009 ]/g, noBreakSpace),
    }))
}
