import { NumberParser } from '@internationalized/number'
import type { Language } from '#domain/language.ts'
import { decimalSeparator, localeTag } from './locale.ts'

/** Why a text is not taken as a number. Readings are for the message to show; none is ever taken over. */
export type NumberProblem =
  | { reason: 'empty' }
  | { reason: 'not-a-number' }
  /** "1.234" where decimals have a comma: a thousand and more, or one and a bit */
  | { reason: 'ambiguous'; readings: [grouped: number, decimal: number] }
  /** Written as in another language: "1.5" in Finnish, "1.234,5" in English */
  | { reason: 'wrong-separator'; expected: ',' | '.'; reading: number }
  /** Groups that are not of three digits: "12,34,567" */
  | { reason: 'wrong-groups' }
  /** More digits than can be kept exactly */
  | { reason: 'too-many-digits'; maximum: number }

export type ParsedNumber = { ok: true; value: number } | ({ ok: false } & NumberProblem)

export interface ParseOptions {
  /** Units that may follow the number, such as "%" or "zł". They are dropped: "5 %" is 5. */
  suffixes?: readonly string[]
  /** Units that may stand before it, such as "€" */
  prefixes?: readonly string[]
}

/** A double keeps every decimal number of this many digits. */
const maximumDigits = 15
/** No number needs more; keeps patterns from labouring over a pasted page. */
const maximumCharacters = 64

/** Plain, no-break, narrow no-break and thin: what programs put between groups. */
const spaces = /[ \u00a0\u202f\u2009]/g

/**
 * Reads a number as a person of the language writes it, or says why not; it never guesses.
 * - Spaces group digits in every language: nobody puts them before decimals.
 * - Finnish and Polish: comma before decimals; dots group where there is no doubt (1.234,5 and 1.234.567).
 * - English: point before decimals; commas group.
 * - A leading -, − or + is understood; exponents, brackets and digits of other scripts are not.
 */
export function parseNumber(text: string, language: Language, options: ParseOptions = {}): ParsedNumber {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: false, reason: 'empty' }
  if (trimmed.length > maximumCharacters) return { ok: false, reason: 'not-a-number' }
  const { sign, unsigned } = separateSign(trimmed, options)
  const digits = unsigned.replace(spaces, ' ')
  if (!/^[0-9 .,]+$/.test(digits) || !/[0-9]/.test(digits)) return { ok: false, reason: 'not-a-number' }

  const readings = readingsOf(digits)
  const own = readings.find((reading) => isWrittenIn(reading, language))
  const other = readings.find((reading) => reading !== own)
  if (own === undefined) {
    if (other === undefined)
      return { ok: false, reason: looksGrouped(digits) ? 'wrong-groups' : 'not-a-number' }
    return {
      ok: false,
      reason: 'wrong-separator',
      expected: decimalSeparator(language),
      reading: sign * valueOf(other),
    }
  }
  // The dot is not the usual sign for groups here, so a single one may as well be a foreign decimal point.
  if (own.group === '.' && other !== undefined)
    return { ok: false, reason: 'ambiguous', readings: [sign * valueOf(own), sign * valueOf(other)] }
  if (countDigits(own) > maximumDigits)
    return { ok: false, reason: 'too-many-digits', maximum: maximumDigits }

  const canonical = own.decimals === '' ? own.whole : own.whole + decimalSeparator(language) + own.decimals
  const value = sign * new NumberParser(localeTag(language)).parse(canonical)
  if (!Number.isFinite(value)) return { ok: false, reason: 'not-a-number' }
  // "-0" would travel on as negative zero.
  return { ok: true, value: value === 0 ? 0 : value }
}

type Separator = '' | ' ' | '.' | ','

/** One way to understand a text: which sign groups, which stands before decimals. */
interface Reading {
  whole: string
  decimals: string
  group: Separator
  decimal: Separator
}

/** All ways to understand digits and separators, whatever the language: none, one, or two. */
function readingsOf(text: string): Reading[] {
  const readings: Reading[] = []
  for (const decimal of ['', ',', '.'] as const) {
    const place = decimal === '' ? text.length : text.indexOf(decimal)
    if (place < 0) continue
    const decimals = text.slice(place + 1)
    if (decimal !== '' && !/^[0-9]+$/.test(decimals)) continue
    const whole = readWhole(text.slice(0, place), decimal !== '')
    if (whole !== undefined) readings.push({ ...whole, decimals, decimal })
  }
  return readings
}

function readWhole(text: string, hasDecimals: boolean): Pick<Reading, 'whole' | 'group'> | undefined {
  if (text === '' && hasDecimals) return { whole: '0', group: '' }
  // "01.05" is a date, "007" at worst a hurried seven.
  if (hasDecimals ? /^(0|[1-9][0-9]*)$/.test(text) : /^[0-9]+$/.test(text)) return { whole: text, group: '' }
  const group = /^[1-9][0-9]{0,2}([ .,])[0-9]{3}(\1[0-9]{3})*$/.exec(text)?.[1] as Separator | undefined
  return group === undefined ? undefined : { whole: text.replaceAll(group, ''), group }
}

function isWrittenIn({ group, decimal }: Reading, language: Language): boolean {
  const own = decimalSeparator(language)
  return (decimal === '' || decimal === own) && group !== own
}

function looksGrouped(text: string): boolean {
  return /^[1-9].*[ .,].*[0-9]$/.test(text)
}

function valueOf({ whole, decimals }: Reading): number {
  return Number(`${whole}.${decimals}`)
}

function countDigits({ whole, decimals }: Reading): number {
  return (whole + decimals.replace(/0+$/, '')).replace(/^0+/, '').length
}

function separateSign(text: string, options: ParseOptions): { sign: 1 | -1; unsigned: string } {
  const withoutUnit = withoutSuffix(text, options.suffixes ?? [])
  const outer = takeSign(withoutUnit)
  const inner = withoutPrefix(outer.rest, options.prefixes ?? [])
  if (outer.sign !== undefined || inner === outer.rest) return { sign: outer.sign ?? 1, unsigned: inner }
  const { sign, rest } = takeSign(inner)
  return { sign: sign ?? 1, unsigned: rest }
}

function takeSign(text: string): { sign: 1 | -1 | undefined; rest: string } {
  if (/^[-\u2212]/.test(text)) return { sign: -1, rest: text.slice(1) }
  if (text.startsWith('+')) return { sign: 1, rest: text.slice(1) }
  return { sign: undefined, rest: text }
}

function withoutSuffix(text: string, suffixes: readonly string[]): string {
  const lower = text.toLowerCase()
  const found = longestFirst(suffixes).find((suffix) => lower.endsWith(suffix.toLowerCase()))
  return found === undefined ? text : text.slice(0, text.length - found.length).trimEnd()
}

function withoutPrefix(text: string, prefixes: readonly string[]): string {
  const lower = text.toLowerCase()
  const found = longestFirst(prefixes).find((prefix) => lower.startsWith(prefix.toLowerCase()))
  return found === undefined ? text : text.slice(found.length).trimStart()
}

/** "kr" must not be taken off "tkr". */
function longestFirst(units: readonly string[]): string[] {
  return units.filter((unit) => unit !== '').sort((a, b) => b.length - a.length)
}
