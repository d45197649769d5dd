import type { Language } from '#domain/language.ts'
import { decimalSeparator } from './locale.ts'

/** What spreadsheets take for the beginning of a formula, full-width forms included, even after spaces. */
const formulaBeginning = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u

/**
 * A number as a spreadsheet of the language reads one: its decimal separator, the plain hyphen as minus, no groups.
 * At most `digits` decimals. Throws a RangeError for what is not finite.
 */
export function spreadsheetNumber(value: number, language: Language, digits: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a number for a spreadsheet must be finite, not ${value}`)
  const rounded = Number(value.toFixed(digits))
  // 0 as well where the number rounds to minus zero.
  return String(rounded === 0 ? 0 : rounded).replace('.', decimalSeparator(language))
}

/**
 * A text that no spreadsheet takes for a formula: in one line, with an apostrophe before what would begin one.
 * Source: OWASP, CSV Injection.
 */
export function spreadsheetText(text: string): string {
  const line = text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ')
  return formulaBeginning.test(text) ? `'${line}` : line
}
