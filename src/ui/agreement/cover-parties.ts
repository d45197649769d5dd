export interface CoverParty {
  party: string
  /** '' where nobody is named */
  people: string
}

/** What a cover says of those who agree; the next page says the rest. */
export type CoverParties = 'people' | 'names' | 'count'

const mostLines = 8
/** Characters of a line in the column of the parties */
const lineLength = 44

/** As much as the cover has room for, which is shared with the picture: people, else parties, else how many. */
export function coverParties(parties: readonly CoverParty[]): CoverParties {
  const lines = parties.map(({ party, people }) => Math.ceil((party.length + people.length + 2) / lineLength))
  if (sum(lines) <= mostLines) return 'people'
  const names = sum(parties.map(({ party }) => party.length + 2))
  return names <= mostLines * lineLength ? 'names' : 'count'
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
