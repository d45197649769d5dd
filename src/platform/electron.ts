import {
  type AudienceBridge,
  type AudiencePlatform,
  audienceBridgeName,
  type Bridge,
  bridgeName,
  type Platform,
  PlatformError,
  type Reply,
} from './contract.ts'

declare global {
  interface Window {
    /** Only in pages of the desktop application. */
    [bridgeName]?: Bridge
    /** Only in the audience window of the desktop application. */
    [audienceBridgeName]?: AudienceBridge
  }
}

/**
 * Whether this page belongs to the desktop application. It does by its address alone, so that a bridge that failed to
 * come up is an error, and nobody works on a platform that keeps nothing.
 */
export function hasElectronBridge(): boolean {
  return window[bridgeName] !== undefined || window.location.protocol === 'app:'
}

/** The platform of the desktop application: calls over the bridge, failures as errors. */
export function electronPlatform(bridge: Bridge | undefined = window[bridgeName]): Platform {
  if (bridge === undefined) throw new Error('the preload script has not run')
  const { app, settings, journal, files, clipboard, print, audience, window } = bridge
  return {
    app: {
      info: () => unwrap(app.info()),
    },
    settings: {
      read: () => unwrap(settings.read()),
      write: (values) => unwrap(settings.write(values)),
    },
    journal: {
      heads: () => unwrap(journal.heads()),
      read: (workspaceId) => unwrap(journal.read(workspaceId)),
      append: (entry) => unwrap(journal.append(entry)),
      snapshot: (snapshot) => unwrap(journal.snapshot(snapshot)),
      remove: (workspaceId) => unwrap(journal.remove(workspaceId)),
    },
    files: {
      open: (request) => unwrap(files.open(request)),
      takePending: () => unwrap(files.takePending()),
      saveText: (request) => unwrap(files.saveText(request)),
      savePicture: (request) => unwrap(files.savePicture(request)),
    },
    clipboard: {
      writePicture: (png) => unwrap(clipboard.writePicture(png)),
      writeTable: (table) => unwrap(clipboard.writeTable(table)),
    },
    print: {
      savePdf: (request) => unwrap(print.savePdf(request)),
      takeDocument: () => unwrap(print.takeDocument()),
      finishLayout: (outcome) => unwrap(print.finishLayout(outcome)),
    },
    audience: {
      open: () => unwrap(audience.open()),
      close: () => unwrap(audience.close()),
      show: (slide) => unwrap(audience.show(slide)),
      onClosed: (listener) => audience.onClosed(listener),
    },
    window: {
      setMenu: (menu) => unwrap(window.setMenu(menu)),
      onMenu: (listener) => window.onMenu(listener),
      onClosing: (listener) => window.onClosing(listener),
      answerClose: (answer) => unwrap(window.answerClose(answer)),
      onFilePending: (listener) => window.onFilePending(listener),
    },
  }
}

/** What the page of the audience window has of the desktop application. */
export function electronAudience(
  bridge: AudienceBridge | undefined = window[audienceBridgeName],
): AudiencePlatform {
  if (bridge === undefined) throw new Error('the preload script has not run')
  return {
    onSlide: (listener) => bridge.onSlide(listener),
    ready: () => unwrap(bridge.ready()),
  }
}

async function unwrap<T>(calling: Promise<Reply<T>>): Promise<T> {
  const reply = await calling.catch((error: unknown): Reply<T> => {
    // The call never arrived, e.g. because something in it cannot be copied.
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, failure: { code: 'failed', detail } }
  })
  if (!reply.ok) throw new PlatformError(reply.failure)
  return reply.value
}
