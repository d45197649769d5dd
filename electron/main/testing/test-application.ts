import path from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { type Bridge, bridgeName, type EventChannel, type Menu, type Reply } from '#platform/contract.ts'
import { createAddresses } from '../addresses.ts'
import { createClipboardService } from '../clipboard.ts'
import { createCloseHandshake } from '../close-handshake.ts'
import { createFileService } from '../files.ts'
import { registerHandlers } from '../ipc/register.ts'
import { createJournalStore } from '../journal/store.ts'
import type { Log } from '../log.ts'
import { createPendingFile } from '../pending-file.ts'
import { createPrintService, type PrintPage } from '../print.ts'
import { createSenderRegistry, type SenderRole, type SentEvent } from '../senders.ts'
import { createSettingsStore } from '../settings.ts'
import { createTestAudience } from './test-audience.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'
import { createTestClipboard } from './test-clipboard.ts'

type Listener = (event: SentEvent, ...values: unknown[]) => Promise<Reply<unknown>>

/**
 * The main process and the preload script without Electron: the real handlers over a temporary folder, called
 * through the real bridge, with everything copied on the way as IPC does.
 */
export async function createTestApplication(options: { openPage?: () => PrintPage } = {}) {
  const folder = await makeTemporaryFolder()
  const addresses = createAddresses(undefined)
  const senders = createSenderRegistry(addresses.isOwn)
  const listeners = new Map<string, Listener>()
  const eventListeners = new Map<string, (event: unknown, ...values: unknown[]) => void>()
  const emit = (channel: EventChannel, ...values: unknown[]) =>
    eventListeners.get(channel)?.({}, ...structuredClone(values))
  const dialogs = { answer: null as string | null }
  const chooser = {
    chooseToOpen: () => Promise.resolve(dialogs.answer),
    chooseToSave: () => Promise.resolve(dialogs.answer),
  }
  const clipboard = createTestClipboard()
  const pendingFile = createPendingFile(() => emit('files:pending'))
  const closing = createTestWindow(() => emit('window:closing'))
  const journal = createJournalStore({ folder: path.join(folder, 'workspaces') })
  onTestFinished(() => journal.close())
  const audience = createTestAudience(() => emit('audience:closed'))
  const menus: Menu[] = []
  let stored: object = {}
  const logged: string[] = []
  const log: Log = {
    info: (message) => logged.push(message),
    warn: (message) => logged.push(message),
    error: (message) => logged.push(message),
  }
  registerHandlers(
    { handle: (channel, listener) => listeners.set(channel, listener) },
    {
      app: {
        info: () => ({
          version: '0.1.0',
          electron: '33.2.1',
          chrome: '130',
          operatingSystem: 'linux',
          systemLanguages: ['fi-FI'],
          dataFolder: folder,
        }),
      },
      settings: createSettingsStore(
        {
          read: () => stored,
          write: (values) => {
            stored = values
          },
        },
        folder,
      ),
      journal,
      files: createFileService(chooser, pendingFile),
      clipboard: createClipboardService(clipboard),
      print: createPrintService({
        dialogs: chooser,
        openPage:
          options.openPage ??
          (() => {
            throw new Error('nothing is printed here')
          }),
      }),
      audience: audience.service,
      window: { setMenu: (menu) => menus.push(menu), answerClose: closing.handshake.answer },
    },
    senders,
    log,
  )

  /** A call as it arrives from some page. */
  async function invoke(event: SentEvent, channel: string, ...values: unknown[]): Promise<Reply<unknown>> {
    const listener = listeners.get(channel)
    if (listener === undefined) throw new Error(`no handler registered for ${channel}`)
    return structuredClone(await listener(event, ...structuredClone(values)))
  }

  function addWindow(id: number, role: SenderRole): SentEvent {
    senders.add({ id, once: () => undefined }, role)
    return { sender: { id }, senderFrame: { url: addresses.page(role), parent: null } }
  }

  const page = addWindow(1, 'main')
  const bridge = await loadBridge({
    invoke: (channel, ...values) => invoke(page, channel, ...values),
    on: (channel, listener) => eventListeners.set(channel, listener),
  })
  return {
    bridge,
    folder,
    dialogs,
    clipboard,
    audience,
    emit,
    pendingFile,
    closing,
    menus,
    logged,
    invoke,
    addWindow,
    page,
    journal,
  }
}

interface FakeRenderer {
  invoke(channel: string, ...values: unknown[]): Promise<Reply<unknown>>
  on(channel: string, listener: (event: unknown, ...values: unknown[]) => void): void
}

/** Runs the preload script anew and takes what it exposes. */
async function loadBridge(ipcRenderer: FakeRenderer): Promise<Bridge> {
  const exposed = new Map<string, unknown>()
  vi.resetModules()
  vi.doMock('electron', () => ({
    contextBridge: { exposeInMainWorld: (name: string, value: unknown) => exposed.set(name, value) },
    ipcRenderer,
  }))
  await import('../../preload/index.ts')
  vi.doUnmock('electron')
  return exposed.get(bridgeName) as Bridge
}

/** A window of which only the closing is there. */
function createTestWindow(ask: () => void) {
  let isClosed = false
  const handshake = createCloseHandshake({ ask, isPageGone: () => false, close: () => close() })

  function close(): void {
    let isPrevented = false
    handshake.onClose({
      preventDefault: () => {
        isPrevented = true
      },
    })
    if (!isPrevented) isClosed = true
  }

  return {
    handshake,
    request: async () => {
      close()
      // Answers go through several promises, none of which waits for anything.
      await new Promise((resolve) => setTimeout(resolve, 5))
      return isClosed
    },
  }
}
