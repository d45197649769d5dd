import { applyCommand, type Outcome } from '#domain/commands/apply.ts'
import type { Command } from '#domain/commands/command.ts'
import type { WorkspaceId } from '#domain/identifier.ts'
import type { Profile } from '#domain/profile.ts'
import { assembleRecords, recordsOf } from '#domain/records.ts'
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
  /** One for each workspace that was touched: two would number their edits alike. */
  private readonly savers = new Map<string, WorkspaceSaver>()
  private readonly listeners = new Set<() => void>()

  constructor(database: Database, journal: Platform['journal'], now: () => number) {
    this.database = database
    this.journal = journal
    this.now = now
  }

  /** Tells when workspaces came, went or were changed from outside a session. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Newest first; those whose deletion can still be undone are left out. */
  async list(): Promise<WorkspaceSummary[]> {
    const { workspaces, records } = this.database
    const [rows, profiles] = await this.database.transaction('r', workspaces, records, () =>
      Promise.all([workspaces.toArray(), records.filter((stored) => stored.table === 'profile').toArray()]),
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
    const row = { id, sequence: 1, digest: content.digest, changedAt: this.now() }
    await this.journal.append({
      workspaceId: id,
      sequence: row.sequence,
      digest: row.digest,
      payload: entryPayload(changes),
    })
    try {
      await writeContent(this.database, row, content)
    } catch (error) {
      // What was reported as not created must not be there at the next start.
      await this.journal.remove(id)
      throw error
    }
    this.tell()
  }

  /** The workspace as it is now, edits that are still being saved included. */
  async open(id: WorkspaceId): Promise<OpenedWorkspace> {
    const saver = this.savers.get(id) ?? (await this.makeSaver(id))
    const parsed = parseWorkspace(assembleRecords(saver.records))
    if (!parsed.ok)
      throw new WorkspaceUnreadableError(
        id,
        parsed.problems.map(({ path, code }) => `${path}: ${code}`).join(', '),
      )
    return { workspace: parsed.workspace, saver }
  }

  /** Changes a workspace that is not open in a session; rejects, and changes nothing, where that cannot be saved. */
  async change(id: WorkspaceId, command: Command): Promise<Outcome> {
    const { workspace, saver } = await this.open(id)
    const outcome = applyCommand(workspace, command)
    if (outcome.ok) {
      await saver.saveNow(outcome.changes)
      this.tell()
    }
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
    this.savers.get(id)?.stop()
    this.savers.delete(id)
    await this.journal.remove(id)
    await this.database.transaction('rw', this.database.workspaces, this.database.records, async () => {
      await this.database.workspaces.delete(id)
      await this.database.records.where('workspaceId').equals(id).delete()
    })
    this.tell()
  }

  /** Purges what was deleted and can no longer be undone. */
  async purgeDeleted(): Promise<void> {
    const deleted = await this.database.records
      .filter((stored) => stored.table === 'profile' && (stored.record as Profile).deletedAt !== null)
      .toArray()
    for (const { workspaceId } of deleted) await this.purge(workspaceId as WorkspaceId)
  }

  /** Saves everything that is queued anywhere; rejects where some of it cannot be saved. */
  async settleAll(): Promise<void> {
    await Promise.all([...this.savers.values()].map((saver) => saver.settle()))
  }

  private async makeSaver(id: WorkspaceId): Promise<WorkspaceSaver> {
    const row = await this.database.workspaces.get(id)
    if (row === undefined) throw new WorkspaceUnreadableError(id, 'it is not here')
    const stored = await this.database.records.where('workspaceId').equals(id).toArray()
    const known = this.savers.get(id)
    // Somebody else was faster while the database was read.
    if (known !== undefined) return known
    const saver = new WorkspaceSaver(
      { database: this.database, journal: this.journal, now: this.now },
      {
        id,
        sequence: row.sequence,
        content: Content.of(stored.map(({ table, key, record }) => ({ table, key, record }))),
      },
    )
    this.savers.set(id, saver)
    return saver
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
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
