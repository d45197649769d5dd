import type { z } from 'zod'
import type { AudienceSlide } from './audience-slide.ts'
import type { languageSchema } from './language.ts'
import type {
  Channel,
  copyTableSchema,
  journalEntrySchema,
  layoutOutcomeSchema,
  menuCommandSchema,
  menuLabelSchema,
  menuSchema,
  openFileSchema,
  paperSchema,
  pictureSchema,
  printSchema,
  savePictureSchema,
  saveTextSchema,
  settingsSchema,
  themeSchema,
} from './schemas.ts'

/**
 * The one interface between the window and the machine it runs on. Two implementations: `electron.ts`
 * (over IPC) and `browser.ts` (in memory, for tests); one conformance suite runs against both.
 */

export type { AudienceSlide, SlideKind, SlideOf } from './audience-slide.ts'
export type Language = z.infer<typeof languageSchema>
export type Theme = z.infer<typeof themeSchema>
export type Paper = z.infer<typeof paperSchema>
export type Settings = z.infer<typeof settingsSchema>
export type JournalEntry = z.infer<typeof journalEntrySchema>
export type MenuCommand = z.infer<typeof menuCommandSchema>
export type MenuLabel = z.infer<typeof menuLabelSchema>
export type Menu = z.infer<typeof menuSchema>
export type OpenFileRequest = z.infer<typeof openFileSchema>
export type SaveTextRequest = z.infer<typeof saveTextSchema>
export type Picture = z.infer<typeof pictureSchema>
export type SavePictureRequest = z.infer<typeof savePictureSchema>
export type CopyTableRequest = z.infer<typeof copyTableSchema>
export type PrintRequest = z.infer<typeof printSchema>
export type LayoutOutcome = z.infer<typeof layoutOutcomeSchema>

export interface AppInfo {
  version: string
  electron: string
  chrome: string
  operatingSystem: 'linux' | 'mac' | 'windows'
  /** BCP 47, the system's preferred languages, best first */
  systemLanguages: string[]
  /** Folder with journals and snapshots, to be named in messages */
  dataFolder: string
}

/** The last thing that the journal knows of a workspace. */
export interface JournalHead {
  workspaceId: string
  sequence: number
  digest: string
  /** When it was written, in milliseconds since 1970 */
  writtenAt: number
}

/** Everything from which a workspace can be rebuilt. */
export interface JournalContent {
  /** Newest snapshot that is whole, if any */
  snapshot: (JournalEntry & { writtenAt: number }) | null
  /** Whole entries after the snapshot, by sequence, without a gap */
  entries: JournalEntry[]
  /** Snapshots and journal lines that were found damaged and passed over */
  damaged: number
}

export interface OpenedFile {
  name: string
  text: string
}

/** Where the audience window stands. */
export interface AudiencePlace {
  /** How many displays the machine has */
  displays: number
  /** Whether the audience window is on another display than the facilitator's. */
  isOnSecondDisplay: boolean
}

/** Where something was saved; null when the user cancelled. */
export interface SavedFile {
  path: string
}

/** What a failed call says; `code` is for the program, `detail` for the log and the curious. */
export interface PlatformFailure {
  code:
    | 'invalid'
    | 'disk-full'
    | 'not-writable'
    | 'not-readable'
    | 'not-found'
    | 'too-large'
    | 'not-text'
    | 'failed'
  detail: string
  /** The file or folder concerned, where there is one */
  place?: string
}

/** Rejections of every platform method are of this class. */
export class PlatformError extends Error {
  readonly failure: PlatformFailure
  constructor(failure: PlatformFailure) {
    super(`${failure.code}: ${failure.detail}`)
    this.name = 'PlatformError'
    this.failure = failure
  }
}

export type Unsubscribe = () => void

