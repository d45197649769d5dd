import { describe, expect, test } from 'vitest'
import { blockParts, emptyFanParts, joinedFan, monthParts, newCash } from './fan-parts.ts'
import { addToFan, emptyFan, finishFan, type CashBlock } from './fan.ts'

function blockOf(trials: number, months: number): CashBlock {
  const block = newCash(trials, months)
  block.cumulativeCash.forEach((_, place) => {
    const value = Math.fround(Math.sin(place + 1) * 1000)
    block.cumulativeCash[place] = value
    block.sums[Math.floor(place / trials)]! += value
  })
  return block
}

describe('a fan in parts of some months each', () => {
  test.each([
    [7, 1, [7]],
    [7, 2, [3, 4]],
    [7, 3, [2, 2, 3]],
    [2, 3, [0, 1, 1]],
  ])('S82: %i months in %i parts', (months, parts, lengths) => {
    const ranges = monthParts(months, parts)
    expect(ranges.map(([from, to]) => to - from)).toEqual(lengths)
    expect(ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual(
      Array.from({ length: months }, (_, month) => month),
    )
  })

  // Below and above the number of trials that are kept.
  test.each([
    [[1000, 1000, 345], 3],
    [[120_000, 120_000], 2],
  ])('S76, S82: blocks of %j trials come to the same in %i parts', (sizes, parts) => {
    const blocks = sizes.map((trials) => blockOf(trials, 4))
    const whole = emptyFan(4)
    const fans = emptyFanParts(4, parts)
    for (const block of blocks) {
      addToFan(whole, block)
      const cash = blockParts(block, parts)
      for (const [part, fan] of fans.entries()) addToFan(fan, cash[part]!)
    }
    const joined = joinedFan(fans.map((fan) => finishFan(fan)))
    expect(joined).toEqual(finishFan(whole))
    expect(joined.histogramError === null).toBe(sizes.length === 3)
  })
})
