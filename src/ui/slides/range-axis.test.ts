import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rangeAxis } from './range-axis.ts'

function row([low = 0, likely = 0, high = 0]: number[]) {
  const amount = (value: number) => ({ value, words: `${value} %` })
  return { label: '', low: amount(low), likely: amount(likely), high: amount(high), isPooled: false }
}

it('reaches from the least to the greatest of all values', () => {
  const axis = rangeAxis([row([20, 30, 40]), row([10, 12, 15]), row([25, 50, 60])])
  expect([axis.least, axis.greatest]).toEqual(['10 %', '60 %'])
  expect([10, 20, 35, 60].map(axis.place)).toEqual([0, 0.2, 0.5, 1])
})

it('puts a single value into the middle', () => {
  expect(rangeAxis([row([7, 7, 7])]).place(7)).toBe(0.5)
})

it('places every value between its ends, in order, however large', () => {
  const triples = fc.array(
    fc.tuple(...Array.from({ length: 3 }, () => fc.double({ noNaN: true, noDefaultInfinity: true }))),
    { minLength: 1, maxLength: 5 },
  )
  fc.assert(
    fc.property(triples, (unordered) => {
      const rows = unordered.map((values) => row([...values].sort((a, b) => a - b)))
      const { place } = rangeAxis(rows)
      for (const { low, likely, high } of rows) {
        const places = [0, place(low.value), place(likely.value), place(high.value), 1]
        for (let at = 1; at < places.length; at++) expect(places[at]!).toBeGreaterThanOrEqual(places[at - 1]!)
      }
    }),
    { seed: 30 },
  )
})
