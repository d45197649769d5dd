import { describe, expect, test } from 'vitest'
import { migrateContent, migrations, type Migration } from './migrations.ts'
import { schemaVersion } from './workspace.ts'

const trail: Migration[] = ['first', 'second', 'third'].map((name) => ({
  name,
  migrate: (content) => [...(content as string[]), name],
}))

describe('migrations', () => {
  test('lead without a gap to the version of this code, each with a name of its own', () => {
    expect(migrations).toHaveLength(schemaVersion - 1)
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length)
  })

  test.each([
    [1, ['first', 'second', 'third']],
    [2, ['second', 'third']],
    [4, []],
  ])('from version %i those that follow are taken, in order', (from, taken) => {
    expect(migrateContent([], from, trail)).toEqual(taken)
  })

  test('content of the newest version is handed back as it is', () => {
    const content = { any: 'thing' }
    expect(migrateContent(content, schemaVersion)).toBe(content)
  })

  test.each([0, 5, 1.5, Number.NaN])('version %d is not taken', (from) => {
    expect(() => migrateContent([], from, trail)).toThrow(RangeError)
  })
})
