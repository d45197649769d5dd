import type { Language } from '#domain/language.ts'
import { parseNumber } from '#i18n/parse-number.ts'
import type { SheetProblem } from './answer-sheet-problem.ts'
import type { AskedField } from './asked-fields.ts'

export type ReadCell =
  | { ok: true; value: string | number | null }
  | { ok: false; code: SheetProblem['code']; detail: string }

/**
 * The answer in one cell of a sheet; null where it was left empty. A choice is its number or its words; a number is
 * written as the language of the sheet has it, in the unit of the question, and comes back in that of the input.
 */
export function readCell(answer: string, field: AskedField, language: Language): ReadCell {
  if (answer === '') return { ok: true, value: null }
  switch (field.kind) {
    case 'text':
      return { ok: true, value: answer }
    case 'choice': {
      const found = field.choices.filter(
        ({ label }, index) => isSame(answer, label) || isNumbered(answer, index + 1, label),
      )
      if (found.length === 1) return { ok: true, value: found[0]!.value }
      return { ok: false, code: 'not-offered', detail: field.choices.map(({ label }) => label).join(', ') }
    }
    case 'number': {
      const isShare = field.unit.startsWith('share')
      const units = field.unitText === '' ? [] : [field.unitText]
      const parsed = parseNumber(answer, language, { suffixes: units, prefixes: units })
      if (!parsed.ok) return { ok: false, code: 'not-a-number', detail: '' }
      // As typed, so that 7 % is 0.07 and not 0.07000000000000001.
      const value = isShare ? Number((parsed.value / 100).toPrecision(15)) : parsed.value
      if (value < field.minimum || value > field.maximum)
        return { ok: false, code: 'out-of-range', detail: '' }
      return { ok: true, value }
    }
  }
}

/** "2", "2." and "2 = sales", as people copy what may be answered. */
function isNumbered(answer: string, number: number, label: string): boolean {
  const [first = '', ...rest] = answer.split('=')
  if (first.trim().replace(/\.$/, '') !== String(number)) return false
  return rest.length === 0 || isSame(rest.join('='), label)
}

function isSame(one: string, other: string): boolean {
  return folded(one) === folded(other)
}

function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
