import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, bridgeName, type EventChannel, type MenuCommand } from '#platform/contract.ts'

type Listener = (...values: unknown[]) => void

/** Listeners of the page for one event; `whenNobodyListens` answers in their place. */
function createEvent(channel: EventChannel, whenNobodyListens: () => void = () => {}) {
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

const onMenu = createEvent('window:menu')
const onFilePending = createEvent('files:pending')
const onClosing = createEvent('window:closing', () => {
  void ipcRenderer.invoke('window:answer-close', { proceed: true })
})

const bridge = {
  app: {
    info: () => ipcRenderer.invoke('app:info'),
  },
  settings: {
    read: () => ipcRenderer.invoke('settings:read'),
    write: (settings) => ipcRenderer.invoke('settings:write', settings),
  },
  journal: {
    heads: () => ipcRenderer.invoke('journal:heads'),
    read: (workspaceId) => ipcRenderer.invoke('journal:read', workspaceId),
    append: (entry) => ipcRenderer.invoke('journal:append', entry),
    snapshot: (snapshot) => ipcRenderer.invoke('journal:snapshot', snapshot),
    remove: (workspaceId) => ipcRenderer.invoke('journal:remove', workspaceId),
  },
  files: {
    open: (request) => ipcRenderer.invoke('files:open', request),
    takePending: () => ipcRenderer.invoke('files:take-pending'),
    saveText: (request) => ipcRenderer.invoke('files:save-text', request),
    savePicture: (request) => ipcRenderer.invoke('files:save-picture', request),
  },
  clipboard: {
    writePicture: (png) => ipcRenderer.invoke('clipboard:write-picture', png),
    writeTable: (table) => ipcRenderer.invoke('clipboard:write-table', table),
  },
  print: {
    savePdf: (request) => ipcRenderer.invoke('print:save-pdf', request),
    takeDocument: () => ipcRenderer.invoke('print:take-document'),
    finishLayout: (outcome) => ipcRenderer.invoke('print:finish-layout', outcome),
  },
  window: {
    setMenu: (menu) => ipcRenderer.invoke('window:set-menu', menu),
    onMenu: (listener) => onMenu((command) => listener(command as MenuCommand)),
    onClosing: (listener) => onClosing(() => listener()),
    answerClose: (answer) => ipcRenderer.invoke('window:answer-close', answer),
    onFilePending: (listener) => onFilePending(() => listener()),
  },
} satisfies Bridge

contextBridge.exposeInMainWorld(bridgeName, bridge)
