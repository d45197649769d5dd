import { ipcRenderer } from 'electron'
import type { EventChannel } from '#platform/contract.ts'

type Listener = (...values: unknown[]) => void

/** Listeners of the page for one event; `whenNobodyListens` answers in their place. */
export function createEvent(channel: EventChannel, whenNobodyListens: () => void = () => {}) {
  const listeners = new Set<Listener>()
  ipcRenderer.on(channel, (_event, ...values: unknown[]) => {
    if (listeners.size === 0) whenNobodyListens()
    for (const listener of listeners) listener(...values)
  })
  return (listener: Listener) => {
    // Each registration stands for itself, even of one and the same function.
    const registered: Listener = (...values) => listener(...values)
    listeners.add(registered)
    return () => {
      listeners.delete(registered)
    }
  }
}
