import type { SlideOf } from '#platform/contract.ts'

type Row = SlideOf<'ranges'>['rows'][number]

export interface RangeAxis {
  /** Words of the least and of the greatest of all values */
  least: string
  greatest: string
  /** Place of a value on the axis, from 0 to 1; in the middle when all values are the same. */
  place(value: number): number
}

/** The one axis on which all ranges are drawn. */
export function rangeAxis(rows: Row[]): RangeAxis {
  const [first = { value: 0, words: '' }, ...others] = rows.flatMap(({ low, high }) => [low, high])
  const least = others.reduce((found, amount) => (amount.value < found.value ? amount : found), first)
  const greatest = others.reduce((found, amount) => (amount.value > found.value ? amount : found), first)
  // Halved before they are subtracted, the difference of two numbers is always finite.
  const width = greatest.value / 2 - least.value / 2
  return {
    least: least.words,
    greatest: greatest.words,
    place: (value) => (width === 0 ? 0.5 : (value / 2 - least.value / 2) / width),
  }
}
