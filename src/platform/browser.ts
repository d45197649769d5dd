import {
  type AppInfo,
  type CopyTableRequest,
  type MenuCommand,
  type Menu,
  type OpenedFile,
  type OpenFileRequest,
  type Picture,
  type Platform,
  PlatformError,
  type PrintRequest,
  type SavedFile,
  type SavePictureRequest,
  type SaveTextRequest,
  type Settings,
} from './contract.ts'
import type { AudienceSlide } from './audience-slide.ts'
import { createMemoryJournal } from './memory-journal.ts'
import { type Channel, channelArguments } from './schemas.ts'

export interface BrowserOptions {
  info?: Partial<AppInfo>
  settings?: Partial<Settings>
  now?: () => number
  /** Stand in for the dialogs of the system; without them every dialog is cancelled. */
  openFile?: (request: OpenFileRequest) => Promise<OpenedFile | null>
  saveText?: (request: SaveTextRequest) => Promise<SavedFile | null>
  savePicture?: (request: SavePictureRequest) => Promise<SavedFile | null>
  savePdf?: (request: PrintRequest) => Promise<SavedFile | null>
}

/** What stands on the clipboard */
export type Copied = { png: Picture } | CopyTableRequest

/** A platform in memory, with what the user and the system would do as functions. */
export interface BrowserPlatform extends Platform {
  simulate: {
    chooseMenu(command: MenuCommand): void
    /** Whether the window would close: at once when nobody listens. */
    requestClose(): Promise<boolean>
    offerFile(file: OpenedFile): void
    menu(): Menu | null
    /** What the audience sees; null while its window is closed or has been shown nothing yet. */
    shownSlide(): AudienceSlide | null
    closeAudience(): void
    copied(): Copied | null
  }
}

export function browserPlatform(options: BrowserOptions = {}): BrowserPlatform {
  const { openFile = cancel, saveText = cancel, savePicture = cancel, savePdf = cancel } = options
  const menuListeners = createListeners<[MenuCommand]>()
  const closingListeners = createListeners<[]>()
  const fileListeners = createListeners<[]>()
  const audienceListeners = createListeners<[]>()
  const journal = createMemoryJournal(options.now)
  let settings: Settings = { language: null, theme: 'system', paper: 'A4', userName: '', ...options.settings }
  let pending: OpenedFile | null = null
  let menu: Menu | null = null
  let copied: Copied | null = null
  let isAudienceOpen = false
  let slide: AudienceSlide | null = null
  let answer: ((isProceeding: boolean) => void) | null = null

  function closeAudience(): void {
    if (!isAudienceOpen) return
    isAudienceOpen = false
    slide = null
    audienceListeners.tell()
  }

  return {
    app: {
      info: async () => ({ ...browserInfo(), ...options.info }),
    },
    settings: {
      read: async () => ({ ...settings }),
      write: async (values) => {
        ;[settings] = check('settings:write', [values])
      },
    },
    journal: {
      heads: () => journal.heads(),
      read: async (workspaceId) => journal.read(...check('journal:read', [workspaceId])),
      append: async (entry) => journal.append(...check('journal:append', [entry])),
      snapshot: async (snapshot) => journal.snapshot(...check('journal:snapshot', [snapshot])),
      remove: async (workspaceId) => journal.remove(...check('journal:remove', [workspaceId])),
    },
    files: {
      open: async (request) => openFile(...check('files:open', [request])),
      takePending: async () => {
        const file = pending
        pending = null
        return file
      },
      saveText: async (request) => saveText(...check('files:save-text', [request])),
      savePicture: async (request) => savePicture(...check('files:save-picture', [request])),
    },
    clipboard: {
      writePicture: async (bytes) => {
        const [png] = check('clipboard:write-picture', [bytes])
        copied = { png }
      },
      writeTable: async (table) => {
        ;[copied] = check('clipboard:write-table', [table])
      },
    },
    print: {
      savePdf: async (request) => savePdf(...check('print:save-pdf', [request])),
      takeDocument: async () => null,
      finishLayout: async (outcome) => {
        check('print:finish-layout', [outcome])
      },
    },
    audience: {
      open: async () => {
        isAudienceOpen = true
        return { displays: 1, isOnSecondDisplay: false }
      },
      close: async () => closeAudience(),
      show: async (values) => {
        const [shown] = check('audience:show', [values])
        if (isAudienceOpen) slide = shown
      },
      onClosed: audienceListeners.add,
    },
    window: {
      setMenu: async (values) => {
        ;[menu] = check('window:set-menu', [values])
      },
      onMenu: menuListeners.add,
      onClosing: closingListeners.add,
      answerClose: async (values) => {
        const [{ proceed }] = check('window:answer-close', [values])
        answer?.(proceed)
      },
      onFilePending: fileListeners.add,
    },
    simulate: {
      chooseMenu: (command) => menuListeners.tell(command),
      requestClose: () =>
        new Promise((resolve) => {
          answer = resolve
          if (!closingListeners.tell()) resolve(true)
        }),
      offerFile: (file) => {
        pending = file
        fileListeners.tell()
      },
      menu: () => menu,
      shownSlide: () => slide,
      closeAudience,
      copied: () => copied,
    },
  }
}

function cancel(): Promise<null> {
  return Promise.resolve(null)
}

function browserInfo(): AppInfo {
  return {
    version: '0.0.0',
    electron: '',
    chrome: '',
    operatingSystem: 'linux',
    systemLanguages: ['en'],
    dataFolder: '',
  }
}

function createListeners<A extends unknown[]>() {
  const listeners = new Set<(...values: A) => void>()
  return {
    add: (listener: (...values: A) => void) => {
      const registered = (...values: A) => listener(...values)
      listeners.add(registered)
      return () => {
        listeners.delete(registered)
      }
    },
    /** Whether anybody listened */
    tell: (...values: A): boolean => {
      for (const listener of listeners) listener(...values)
      return listeners.size > 0
    },
  }
}

/** The same check that the main process makes, so that a call that would be refused there is refused here. */
function check<C extends Channel>(channel: C, values: unknown[]) {
  const result = channelArguments[channel].safeParse(structuredClone(values))
  if (!result.success) {
    throw new PlatformError({
      code: 'invalid',
      detail: result.error.issues.map(({ code }) => code).join('; '),
    })
  }
  return result.data as ReturnType<(typeof channelArguments)[C]['parse']>
}
