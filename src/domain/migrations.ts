/** One change of the shape: takes the content of a workspace of one version to the next. */
export interface Migration {
  name: string
  /** `content` is unchecked; what comes out is checked by `parseWorkspace`. Never alters what it is given. */
  migrate(content: unknown): unknown
}

/**
 * In order and without a gap: the first takes version 1 to 2, the second 2 to 3, and so on up to
 * `schemaVersion`. There has been one version so far.
 */
export const migrations: readonly Migration[] = []

/**
 * Takes content of version `from` to the newest. Throws where `from` is not a version that `steps` starts
 * from or ends at: the caller refuses those before.
 */
export function migrateContent(
  content: unknown,
  from: number,
  steps: readonly Migration[] = migrations,
): unknown {
  const newest = steps.length + 1
  if (!Number.isInteger(from) || from < 1 || from > newest)
    throw new RangeError(`version ${from} is not within 1 to ${newest}`)
  return steps.slice(from - 1).reduce((current, step) => step.migrate(current), content)
}
