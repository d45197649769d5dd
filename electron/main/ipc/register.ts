import type { z } from 'zod'
import { PlatformError, type Reply } from '#platform/contract.ts'
import { type Channel, channelArguments } from '#platform/schemas.ts'
import { toFailure } from '../failure.ts'
import type { Log } from '../log.ts'
import type { SenderRegistry, SenderRole, SentEvent } from '../senders.ts'
import { readAppInfo } from './app.ts'
import { closeAudience, openAudience, readyForSlides, showSlide } from './audience.ts'
import { writePicture, writeTable } from './clipboard.ts'
import { openFile, savePicture, saveText, takePendingFile } from './files.ts'
import { appendEntry, keepSnapshot, readHeads, readJournal, removeWorkspace } from './journal.ts'
import { finishLayout, savePdf, takeDocument } from './print.ts'
import type { Handlers, Services } from './services.ts'
import { readSettings, writeSettings } from './settings.ts'
import { answerClose, setMenu } from './window.ts'

const handlers: Handlers = {
  'app:info': readAppInfo,
  'settings:read': readSettings,
  'settings:write': writeSettings,
  'journal:heads': readHeads,
  'journal:read': readJournal,
  'journal:append': appendEntry,
  'journal:snapshot': keepSnapshot,
  'journal:remove': removeWorkspace,
  'files:open': openFile,
  'files:take-pending': takePendingFile,
  'files:save-text': saveText,
  'files:save-picture': savePicture,
  'clipboard:write-picture': writePicture,
  'clipboard:write-table': writeTable,
  'print:save-pdf': savePdf,
  'print:take-document': takeDocument,
  'print:finish-layout': finishLayout,
  'audience:open': openAudience,
  'audience:close': closeAudience,
  'audience:show': showSlide,
  'audience:ready': readyForSlides,
  'window:set-menu': setMenu,
  'window:answer-close': answerClose,
}

/** The print page lays out what it is given, the audience window shows it, and they need nothing else. */
const narrowRoles: Record<Exclude<SenderRole, 'main'>, readonly Channel[]> = {
  print: ['print:take-document', 'print:finish-layout'],
  audience: ['audience:ready'],
}

/** The part of Electron's `ipcMain` that is used here. */
export interface CallReceiver {
  handle(channel: string, listener: (event: SentEvent, ...values: unknown[]) => Promise<Reply<unknown>>): void
}

/** Makes every channel of the contract answer: who calls and with what is checked before a handler is called. */
export function registerHandlers(
  receiver: CallReceiver,
  services: Services,
  senders: SenderRegistry,
  log: Log,
): void {
  for (const channel of Object.keys(channelArguments) as Channel[]) {
    receiver.handle(channel, async (event, ...values) => {
      try {
        assertMayCall(senders.roleOf(event), channel)
        const checked = parseArguments(channel, values)
        return { ok: true, value: await call(channel, { services, senderId: event.sender.id }, checked) }
      } catch (error) {
        if (!(error instanceof PlatformError) || error.failure.code === 'failed') log.error(channel, error)
        return { ok: false, failure: toFailure(error) }
      }
    })
  }
}

function assertMayCall(role: SenderRole | null, channel: Channel): void {
  if (!mayCall(role, channel))
    throw new PlatformError({ code: 'invalid', detail: 'not allowed for this page' })
}

function mayCall(role: SenderRole | null, channel: Channel): boolean {
  if (role === null) return false
  if (role === 'main') return !narrowRoles.audience.includes(channel)
  return narrowRoles[role].includes(channel)
}

function parseArguments(channel: Channel, values: unknown[]): unknown[] {
  const result = channelArguments[channel].safeParse(values)
  if (result.success) return result.data
  throw new PlatformError({ code: 'invalid', detail: summarize(result.error) })
}

/** Where and what is wrong, without what stood there. */
function summarize({ issues }: z.ZodError): string {
  return issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.map(String).join('.')}: ${code}`)
    .join('; ')
}

function call(channel: Channel, from: Parameters<Handlers[Channel]>[0], values: unknown[]): unknown {
  // The schema of the channel has just vouched for the values.
  const handler = handlers[channel] as (call: typeof from, ...checked: unknown[]) => unknown
  return handler(from, ...values)
}
