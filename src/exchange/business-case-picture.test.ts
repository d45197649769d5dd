import { expect, it } from 'vitest'
import { roundAmounts } from './business-case-picture.ts'

it.each([
  [-65_710, 136_330, [-50_000, 0, 50_000, 100_000]],
  [-148_000, 864_000, [0, 200_000, 400_000, 600_000, 800_000]],
  [-20_000, 0, [-20_000, -15_000, -10_000, -5_000, 0]],
  [0, 0, [0]],
])('from %d to %d the lines stand at %o', (low, high, amounts) => {
  expect(roundAmounts(low, high)).toEqual(amounts)
})
