import { z } from 'zod'
import { audienceSlideSchema } from './audience-slide.ts'
import { languageSchema } from './language.ts'
import { isPicture } from './picture.ts'

/**
 * What may cross between the window and the main process. The main process checks every argument
 * against these schemas before a handler sees it.
 */

const megabyte = 1024 * 1024
const largestTable = 8 * megabyte

/** Names of workspaces on disk are made from their id, so an id may never hold a path. */
export const workspaceIdSchema = z.string().regex(/^[0-9a-z]{16,40}$/)
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)
const sequenceSchema = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const fileNameSchema = z
  .string()
  .min(1)
  .max(200)
  // A bidirectional control could show one extension and hold another.
  .refine((name) => !/[\\/:*?"<>|\p{Cc}\p{Bidi_Control}]/u.test(name) && !/^[. ]|[. ]$/.test(name))

/** One committed edit. `payload` is JSON that only the window understands. */
export const journalEntrySchema = z.strictObject({
  workspaceId: workspaceIdSchema,
  sequence: sequenceSchema,
  digest: digestSchema,
  payload: z.string().max(64 * megabyte),
})

/** The whole content of a workspace after the edit `sequence`. */
export const snapshotSchema = journalEntrySchema

export const themeSchema = z.enum(['system', 'light', 'dark'])
export const paperSchema = z.enum(['A4', 'Letter'])

export const settingsSchema = z.strictObject({
  /** null: as the system says */
  language: languageSchema.nullable(),
  theme: themeSchema,
  paper: paperSchema,
  /** Stands as "who" beside inputs; empty until somebody types it. */
  userName: z.string().max(200),
})

export const saveTextSchema = z.strictObject({
  kind: z.enum(['workspace', 'template', 'sheet']),
  title: z.string().max(200),
  filterLabel: z.string().max(100),
  suggestedName: fileNameSchema,
  text: z.string().max(64 * megabyte),
})

/** Bytes of a PNG */
export const pictureSchema = z.instanceof(Uint8Array).refine(isPicture)

export const savePictureSchema = z.strictObject({
  title: z.string().max(200),
  filterLabel: z.string().max(100),
  suggestedName: fileNameSchema,
  png: pictureSchema,
})

/** A table for spreadsheets; each takes the kind that it prefers. */
export const copyTableSchema = z.strictObject({
  /** Cells parted by tabs, rows by line ends */
  text: z.string().max(largestTable),
  html: z.string().max(largestTable),
})

export const openFileSchema = z.strictObject({
  title: z.string().max(200),
  filterLabel: z.string().max(100),
})

export const printSchema = z.strictObject({
  title: z.string().max(1000),
  author: z.string().max(1000),
  subject: z.string().max(1000),
  language: languageSchema,
  paper: paperSchema,
  dialogTitle: z.string().max(200),
  filterLabel: z.string().max(100),
  suggestedName: fileNameSchema,
  /** Stands left in the foot of every page, e.g. version and date. */
  footer: z.string().max(500),
  /** "Page {page} of {pages}" in the language of the document */
  pageLabel: z.string().max(100),
  /** JSON for the print page; opaque to the main process. */
  document: z.string().max(64 * megabyte),
})

/** What became of the document on the print page: laid out, with its fonts, or the reason why it could not be. */
export const layoutOutcomeSchema = z.discriminatedUnion('isLaidOut', [
  z.strictObject({ isLaidOut: z.literal(true) }),
  z.strictObject({ isLaidOut: z.literal(false), detail: z.string().max(1000) }),
])

/** What the native menu can ask of the window. */
export const menuCommandSchema = z.enum([
  'home',
  'new',
  'open',
  'check-file',
  'save-copy',
  'export-pdf',
  'undo',
  'redo',
  'settings',
  'presentation',
])

/** Everything in the native menu that has words: the menus, the commands above, and what the system does itself. */
export const menuLabelSchema = z.enum([
  'file',
  'edit',
  'view',
  'window',
  ...menuCommandSchema.options,
  'cut',
  'copy',
  'paste',
  'select-all',
  'zoom-in',
  'zoom-out',
  'reset-zoom',
  'full-screen',
  'minimize',
  'close',
  'hide',
  'about',
  'quit',
])

/** Labels of the native menu in the language of the window. */
export const menuSchema = z.strictObject({
  labels: z.record(menuLabelSchema, z.string().min(1).max(100)),
  /** Commands that can be used now; the others are greyed. */
  enabled: z.array(menuCommandSchema).max(menuCommandSchema.options.length),
})

export const closeAnswerSchema = z.strictObject({ proceed: z.boolean() })

/** Arguments of every channel, in order. */
export const channelArguments = {
  'app:info': z.tuple([]),
  'settings:read': z.tuple([]),
  'settings:write': z.tuple([settingsSchema]),
  'journal:heads': z.tuple([]),
  'journal:read': z.tuple([workspaceIdSchema]),
  'journal:append': z.tuple([journalEntrySchema]),
  'journal:snapshot': z.tuple([snapshotSchema]),
  'journal:remove': z.tuple([workspaceIdSchema]),
  'files:open': z.tuple([openFileSchema]),
  'files:take-pending': z.tuple([]),
  'files:save-text': z.tuple([saveTextSchema]),
  'files:save-picture': z.tuple([savePictureSchema]),
  'clipboard:write-picture': z.tuple([pictureSchema]),
  'clipboard:write-table': z.tuple([copyTableSchema]),
  'print:save-pdf': z.tuple([printSchema]),
  'print:take-document': z.tuple([]),
  'print:finish-layout': z.tuple([layoutOutcomeSchema]),
  'audience:open': z.tuple([]),
  'audience:close': z.tuple([]),
  'audience:show': z.tuple([audienceSlideSchema]),
  'audience:ready': z.tuple([]),
  'window:set-menu': z.tuple([menuSchema]),
  'window:answer-close': z.tuple([closeAnswerSchema]),
} as const

export type Channel = keyof typeof channelArguments
