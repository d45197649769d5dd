import type { Workspace } from './workspace.ts'

/**
 * A workspace as flat records. Saving, undo, the journal and the digest all work on changes of records, so
 * that there is one notion of "what changed".
 */
export const tables = [
  'profile',
  'plan',
  'stages',
  'stageNumbers',
  'channels',
  'provenance',
  'whatIf',
  'scenarios',
  'ranges',
  'charts',
  'agreement',
  'rounds',
  'answers',
  'sampleLeads',
  'positions',
  'versions',
  'logos',
] as const
export type TableName = (typeof tables)[number]

/** Tables with a single record, which stands under the table's own name. */
const singleTables = new Set<TableName>(['profile', 'plan', 'whatIf', 'agreement'])

export interface WorkspaceRecord {
  table: TableName
  key: string
  record: unknown
}

/** One record before and after; null where it did not or does not exist. */
export interface RecordChange {
  table: TableName
  key: string
  before: unknown
  after: unknown
}

export function recordsOf(workspace: Workspace): WorkspaceRecord[] {
  return tables.flatMap((table) =>
    Object.entries(contentOf(workspace, table)).map(([key, record]) => ({ table, key, record })),
  )
}

/** The counterpart of `recordsOf`. What comes back is unchecked: pass it to `parseWorkspace`. */
export function assembleRecords(records: Iterable<WorkspaceRecord>): unknown {
  const content: Record<string, unknown> = {}
  for (const table of tables) if (!singleTables.has(table)) content[table] = {}
  for (const { table, key, record } of records) {
    if (singleTables.has(table)) content[table] = record
    else (content[table] as Record<string, unknown>)[key] = record
  }
  return content
}

/** Records that differ between two states; unchanged records are recognised by identity. */
export function changesBetween(before: Workspace, after: Workspace): RecordChange[] {
  return tables.flatMap((table) => {
    const old = contentOf(before, table)
    const now = contentOf(after, table)
    if (old === now) return []
    const keys = new Set([...Object.keys(old), ...Object.keys(now)])
    return [...keys].flatMap((key) =>
      old[key] === now[key] ? [] : [{ table, key, before: old[key] ?? null, after: now[key] ?? null }],
    )
  })
}

export function invertChanges(changes: readonly RecordChange[]): RecordChange[] {
  return changes
    .map(({ table, key, before, after }) => ({ table, key, before: after, after: before }))
    .reverse()
}

/** Applies changes that were made from a valid workspace to the state that they were made from. */
export function applyChanges(workspace: Workspace, changes: readonly RecordChange[]): Workspace {
  const next: Record<string, unknown> = { ...workspace }
  for (const { table, key, after } of changes) {
    if (singleTables.has(table)) {
      next[table] = after
      continue
    }
    const content = { ...(next[table] as Record<string, unknown>) }
    if (after === null) delete content[key]
    else content[key] = after
    next[table] = content
  }
  return next as unknown as Workspace
}

function contentOf(workspace: Workspace, table: TableName): Record<string, unknown> {
  const content = workspace[table] as unknown
  return singleTables.has(table) ? { [table]: content } : (content as Record<string, unknown>)
}
