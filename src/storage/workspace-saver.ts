import type { RecordChange } from '#domain/records.ts'
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

const snapshotEveryMilliseconds = 15 * 60 * 1000
const snapshotEveryBytes = 8 * 1024 * 1024
const retryAfterMilliseconds = 2000

/**
 * Saves the edits of one workspace in their order: first the journal on the disk, then IndexedDB, and only
 * then "saved". When a write fails the edits stay queued and are tried again until they are through.
 */
export class WorkspaceSaver {
  private readonly surroundings: SaverSurroundings
  private readonly id: string
  private readonly content: Content
  private sequence: number
  private readonly queue: (readonly RecordChange[])[] = []
  private running: Promise<void> | null = null
  private retryTimer: ReturnType<typeof setTimeout> | null = null
  private readonly listeners = new Set<(state: SaveState) => void>()
  private currentState: SaveState = { kind: 'saved', at: null }
  private bytesSinceSnapshot = 0
  private lastSnapshotAt: number
  private isSnapshotDue = false

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

  onState(listener: (state: SaveState) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Queues an edit. Resolves when it, and all before it, are saved; rejects when this attempt failed. */
  save(changes: readonly RecordChange[]): Promise<void> {
    if (changes.length === 0) return this.flush()
    this.queue.push(changes)
    return this.flush()
  }

  /** Saves what is queued now. */
  flush(): Promise<void> {
    if (this.retryTimer !== null) clearTimeout(this.retryTimer)
    this.retryTimer = null
    this.running ??= this.drain().finally(() => {
      this.running = null
    })
    return this.running
  }

  /** Saves what is queued and writes a snapshot if anything was edited since the last one. */
  async settle(): Promise<void> {
    await this.flush()
    if (this.bytesSinceSnapshot > 0) await this.writeSnapshot()
  }

  private async drain(): Promise<void> {
    if (this.queue.length === 0) return
    this.show({ kind: 'saving' })
    try {
      for (let changes = this.queue[0]; changes !== undefined; changes = this.queue[0]) {
        await this.write(changes)
        this.queue.shift()
      }
    } catch (error) {
      // After a full disk Dexie keeps failing until it has been closed and opened again.
      this.surroundings.database.close({ disableAutoOpen: false })
      this.show({ kind: 'failed', error })
      this.retryTimer = setTimeout(() => void this.flush().catch(() => undefined), retryAfterMilliseconds)
      throw error
    }
    this.show({ kind: 'saved', at: this.surroundings.now() })
    if (this.isSnapshotDue) await this.writeSnapshot()
  }

  private async write(changes: readonly RecordChange[]): Promise<void> {
    const { database, journal, now } = this.surroundings
    // Applying the same records twice gives the same content, so that a repeated attempt is harmless.
    this.content.apply(changes.map(({ table, key, after }) => ({ table, key, after })))
    const digest = this.content.digest
    const payload = entryPayload(changes)
    const sequence = this.sequence + 1
    await journal.append({ workspaceId: this.id, sequence, digest, payload })
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
            hash: this.content.hashOf(table, key),
          })
      await database.workspaces.put({ id: this.id, sequence, digest, changedAt: now() })
    })
    this.sequence = sequence
    this.bytesSinceSnapshot += payload.length
    this.isSnapshotDue =
      this.bytesSinceSnapshot >= snapshotEveryBytes ||
      now() - this.lastSnapshotAt >= snapshotEveryMilliseconds
  }

  private async writeSnapshot(): Promise<void> {
    await this.surroundings.journal.snapshot({
      workspaceId: this.id,
      sequence: this.sequence,
      digest: this.content.digest,
      payload: snapshotPayload(this.content.records),
    })
    this.bytesSinceSnapshot = 0
    this.lastSnapshotAt = this.surroundings.now()
    this.isSnapshotDue = false
  }

  private show(state: SaveState): void {
    this.currentState = state
    for (const listener of this.listeners) listener(state)
  }
}
