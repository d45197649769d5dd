import { expect, test } from 'vitest'
import { coverParties } from './cover-parties.ts'

function parties(count: number, party: string, people: string) {
  return Array.from({ length: count }, () => ({ party, people }))
}

test('says of the parties what a cover has room for', () => {
  expect(coverParties(parties(3, 'Marketing', 'Rachel Hensley and Tom Adeyemi'))).toBe('people')
  expect(coverParties(parties(8, 'Marketing', 'Rachel Hensley'))).toBe('people')
  expect(coverParties(parties(3, 'Marketing', 'Rachel Hensley, '.repeat(10)))).toBe('names')
  expect(coverParties(parties(12, 'Marketing', 'Rachel Hensley'))).toBe('names')
  expect(coverParties(parties(12, 'n'.repeat(60), ''))).toBe('count')
})
