import {
  type JournalContent,
  type JournalEntry,
  type JournalHead,
  type Platform,
  PlatformError,
} from './contract.ts'

interface Kept extends JournalEntry {
  writtenAt: number
}

interface MemoryWorkspace {
  snapshot: Kept | null
  entries: Kept[]
}

/** The journal of the desktop application without a disk: gone with the page, the rules are the same. */
export function createMemoryJournal(now: () => number = Date.now): Platform['journal'] {
  const workspaces = new Map<string, MemoryWorkspace>()

  function find(workspaceId: string): MemoryWorkspace {
    return workspaces.get(workspaceId) ?? { snapshot: null, entries: [] }
  }

  return {
    heads: async () => [...workspaces].map(([workspaceId, workspace]) => toHead(workspaceId, workspace)),
    read: async (workspaceId): Promise<JournalContent> => {
      const { snapshot, entries } = find(workspaceId)
      return structuredClone({ snapshot, entries: entries.map(withoutTime), damaged: 0 })
    },
    append: async (entry) => {
      const { snapshot, entries } = find(entry.workspaceId)
      const head = entries.at(-1)?.sequence ?? snapshot?.sequence ?? null
      assertFollows(entry.sequence, head, snapshot?.sequence ?? null)
      const earlier = entries.filter(({ sequence }) => sequence < entry.sequence)
      workspaces.set(entry.workspaceId, { snapshot, entries: [...earlier, { ...entry, writtenAt: now() }] })
    },
    snapshot: async (entry) => {
      const { snapshot, entries } = find(entry.workspaceId)
      const isNewest = snapshot === null || entry.sequence >= snapshot.sequence
      workspaces.set(entry.workspaceId, {
        snapshot: isNewest ? { ...entry, writtenAt: now() } : snapshot,
        entries: isNewest ? entries.filter(({ sequence }) => sequence > entry.sequence) : entries,
      })
    },
    remove: async (workspaceId) => {
      workspaces.delete(workspaceId)
    },
  }
}

function toHead(workspaceId: string, { snapshot, entries }: MemoryWorkspace): JournalHead {
  const last = entries.at(-1) ?? snapshot
  if (last === null || last === undefined) throw new Error('a workspace is kept only with something in it')
  return { workspaceId, sequence: last.sequence, digest: last.digest, writtenAt: last.writtenAt }
}

function withoutTime({ workspaceId, sequence, digest, payload }: Kept): JournalEntry {
  return { workspaceId, sequence, digest, payload }
}

function assertFollows(sequence: number, head: number | null, newestSnapshot: number | null): void {
  const isReachable =
    head === null
      ? sequence <= 1
      : sequence <= head + 1 && (newestSnapshot === null || sequence > newestSnapshot)
  if (!isReachable) {
    throw new PlatformError({
      code: 'invalid',
      detail: `entry ${sequence} does not follow ${head ?? 'nothing'}`,
    })
  }
}
