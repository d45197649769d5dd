import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { JournalContent, JournalEntry, JournalHead } from '#platform/contract.ts'
import { workspaceIdSchema } from '#platform/schemas.ts'
import { renamePatiently, syncFolder } from '../disk/durable.ts'
import { errorCode, type FileSystem, nodeFileSystem } from '../disk/file-system.ts'
import { readingFailure, withoutContent, writingFailure } from '../failure.ts'
import { lastRecord, readNames, recover } from './reader.ts'
import type { JournalRecord } from './record.ts'
import { type KnownSnapshots, tidyWorkspace } from './tidy.ts'
import { createWorkspaceWriter, type WorkspaceWriter } from './writer.ts'

/** Journals and snapshots of all workspaces: bytes and hashes, nothing of what they mean. */
export interface JournalStore {
  heads(): Promise<JournalHead[]>
  read(workspaceId: string): Promise<JournalContent>
  append(entry: JournalEntry): Promise<void>
  snapshot(entry: JournalEntry): Promise<void>
  remove(workspaceId: string): Promise<void>
  /** Waits for what is under way. */
  close(): Promise<void>
}

export interface JournalStoreOptions {
  /** Holds one folder for each workspace */
  folder: string
  fileSystem?: FileSystem
  now?: () => number
  log?: (message: string) => void
}

interface OpenWorkspace {
  writer: WorkspaceWriter
  known: KnownSnapshots
}

const removedPrefix = '.removed-'

export function createJournalStore({
  folder,
  fileSystem = nodeFileSystem,
  now = Date.now,
  log = () => {},
}: JournalStoreOptions): JournalStore {
  const queues = new Map<string, Promise<void>>()
  const openWorkspaces = new Map<string, OpenWorkspace>()

  /** One call at a time for each workspace, in the order of the calls. */
  function inTurn<T>(workspaceId: string, work: (place: string) => Promise<T>): Promise<T> {
    const before = queues.get(workspaceId) ?? Promise.resolve()
    const result = before.then(() => work(path.join(folder, workspaceId)))
    const settled = result.then(ignore, ignore)
    queues.set(workspaceId, settled)
    return result
  }

  function open(workspaceId: string, place: string): OpenWorkspace {
    const existing = openWorkspaces.get(workspaceId)
    if (existing !== undefined) return existing
    const opened = { writer: createWorkspaceWriter(fileSystem, place, now), known: new Map() }
    openWorkspaces.set(workspaceId, opened)
    return opened
  }

  async function heads(): Promise<JournalHead[]> {
    await removeTombstones()
    const names = (await readNames(fileSystem, folder)) ?? []
    const found: JournalHead[] = []
    // One after the other, so that no more than one workspace is in memory.
    for (const workspaceId of names.filter((name) => workspaceIdSchema.safeParse(name).success)) {
      const head = await readHead(workspaceId)
      if (head !== null) found.push(head)
    }
    return found
  }

  async function readHead(workspaceId: string): Promise<JournalHead | null> {
    try {
      return await inTurn(workspaceId, async (place) => {
        const recovered = await recover(fileSystem, place)
        const last = recovered === null ? null : lastRecord(recovered)
        if (last === null) return null
        const { sequence, digest, writtenAt } = last
        return { workspaceId, sequence, digest, writtenAt }
      })
    } catch (error) {
      // The other workspaces can still be opened; reading or writing this one tells what is wrong.
      log(`workspace ${workspaceId} cannot be read: ${withoutContent(error)}`)
      return null
    }
  }

  function read(workspaceId: string): Promise<JournalContent> {
    return inTurn(workspaceId, async (place) => {
      const recovered = await recover(fileSystem, place).catch((error: unknown) => {
        throw readingFailure(error, place)
      })
      if (recovered === null) return { snapshot: null, entries: [], damaged: 0 }
      const { snapshot, entries, damaged } = recovered
      return {
        snapshot:
          snapshot === null ? null : { ...toEntry(workspaceId, snapshot), writtenAt: snapshot.writtenAt },
        entries: entries.map((record) => toEntry(workspaceId, record)),
        damaged,
      }
    })
  }

  function append(entry: JournalEntry): Promise<void> {
    return inTurn(entry.workspaceId, async (place) => {
      try {
        await open(entry.workspaceId, place).writer.append(entry)
      } catch (error) {
        throw writingFailure(error, place)
      }
    })
  }

  function snapshot(entry: JournalEntry): Promise<void> {
    return inTurn(entry.workspaceId, async (place) => {
      const { writer, known } = open(entry.workspaceId, place)
      try {
        await writer.snapshot(entry)
      } catch (error) {
        throw writingFailure(error, place)
      }
      try {
        await tidyWorkspace(fileSystem, place, known)
      } catch (error) {
        // The snapshot is safe; what could not be removed now is tried again after the next.
        log(`workspace ${entry.workspaceId} could not be tidied: ${withoutContent(error)}`)
      }
    })
  }

  function remove(workspaceId: string): Promise<void> {
    return inTurn(workspaceId, async (place) => {
      await openWorkspaces.get(workspaceId)?.writer.close()
      openWorkspaces.delete(workspaceId)
      // Renamed first, so that a crash in between never leaves half a workspace to be found.
      const tombstone = path.join(folder, `${removedPrefix}${workspaceId}-${randomBytes(6).toString('hex')}`)
      try {
        await renamePatiently(fileSystem, place, tombstone)
        await syncFolder(fileSystem, folder)
        await fileSystem.rm(tombstone, { recursive: true })
      } catch (error) {
        if (errorCode(error) !== 'ENOENT') throw writingFailure(error, place)
      }
    })
  }

  /** What a crash in the middle of removing left behind. */
  async function removeTombstones(): Promise<void> {
    const names = (await readNames(fileSystem, folder)) ?? []
    for (const name of names.filter((candidate) => candidate.startsWith(removedPrefix))) {
      try {
        await fileSystem.rm(path.join(folder, name), { recursive: true, force: true })
      } catch (error) {
        log(`${name} could not be removed: ${withoutContent(error)}`)
      }
    }
  }

  async function close(): Promise<void> {
    await Promise.all(
      [...openWorkspaces.keys()].map((workspaceId) =>
        inTurn(workspaceId, async () => {
          await openWorkspaces.get(workspaceId)?.writer.close()
          openWorkspaces.delete(workspaceId)
        }),
      ),
    )
  }

  return { heads, read, append, snapshot, remove, close }
}

function toEntry(workspaceId: string, { sequence, digest, payload }: JournalRecord): JournalEntry {
  return { workspaceId, sequence, digest, payload }
}

/** The queue goes on whatever became of the call before; its caller has been told. */
function ignore(): void {}
