/** What a window that we opened may ask for. */
export type SenderRole = 'main' | 'print' | 'audience'

/** The part of an IPC event that tells who sent it. */
export interface SentEvent {
  sender: { id: number }
  senderFrame: { url: string; parent: unknown } | null
}

interface Contents {
  id: number
  once(event: 'destroyed', listener: () => void): unknown
}

export interface SenderRegistry {
  add(contents: Contents, role: SenderRole): void
  /** null when the event does not come from the top frame of a page of ours, in a window that we opened. */
  roleOf(event: SentEvent): SenderRole | null
}

export function createSenderRegistry(isOwn: (address: string) => boolean): SenderRegistry {
  const roles = new Map<number, SenderRole>()
  return {
    add: (contents, role) => {
      const { id } = contents
      roles.set(id, role)
      contents.once('destroyed', () => roles.delete(id))
    },
    roleOf: ({ sender, senderFrame }) => {
      if (senderFrame === null || senderFrame.parent !== null || !isOwn(senderFrame.url)) return null
      return roles.get(sender.id) ?? null
    },
  }
}