export interface Platform {
  app: {
    info(): Promise<AppInfo>
  }
  settings: {
    read(): Promise<Settings>
    write(settings: Settings): Promise<void>
  }
  journal: {
    heads(): Promise<JournalHead[]>
    read(workspaceId: string): Promise<JournalContent>
    /**
     * Resolves once the entry is on the disk (fdatasync). Refused as `invalid` when the entry could never be read
     * back: its sequence must follow the head (or repeat an entry after the newest snapshot, which then replaces
     * that entry and those after it); the first entry of all has sequence 0 or 1, anything later needs a snapshot first.
     */
    append(entry: JournalEntry): Promise<void>
    /**
     * Keeps the whole content as of `sequence` (temporary file, fsync, rename, fsync of the folder). Any sequence is
     * taken; one beyond the head becomes the head.
     */
    snapshot(snapshot: JournalEntry): Promise<void>
    /** Removes journal and snapshots of a workspace. */
    remove(workspaceId: string): Promise<void>
  }
  files: {
    /** Lets the user choose a workspace file; null when cancelled. */
    open(request: OpenFileRequest): Promise<OpenedFile | null>
    /** A file the application was started with, once. */
    takePending(): Promise<OpenedFile | null>
    saveText(request: SaveTextRequest): Promise<SavedFile | null>
    savePicture(request: SavePictureRequest): Promise<SavedFile | null>
  }
  /** Writes to the clipboard of the system; what stands there is never read. */
  clipboard: {
    writePicture(png: Picture): Promise<void>
    writeTable(table: CopyTableRequest): Promise<void>
  }
  print: {
    /** Prints the print page with the document to a PDF where the user chooses; null when cancelled. */
    savePdf(request: PrintRequest): Promise<SavedFile | null>
    /** For the print page itself: the document to lay out. */
    takeDocument(): Promise<string | null>
    /** For the print page itself: whether the document can be printed now. */
    finishLayout(outcome: LayoutOutcome): Promise<void>
  }
  /** The one window for the projector. It learns what is shown to it and nothing else. */
  audience: {
    /** Opens it, behind a curtain, on a second display if there is one. One that is open stays as it is. */
    open(): Promise<AudiencePlace>
    /** Closes it and forgets what it showed. */
    close(): Promise<void>
    /** Replaces what it shows; nothing happens while it is not open. */
    show(slide: AudienceSlide): Promise<void>
    /** It is closed, whoever closed it. */
    onClosed(listener: () => void): Unsubscribe
  }
  window: {
    setMenu(menu: Menu): Promise<void>
    onMenu(listener: (command: MenuCommand) => void): Unsubscribe
    /**
     * The user wants to close: save, then answer. Without a listener the window closes at once, without an answer
     * after ten seconds. To ask the user something first, answer `proceed: false` at once; `proceed: true` later closes.
     */
    onClosing(listener: () => void): Unsubscribe
    answerClose(answer: { proceed: boolean }): Promise<void>
    /** A second start handed over a file; fetch it with `files.takePending`. */
    onFilePending(listener: () => void): Unsubscribe
  }
}

/** All that the page of the audience window has. */
export interface AudiencePlatform {
  onSlide(listener: (slide: AudienceSlide) => void): Unsubscribe
  /** The page listens: it is told the slide that is shown, if any, and from then on each that follows. */
  ready(): Promise<void>
}

/** Channels on which the main process speaks first. */
export const eventChannels = [
  'window:menu',
  'window:closing',
  'files:pending',
  'audience:closed',
  'audience:slide',
] as const
export type EventChannel = (typeof eventChannels)[number]

/** Every channel that a page may call; the preload scripts list no other. */
export const callChannels = [
  'app:info',
  'settings:read',
  'settings:write',
  'journal:heads',
  'journal:read',
  'journal:append',
  'journal:snapshot',
  'journal:remove',
  'files:open',
  'files:take-pending',
  'files:save-text',
  'files:save-picture',
  'clipboard:write-picture',
  'clipboard:write-table',
  'print:save-pdf',
  'print:take-document',
  'print:finish-layout',
  'audience:open',
  'audience:close',
  'audience:show',
  'audience:ready',
  'window:set-menu',
  'window:answer-close',
] as const satisfies readonly Channel[]

/** Handlers answer with this, since an error's own properties do not survive IPC. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: PlatformFailure }

type Answering<F> = F extends (...values: infer A) => Promise<infer T>
  ? (...values: A) => Promise<Reply<T>>
  : F

/** What the preload script exposes: the platform, except that calls answer with a `Reply` and never reject. */
export type Bridge = {
  [G in keyof Platform]: { [M in keyof Platform[G]]: Answering<Platform[G][M]> }
}

/** The same for the page of the audience window. */
export type AudienceBridge = { [M in keyof AudiencePlatform]: Answering<AudiencePlatform[M]> }

/** Name of the one global that the preload script adds to a page. */
export const bridgeName = 'tuottolaskuri'
export const audienceBridgeName = 'tuottolaskuriAudience'
