import { copyOf } from '#domain/agreement/copy.ts'
import type { Agreement } from '#domain/agreement/party.ts'
import type { Version } from '#domain/agreement/version.ts'
import { applyCommand, type Outcome } from '#domain/commands/apply.ts'
import type { Command } from '#domain/commands/command.ts'
import type { WorkspaceId } from '#domain/identifier.ts'
import type { Profile } from '#domain/profile.ts'
import { recordsOf, type TableName } from '#domain/records.ts'
import { schemaVersion, type Workspace } from '#domain/workspace.ts'
import type { Platform } from '#platform/contract.ts'
import { Content } from './content.ts'
import type { Database } from './database.ts'
import { entryPayload, NewerWorkspaceError } from './payload.ts'
import { readWorkspace } from './read-workspace.ts'
import { loadContent, versionOf, writeContent } from './stored-content.ts'
import { WorkspaceSaver } from './workspace-saver.ts'

/** What Home shows of a workspace without opening it. */
export interface WorkspaceSummary {
  profile: Profile
  /** The version of the definitions that is being worked on, or was agreed last */
  definitions: Pick<Version, 'version' | 'status'>
  /** Day on which the definitions are looked at again; null: not said */
  reviewOn: string | null
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
  private readonly newer: ReadonlySet<string>
  /** One for each workspace that was touched: two would number their edits alike. */
  private readonly savers = new Map<string, WorkspaceSaver>()
  private readonly listeners = new Set<() => void>()

  /** `newer` are those that a newer version wrote: nothing here may touch them. */
  constructor(
    database: Database,
    journal: Platform['journal'],
    now: () => number,
    newer: ReadonlySet<string> = new Set(),
  ) {
    this.database = database
    this.journal = journal
    this.now = now
    this.newer = newer
  }

  /** Tells when workspaces came, went or were changed from outside a session. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /**
   * Brings every workspace to today's version, to be done once at the start. One that cannot be saved now is
   * migrated in memory until it can be.
   */
  async migrate(): Promise<void> {
    const rows = await this.database.workspaces.toArray()
    for (const { id } of rows.filter((row) => versionOf(row) < schemaVersion && !this.newer.has(row.id)))
      try {
        await (await this.makeSaver(id)).flush()
      } catch (error) {
        console.error('workspace not migrated', error)
      } finally {
        this.dropSaver(id)
      }
  }

  /** Newest first; those whose deletion can still be undone are left out. */
  async list(): Promise<WorkspaceSummary[]> {
    const { workspaces, records } = this.database
    const [rows, shown] = await this.database.transaction('r', workspaces, records, () =>
      Promise.all([workspaces.toArray(), records.filter(({ table }) => summaryTables.has(table)).toArray()]),
    )
    const summaries = await Promise.all(
      rows
        .filter((row) => !this.newer.has(row.id))
        .map(async (row) => {
          const isOlder = versionOf(row) < schemaVersion
          const summary = isOlder
            ? await this.readOlderSummary(row.id)
            : summaryOf(shown.filter(({ workspaceId }) => workspaceId === row.id))
          return summary === undefined || summary.profile.deletedAt !== null
            ? []
            : [{ ...summary, changedAt: row.changedAt }]
        }),
    )
    return summaries.flat().sort((a, b) => b.changedAt - a.changedAt)
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
    if (this.newer.has(id)) throw new NewerWorkspaceError(id)
    const content = contentOf(workspace)
    const { digest } = content
    const payload = entryPayload(Content.of([], schemaVersion).changesTo(content))
    await this.journal.append({ workspaceId: id, sequence: 1, digest, payload })
    try {
      await writeContent(this.database, { id, sequence: 1, changedAt: this.now() }, content)
    } catch (error) {
      // What was reported as not created must not be there at the next start.
      await this.journal.remove(id)
      throw error
    }
    this.tell()
  }

  /** The workspace as it is now, edits that are still being saved included. */
  async open(id: WorkspaceId): Promise<OpenedWorkspace> {
    if (this.newer.has(id)) throw new NewerWorkspaceError(id)
    const saver = this.savers.get(id) ?? (await this.makeSaver(id))
    const parsed = readWorkspace(saver.latest)
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
    const copy = copyOf(workspace, { id: newId, name })
    await this.create({ ...copy, profile: { ...copy.profile, createdAt: this.now(), isSample: false } })
  }

  /** Removes a workspace for good, everywhere: database, journal, snapshots. */
  async purge(id: WorkspaceId): Promise<void> {
    this.dropSaver(id)
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
    for (const { workspaceId } of deleted)
      if (!this.newer.has(workspaceId)) await this.purge(workspaceId as WorkspaceId)
  }

  /** Saves everything that is queued anywhere; rejects where some of it cannot be saved. */
  async settleAll(): Promise<void> {
    await Promise.all([...this.savers.values()].map((saver) => saver.settle()))
  }

  private async makeSaver(id: string): Promise<WorkspaceSaver> {
    const { row, content } = await loadContent(this.database, id)
    if (row === undefined) throw new WorkspaceUnreadableError(id, 'it is not here')
    const known = this.savers.get(id)
    // Somebody else was faster while the database was read.
    if (known !== undefined) return known
    const saver = new WorkspaceSaver(
      { database: this.database, journal: this.journal, now: this.now },
      { row, content },
    )
    this.savers.set(id, saver)
    if (content.version < schemaVersion) {
      const read = readWorkspace(content)
      // The saver keeps what failed and shows it; those that are unreadable are refused by whoever reads them.
      if (read.ok) saver.save(content.changesTo(contentOf(read.workspace))).catch(() => undefined)
    }
    return saver
  }

  private dropSaver(id: string): void {
    this.savers.get(id)?.stop()
    this.savers.delete(id)
  }

  private async readOlderSummary(id: string): Promise<Summary | undefined> {
    const read = readWorkspace((await loadContent(this.database, id)).content)
    return read.ok ? summaryOf(recordsOf(read.workspace)) : undefined
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

type Summary = Omit<WorkspaceSummary, 'changedAt'>

const summaryTables = new Set<TableName>(['profile', 'agreement', 'versions'])

/** Undefined where the records are not all there. */
function summaryOf(records: readonly { table: TableName; record: unknown }[]): Summary | undefined {
  const recordsOfTable = (table: TableName) =>
    records.filter((stored) => stored.table === table).map(({ record }) => record)
  const [profile] = recordsOfTable('profile') as Profile[]
  const [agreement] = recordsOfTable('agreement') as Agreement[]
  const versions = (recordsOfTable('versions') as Version[]).sort((a, b) => a.version - b.version)
  const latest = versions.at(-1)
  if (profile === undefined || agreement === undefined || latest === undefined) return undefined
  const { version, status } = latest
  return { profile, definitions: { version, status }, reviewOn: agreement.reviewOn }
}

function contentOf(workspace: Workspace): Content {
  return Content.of(recordsOf(workspace), schemaVersion)
}
