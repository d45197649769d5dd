import { type BrowserWindow, dialog } from 'electron'
import type { EventChannel, Language } from '#platform/contract.ts'
import type { Addresses } from './addresses.ts'
import { type CloseHandshake, createCloseHandshake } from './close-handshake.ts'
import type { Log } from './log.ts'
import { createCrashCounter, recoveryWords } from './recovery.ts'
import type { SenderRegistry } from './senders.ts'
import type { StoredValues } from './stored-values.ts'
import { createMainWindow, rememberBounds } from './window.ts'

export interface ApplicationWindow {
  window: BrowserWindow
  /** Tells the page something, if there is one. */
  send(channel: EventChannel, ...values: unknown[]): void
  answerClose: CloseHandshake['answer']
}

/** The window with its page: loaded again when it crashes, asked before it closes. */
export function openApplicationWindow({
  addresses,
  senders,
  webPreferences,
  stored,
  language,
  log,
}: {
  addresses: Addresses
  senders: SenderRegistry
  webPreferences: Electron.WebPreferences
  stored: StoredValues
  language(): Language
  log: Log
}): ApplicationWindow {
  const window = createMainWindow(webPreferences, stored)
  const contents = window.webContents
  const isWorthReloading = createCrashCounter()
  let isPageThere = false
  senders.add(contents, 'main')

  function send(channel: EventChannel, ...values: unknown[]): void {
    if (isPageThere && !contents.isDestroyed()) contents.send(channel, ...values)
  }

  const handshake = createCloseHandshake({
    ask: () => send('window:closing'),
    isPageGone: () => !isPageThere,
    close: () => window.close(),
  })

  function load(): void {
    window
      .loadURL(addresses.page('main'))
      .catch((error: unknown) => log.error('the page did not load', error))
  }

  async function loadOrAsk(): Promise<void> {
    if (isWorthReloading()) return load()
    const words = recoveryWords[language()]
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: words.message,
      detail: words.detail,
      buttons: [words.retry, words.close],
      defaultId: 0,
      cancelId: 1,
    })
    if (response === 0) load()
    else window.close()
  }

  contents.on('dom-ready', () => {
    isPageThere = true
  })
  contents.on('unresponsive', () => log.warn('the page does not respond'))
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.warn(`the page ended: ${reason} (${exitCode})`)
    isPageThere = false
    handshake.onPageGone()
    if (window.isDestroyed() || reason === 'clean-exit') return
    loadOrAsk().catch((error: unknown) => log.error('the page was not loaded again', error))
  })
  window.on('close', (event) => {
    saveBounds(window, stored, log)
    handshake.onClose(event)
  })
  load()
  return { window, send, answerClose: handshake.answer }
}

/** Not worth keeping a window open for. */
function saveBounds(window: BrowserWindow, stored: StoredValues, log: Log): void {
  try {
    rememberBounds(window, stored)
  } catch (error) {
    log.error('the place of the window was not kept', error)
  }
}
