import type { RecordChange, WorkspaceRecord } from '#domain/records.ts'
import type { Platform } from '#platform/contract.ts'
import type { Content } from './content.ts'
import type { Database } from './database.ts'
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
  private readonly id: string
  /** What the database holds */
  private content: Content
  private sequence: number
  private readonly queue: Changes[] = []
  /** The edit at the head of the queue is in the journal, but not yet in the database. */
  private isHeadInJournal = false
  private running: Promise<void> | null = null
  private retryTimer: ReturnType<typeof setTimeout> | null = null
  private readonly listeners = new Set<(state: SaveState) => void>()
  private currentState: SaveState = { kind: 'saved', at: null }
  private bytesSinceSnapshot = 0
  private lastSnapshotAt: number

  constructor(surroundings: SaverSurroundings, start: { id: string; sequence: number; content: Content }) {
    this.surroundings = surroundings
    this.id = start.id
    this.sequence = start.sequence
    this.content = start.content
    this.lastSnapshotAt = surroundings.now()
  }

  get state(): SaveState {
    return this.currentState
  }

  /** All records with the edits that are still queued: the truth while the application runs. */
  get records(): WorkspaceRecord[] {
    const content = this.content.copy()
    for (const changes of this.queue) content.apply(changes)
    return content.records
  }

  onState(listener: (state: SaveState) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Queues an edit. Resolves when it, and all before it, are saved; rejects when this attempt failed. */
  save(changes: Changes): Promise<void> {
    if (changes.length > 0) this.queue.push(changes)
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
    // On a copy: until the database has it, the content is what the database holds.
    const content = this.content.copy()
    content.apply(changes)
    const { digest } = content
    const payload = entryPayload(changes)
    const sequence = this.sequence + 1
    await journal.append({ workspaceId: this.id, sequence, digest, payload })
    this.isHeadInJournal = true
    if (!database.isOpen()) await database.open()
    await database.transaction('rw', database.workspaces, database.records, async () => {
      for (const { table, key, after } of changes)
        if (after === null) await database.records.delete([this.id, table, key])
        else
          await database.records.put({
            workspaceId: this.id,
            table,
            key,
            record: after,
            hash: content.hashOf(table, key),
          })
      await database.workspaces.put({ id: this.id, sequence, digest, changedAt: now() })
    })
    this.isHeadInJournal = false
    this.content = content
    this.sequence = sequence
    this.bytesSinceSnapshot += payload.length
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
      await journal.snapshot({
        workspaceId: this.id,
        sequence: this.sequence,
        digest: this.content.digest,
        payload: snapshotPayload(this.content.records),
      })
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
