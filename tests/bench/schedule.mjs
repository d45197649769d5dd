/**
 * Who is measured when: in each round everybody once, each time beginning with another one, so that a change
 * of the machine's speed meets all alike.
 * @template T
 * @param {T[]} contenders
 * @param {number} rounds
 * @returns {T[][]}
 */
export function interleave(contenders, rounds) {
  return Array.from({ length: rounds }, (_, round) =>
    contenders.map((_contender, index) => contenders[(index + round) % contenders.length]),
  )
}
