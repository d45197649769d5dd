import type { JournalContent, JournalEntry, JournalHead } from '#platform/contract.ts'
import type { Call } from './services.ts'

export function readHeads({ services }: Call): Promise<JournalHead[]> {
  return services.journal.heads()
}

export function readJournal({ services }: Call, workspaceId: string): Promise<JournalContent> {
  return services.journal.read(workspaceId)
}

export function appendEntry({ services }: Call, entry: JournalEntry): Promise<void> {
  return services.journal.append(entry)
}

export function keepSnapshot({ services }: Call, snapshot: JournalEntry): Promise<void> {
  return services.journal.snapshot(snapshot)
}

export function removeWorkspace({ services }: Call, workspaceId: string): Promise<void> {
  return services.journal.remove(workspaceId)
}
