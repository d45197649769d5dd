import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, bridgeName, type MenuCommand } from '#platform/contract.ts'
import { createEvent } from './event.ts'

const onMenu = createEvent('window:menu')
const onAudienceClosed = createEvent('audience:closed')
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
  audience: {
    open: () => ipcRenderer.invoke('audience:open'),
    close: () => ipcRenderer.invoke('audience:close'),
    show: (slide) => ipcRenderer.invoke('audience:show', slide),
    onClosed: (listener) => onAudienceClosed(() => listener()),
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
