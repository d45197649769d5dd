import type { Language } from '#domain/language.ts'
import { parseNumber, type NumberProblem, type ParseOptions } from './parse-number.ts'

/** A cell that is not a number; `index` counts cells from 0, row by row. */
export interface ListProblem {
  index: number
  text: string
  problem: NumberProblem | SingleNumber
}

/** Several numbers in one line that would pass for a single one: "100 200 300" */
export interface SingleNumber {
  reason: 'single-number'
  reading: number
}

export type ParsedList = { ok: true; values: number[] } | { ok: false; problems: ListProblem[] }

/**
 * Reads numbers pasted from a spreadsheet: cells are parted by line ends, tabs or semicolons, never by
 * commas or spaces, which may be part of a number. An empty cell is a problem at its place; line ends after
 * the last cell are not. All problems are told, none is skipped.
 */
export function parseList(text: string, language: Language, options: ParseOptions = {}): ParsedList {
  const cells = text.replace(/[\r\n]+$/, '').split(/\r\n|[\r\n\t;]/)
  const values: number[] = []
  const problems: ListProblem[] = []
  cells.forEach((cell, index) => {
    const parsed = parseNumber(cell, language, options)
    if (parsed.ok) {
      // Nothing says whether a lone "100 200 300" is three months or a hundred million.
      if (cells.length === 1 && /\d[\s.,]+\d/.test(cell))
        problems.push({
          index,
          text: cell.trim(),
          problem: { reason: 'single-number', reading: parsed.value },
        })
      else values.push(parsed.value)
      return
    }
    const { ok: _, ...problem } = parsed
    problems.push({ index, text: cell.trim(), problem })
  })
  return problems.length === 0 ? { ok: true, values } : { ok: false, problems }
}
