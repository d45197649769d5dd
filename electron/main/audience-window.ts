import { BrowserWindow, screen } from 'electron'
import { type Language, PlatformError } from '#platform/contract.ts'
import type { Addresses } from './addresses.ts'
import type { AudienceWindow } from './audience.ts'
import { chooseSecondDisplay, placeAudience } from './audience-placement.ts'
import type { Log } from './log.ts'
import { createCrashCounter } from './recovery.ts'
import type { SenderRegistry } from './senders.ts'
import { backgroundColor } from './window.ts'

/**
 * A session of its own, in memory: the page can read nothing that the application keeps, and shares no process with
 * the facilitator's.
 */
export const audiencePartition = 'audience'

/** Seen by everybody in the room, so it names neither a client nor a workspace. */
const titles: Record<Language, string> = {
  fi: 'Tuottolaskuri – yleisölle',
  pl: 'Tuottolaskuri – ekran dla uczestników',
  en: 'Tuottolaskuri – audience',
}

/** Opens the window beside the facilitator's, which keeps the keyboard. */
export function openAudienceWindow({
  addresses,
  senders,
  webPreferences,
  facilitator,
  language,
  log,
  onClosed,
}: {
  addresses: Addresses
  senders: SenderRegistry
  webPreferences: Electron.WebPreferences
  facilitator: BrowserWindow
  language: Language
  log: Log
  onClosed(): void
}): AudienceWindow {
  const facilitatorsDisplay = () => screen.getDisplayMatching(facilitator.getBounds())
  const { id, workArea } = facilitatorsDisplay()
  const second = chooseSecondDisplay(screen.getAllDisplays(), id)
  const window = new BrowserWindow({
    ...placeAudience(second, workArea),
    show: false,
    title: titles[language],
    backgroundColor: backgroundColor(),
    webPreferences: { ...webPreferences, partition: audiencePartition },
  })
  const contents = window.webContents
  const isWorthReloading = createCrashCounter()
  window.removeMenu()
  senders.add(contents, 'audience')

  async function load(): Promise<void> {
    try {
      await window.loadURL(addresses.page('audience'))
    } catch (error) {
      if (!window.isDestroyed()) window.destroy()
      log.error('the audience page did not load', error)
      throw new PlatformError({ code: 'failed', detail: 'the audience page did not load' })
    }
  }

  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => {
    window.showInactive()
    if (second !== null) window.setFullScreen(true)
  })
  window.once('closed', onClosed)
  contents.on('before-input-event', (_event, { type, key }) => {
    if (type !== 'keyDown') return
    if (key === 'F11') window.setFullScreen(!window.isFullScreen())
    if (key === 'Escape') window.setFullScreen(false)
  })
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.warn(`the audience page ended: ${reason} (${exitCode})`)
    if (window.isDestroyed() || reason === 'clean-exit') return
    // Its failure is in the log, and closed it.
    if (isWorthReloading()) load().catch(() => {})
    else window.destroy()
  })
  return {
    loaded: load(),
    place: () => ({
      displays: screen.getAllDisplays().length,
      isOnSecondDisplay: screen.getDisplayMatching(window.getBounds()).id !== facilitatorsDisplay().id,
    }),
    send: (slide) => contents.send('audience:slide', slide),
    close: () => window.destroy(),
    dropMenu: () => window.removeMenu(),
  }
}
