import type { RecordChange } from '#domain/records.ts'
import { schemaVersion } from '#domain/workspace.ts'
import type { JournalEntry, Platform } from '#platform/contract.ts'
import type { Content } from './content.ts'
import type { Database, StoredWorkspace } from './database.ts'
import { entryPayload, snapshotPayload } from './payload.ts'

/** Whether edits are on the disk. "saved" is never said before they are. */
export type SaveState =
  | { kind: 'saved'; at: number | null }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }

export interface SaverSurroundings {
  database: Database
  journal: Platform['journal']
  now: () => number
}

type Changes = readonly RecordChange[]

const snapshotEveryMilliseconds = 15 * 60 * 1000
const snapshotEveryBytes = 8 * 1024 * 1024
const retryAfterMilliseconds = 2000

/**
 * Saves the edits of one workspace in their order: first the journal on the disk, then IndexedDB, and only
 * then "saved". When a write fails the edits stay queued and are tried again until they are through. There is
 * one saver for a workspace as long as the application runs: the library sees to that.
 */
export class WorkspaceSaver {
  private readonly surroundings: SaverSurroundings
  /** What the database holds */
  private row: StoredWorkspace
  private content: Content
  private readonly queue: Changes[] = []
  /** The edit at the head of the queue is in the journal, but not yet in the database. */
  private isHeadInJournal = false
  private running: Promise<void> | null = null
  private retryTimer: ReturnType<typeof setTimeout> | null = null
  private readonly listeners = new Set<(state: SaveState) => void>()
  private currentState: SaveState = { kind: 'saved', at: null }
  private bytesSinceSnapshot = 0
  private lastSnapshotAt: number

  constructor(surroundings: SaverSurroundings, start: { row: StoredWorkspace; content: Content }) {
    this.surroundings = surroundings
    this.row = start.row
    this.content = start.content
    this.lastSnapshotAt = surroundings.now()
  }

  get state(): SaveState {
    return this.currentState
  }

  /** The content with the edits that are still queued: the truth while the application runs. */
  get latest(): Content {
    const content = this.content.copy()
    for (const changes of this.queue) content.apply(changes)
    return content
  }

  onState(listener: (state: SaveState) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Queues an edit. Resolves when it, and all before it, are saved; rejects when this attempt failed. */
  save(changes: Changes): Promise<void> {
    // A migration may leave every record as it is.
    if (changes.length > 0 || this.isOlder) this.queue.push(changes)
    return this.flush()
  }

  /**
   * Saves an edit now or not at all: what could not be saved is not tried again later, when nobody expects
   * it any more.
   */
  async saveNow(changes: Changes): Promise<void> {
    try {
      await this.save(changes)
    } catch (error) {
      const place = this.queue.indexOf(changes)
      // What is in the journal is saved, whatever became of the database: the retry brings it there.
      if (place < 0 || (place === 0 && this.isHeadInJournal)) return
      this.queue.splice(place, 1)
      if (this.queue.length === 0) {
        this.stopRetrying()
        this.show({ kind: 'saved', at: null })
      }
      throw error
    }
  }

  /** Saves what is queued now. */
  flush(): Promise<void> {
    this.stopRetrying()
    if (this.running === null && this.queue.length > 0) this.running = this.drain()
    return this.running ?? Promise.resolve()
  }

  /** Saves what is queued and writes a snapshot if anything was edited since the last one. */
  async settle(): Promise<void> {
    await this.flush()
    if (this.bytesSinceSnapshot > 0) await this.writeSnapshot()
  }

  /** Forgets what is queued: the workspace is being removed. */
  stop(): void {
    this.stopRetrying()
    this.queue.length = 0
  }

  private async drain(): Promise<void> {
    try {
      for (let changes = this.queue[0]; changes !== undefined; changes = this.queue[0]) {
        this.show({ kind: 'saving' })
        await this.write(changes)
        if (this.queue[0] === changes) this.queue.shift()
        if (this.queue.length === 0) this.show({ kind: 'saved', at: this.surroundings.now() })
        // Edits that come while it is written are seen by the next turn of the loop.
        if (this.isSnapshotDue()) await this.writeSnapshot()
      }
    } catch (error) {
      // After a full disk Dexie keeps failing until it has been closed and opened again.
      this.surroundings.database.close({ disableAutoOpen: false })
      this.show({ kind: 'failed', error })
      this.retryTimer = setTimeout(() => void this.flush().catch(() => undefined), retryAfterMilliseconds)
      throw error
    } finally {
      this.running = null
    }
  }

  private async write(changes: Changes): Promise<void> {
    const { database, journal, now } = this.surroundings
    const isMigration = this.isOlder
    // What an older version wrote stays among the snapshots as it was.
    if (isMigration) await journal.snapshot(this.snapshot)
    // On a copy: until the database has it, the content is what the database holds.
    const content = this.content.copy()
    content.apply(changes)
    const row: StoredWorkspace = {
      id: this.row.id,
      sequence: this.row.sequence + 1,
      digest: content.digest,
      // A migration is nobody's edit.
      changedAt: isMigration ? this.row.changedAt : now(),
      schemaVersion: content.version,
    }
    const { id, sequence, digest } = row
    const payload = entryPayload(changes)
    await journal.append({ workspaceId: id, sequence, digest, payload })
    this.isHeadInJournal = true
    if (!database.isOpen()) await database.open()
    await database.transaction('rw', database.workspaces, database.records, async () => {
      for (const { table, key, after } of changes)
        if (after === null) await database.records.delete([id, table, key])
        else
          await database.records.put({
            workspaceId: id,
            table,
            key,
            record: after,
            hash: content.hashOf(table, key),
          })
      await database.workspaces.put(row)
    })
    this.isHeadInJournal = false
    this.content = content
    this.row = row
    this.bytesSinceSnapshot += payload.length
  }

  /** The database holds what an older version wrote: the first edit migrates it. */
  private get isOlder(): boolean {
    return this.content.version < schemaVersion
  }

  private get snapshot(): JournalEntry {
    const { id, sequence } = this.row
    const { digest } = this.content
    return { workspaceId: id, sequence, digest, payload: snapshotPayload(this.content) }
  }

  private isSnapshotDue(): boolean {
    return (
      this.bytesSinceSnapshot >= snapshotEveryBytes ||
      this.surroundings.now() - this.lastSnapshotAt >= snapshotEveryMilliseconds
    )
  }

  private async writeSnapshot(): Promise<void> {
    const { journal, now } = this.surroundings
    const covered = this.bytesSinceSnapshot
    this.lastSnapshotAt = now()
    try {
      await journal.snapshot(this.snapshot)
      this.bytesSinceSnapshot -= covered
    } catch (error) {
      // Every edit is in the journal and in the database; the next snapshot is tried in its time.
      console.error('snapshot not written', error)
    }
  }

  private stopRetrying(): void {
    if (this.retryTimer !== null) clearTimeout(this.retryTimer)
    this.retryTimer = null
  }

  private show(state: SaveState): void {
    this.currentState = state
    for (const listener of this.listeners) listener(state)
  }
}
