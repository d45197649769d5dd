import { applyCommand, type Outcome } from '#domain/commands/apply.ts'
import type { Command } from '#domain/commands/command.ts'
import type { WorkspaceId } from '#domain/identifier.ts'
import type { Profile } from '#domain/profile.ts'
import { assembleRecords, recordsOf, type WorkspaceRecord } from '#domain/records.ts'
import { parseWorkspace } from '#domain/validate.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Platform } from '#platform/contract.ts'
import { Content } from './content.ts'
import type { Database } from './database.ts'
import { entryPayload } from './payload.ts'
import { WorkspaceSaver } from './workspace-saver.ts'

/** What Home shows of a workspace without opening it. */
export interface WorkspaceSummary {
  profile: Profile
  changedAt: number
}

/** A workspace taken into memory, with the saver that its edits go through. */
export interface OpenedWorkspace {
  workspace: Workspace
  saver: WorkspaceSaver
}

export class WorkspaceUnreadableError extends Error {
  constructor(id: string, reason: string) {
    super(`workspace ${id} cannot be read: ${reason}`)
    this.name = 'WorkspaceUnreadableError'
  }
}

/** All workspaces on this machine. Everything goes through the journal before it goes into IndexedDB. */
export class WorkspaceLibrary {
  private readonly database: Database
  private readonly journal: Platform['journal']
  private readonly now: () => number

  constructor(database: Database, journal: Platform['journal'], now: () => number) {
    this.database = database
    this.journal = journal
    this.now = now
  }

  /** Newest first; those whose deletion can still be undone are left out. */
  async list(): Promise<WorkspaceSummary[]> {
    const [rows, profiles] = await this.database.transaction(
      'r',
      this.database.workspaces,
      this.database.records,
      () =>
        Promise.all([
          this.database.workspaces.toArray(),
          this.database.records.filter((stored) => stored.table === 'profile').toArray(),
        ]),
    )
    const byId = new Map(profiles.map((stored) => [stored.workspaceId, stored.record as Profile]))
    return rows
      .flatMap((row) => {
        const profile = byId.get(row.id)
        return profile === undefined || profile.deletedAt !== null
          ? []
          : [{ profile, changedAt: row.changedAt }]
      })
      .sort((a, b) => b.changedAt - a.changedAt)
  }

  async has(id: WorkspaceId): Promise<boolean> {
    return (await this.database.workspaces.get(id)) !== undefined
  }

  async read(id: WorkspaceId): Promise<Workspace> {
    return (await this.open(id)).workspace
  }

  async digestOf(id: WorkspaceId): Promise<string | undefined> {
    return (await this.database.workspaces.get(id))?.digest
  }

  /** Takes in a new workspace as one edit. Its id must be free. */
  async create(workspace: Workspace): Promise<void> {
    const { id } = workspace.profile
    if (await this.has(id)) throw new Error(`workspace ${id} is here already`)
    const records = recordsOf(workspace)
    const content = Content.of(records)
    const changes = records.map(({ table, key, record }) => ({ table, key, before: null, after: record }))
    const entry = { workspaceId: id, sequence: 1, digest: content.digest, payload: entryPayload(changes) }
    await this.journal.append(entry)
    await writeContent(
      this.database,
      { id, sequence: 1, digest: entry.digest, changedAt: this.now() },
      content,
    )
  }

  async open(id: WorkspaceId): Promise<OpenedWorkspace> {
    const row = await this.database.workspaces.get(id)
    if (row === undefined) throw new WorkspaceUnreadableError(id, 'it is not here')
    const stored = await this.database.records.where('workspaceId').equals(id).toArray()
    const records: WorkspaceRecord[] = stored.map(({ table, key, record }) => ({ table, key, record }))
    const parsed = parseWorkspace(assembleRecords(records))
    if (!parsed.ok)
      throw new WorkspaceUnreadableError(
        id,
        parsed.problems.map(({ path, code }) => `${path}: ${code}`).join(', '),
      )
    const saver = new WorkspaceSaver(
      { database: this.database, journal: this.journal, now: this.now },
      { id, sequence: row.sequence, content: Content.of(records) },
    )
    return { workspace: parsed.workspace, saver }
  }

  /** Changes a workspace that is not open. */
  async change(id: WorkspaceId, command: Command): Promise<Outcome> {
    const { workspace, saver } = await this.open(id)
    const outcome = applyCommand(workspace, command)
    if (outcome.ok) await saver.save(outcome.changes)
    return outcome
  }

  /** A second workspace with the same content and another id and name. */
  async duplicate(id: WorkspaceId, newId: WorkspaceId, name: string): Promise<void> {
    const { workspace } = await this.open(id)
    const profile = { ...workspace.profile, id: newId, name, createdAt: this.now(), isSample: false }
    await this.create({ ...workspace, profile })
  }

  /** Removes a workspace for good, everywhere: database, journal, snapshots. */
  async purge(id: WorkspaceId): Promise<void> {
    await this.journal.remove(id)
    await this.database.transaction('rw', this.database.workspaces, this.database.records, async () => {
      await this.database.workspaces.delete(id)
      await this.database.records.where('workspaceId').equals(id).delete()
    })
  }

  /** Purges what was deleted and can no longer be undone. */
  async purgeDeleted(): Promise<void> {
    const deleted = await this.database.records
      .filter((stored) => stored.table === 'profile' && (stored.record as Profile).deletedAt !== null)
      .toArray()
    for (const { workspaceId } of deleted) await this.purge(workspaceId as WorkspaceId)
  }
}

/** Replaces the records of a workspace in one transaction. */
export async function writeContent(
  database: Database,
  row: { id: string; sequence: number; digest: string; changedAt: number },
  content: Content,
): Promise<void> {
  await database.transaction('rw', database.workspaces, database.records, async () => {
    await database.records.where('workspaceId').equals(row.id).delete()
    await database.records.bulkPut(
      content.hashed.map(({ record, hash }) => ({ workspaceId: row.id, ...record, hash })),
    )
    await database.workspaces.put(row)
  })
}
