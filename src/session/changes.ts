import type { RecordChange } from '#domain/records.ts'

/** Two edits in a row as one: what stood before the first, what stands after the second. */
export function joinChanges(first: readonly RecordChange[], second: readonly RecordChange[]): RecordChange[] {
  const joined = new Map(first.map((change) => [`${change.table}/${change.key}`, change]))
  for (const change of second) {
    const earlier = joined.get(`${change.table}/${change.key}`)
    joined.set(
      `${change.table}/${change.key}`,
      earlier === undefined ? change : { ...change, before: earlier.before },
    )
  }
  return [...joined.values()]
}
