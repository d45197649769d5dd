import { expect, test } from 'vitest'
import { interleave } from './schedule.mjs'

test('in each round everybody has one turn, and over the rounds each place as often as any other', () => {
  const contenders = ['a', 'b', 'c']
  const rounds = interleave(contenders, 6)
  expect(rounds).toHaveLength(6)
  for (const round of rounds) expect(round.toSorted()).toEqual(contenders)
  for (const place of [0, 1, 2]) {
    for (const contender of contenders) {
      expect(rounds.filter((round) => round[place] === contender)).toHaveLength(2)
    }
  }
})
