import { expect, it } from 'vitest'
import { spreadApart } from './spread-apart.ts'

it.each([
  ['stays where there is room', [0.1, 0.5, 0.9], [0.1, 0.5, 0.9]],
  ['moves down where it is too close', [0.5, 0.5, 0.5], [0.5, 0.6, 0.7]],
  ['moves up where the room ends', [0.95, 0.98, 1], [0.8, 0.9, 1]],
])('%s', (_what, wanted, places) => {
  spreadApart(wanted, 0.1).forEach((place, index) => expect(place).toBeCloseTo(places[index]!, 12))
})
