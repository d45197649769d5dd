import path from 'node:path'
import electron, { app, ipcMain, nativeTheme, session } from 'electron'
import type { AppInfo } from '#platform/contract.ts'
import type { Addresses } from './addresses.ts'
import { createAudienceService } from './audience.ts'
import { audiencePartition, openAudienceWindow } from './audience-window.ts'
import { type ApplicationWindow, openApplicationWindow } from './application-window.ts'
import { listBundle } from './bundle-responses.ts'
import { createClipboardService } from './clipboard.ts'
import { createDialogs } from './dialogs.ts'
import { createFileService } from './files.ts'
import { registerHandlers } from './ipc/register.ts'
import { createJournalStore } from './journal/store.ts'
import { type Log, logUncaught, openLog } from './log.ts'
import { createApplicationMenu } from './menu.ts'
import { forbidNavigation } from './navigation.ts'
import { lockNetwork } from './network-lock.ts'
import { createPendingFile } from './pending-file.ts'
import { restrictPermissions } from './permissions.ts'
import { createPrintService } from './print.ts'
import { openPrintPage } from './print-page.ts'
import { serveBundle } from './protocol.ts'
import { chooseLanguage } from './recovery.ts'
import { createSenderRegistry } from './senders.ts'
import { createSettingsStore } from './settings.ts'
import { openStoredValues } from './stored-values.ts'
import { webPreferences as secureWebPreferences } from './web-preferences.ts'
import { focusWindow } from './window.ts'

export interface Application {
  /** A file that somebody outside wants opened */
  openFile(file: string): void
  focus(): void
}

export interface Places {
  addresses: Addresses
  preloads: { main: string; audience: string }
  /** Folder with the pages */
  bundle: string
}

/** Puts the parts together; the window opens when Electron is ready. */
export function startApplication({ addresses, preloads, bundle }: Places): Application {
  const userData = app.getPath('userData')
  const log = openLog(userData)
  logUncaught(log)
  lockNetwork(app, addresses, log.warn)
  forbidNavigation(app, addresses, log.warn)

  let shown: ApplicationWindow | null = null
  const pendingFile = createPendingFile(() => shown?.send('files:pending'))

  async function open(): Promise<void> {
    const files = await listBundle(bundle)
    for (const each of [session.defaultSession, session.fromPartition(audiencePartition)]) {
      restrictPermissions(each, addresses)
      serveBundle(each, files)
    }
    shown = openWindow()
  }

  function openWindow(): ApplicationWindow {
    const dataFolder = path.join(userData, 'workspaces')
    // Made anew for each window, since Electron writes the background of a window into it.
    const webPreferences = () => secureWebPreferences(preloads.main, app.isPackaged)
    const senders = createSenderRegistry(addresses.isOwn)
    const settings = createSettingsStore(openStoredValues('settings', log), userData, ({ theme }) => {
      nativeTheme.themeSource = theme
    })
    nativeTheme.themeSource = settings.read().theme
    const language = () => chooseLanguage(settings.read().language, app.getPreferredSystemLanguages())
    const applicationWindow = openApplicationWindow({
      addresses,
      senders,
      webPreferences: webPreferences(),
      stored: openStoredValues('window', log),
      language,
      log,
    })
    const dialogs = createDialogs(() => applicationWindow.window)
    const menu = createApplicationMenu((command) => applicationWindow.send('window:menu', command), {
      isMac: process.platform === 'darwin',
      isDevelopment: !app.isPackaged,
    })
    const audience = createAudienceService({
      openWindow: (onClosed) =>
        openAudienceWindow({
          addresses,
          senders,
          webPreferences: secureWebPreferences(preloads.audience, app.isPackaged),
          facilitator: applicationWindow.window,
          language: language(),
          log,
          onClosed,
        }),
      onClosed: () => applicationWindow.send('audience:closed'),
    })
    applicationWindow.window.once('closed', audience.close)
    registerHandlers(
      ipcMain,
      {
        app: { info: () => readAppInfo(dataFolder) },
        settings,
        journal: createJournalStore({ folder: dataFolder, log: log.warn }),
        files: createFileService(dialogs, pendingFile),
        clipboard: createClipboardService(electron),
        print: createPrintService({
          dialogs,
          openPage: () => openPrintPage(addresses, senders, webPreferences()),
        }),
        audience,
        window: {
          setMenu: (labels) => {
            menu.set(labels)
            audience.dropMenu()
          },
          answerClose: applicationWindow.answerClose,
        },
      },
      senders,
      log,
    )
    return applicationWindow
  }

  app
    .whenReady()
    .then(open)
    .catch((error: unknown) => endAfterFailure(error, log))

  return {
    openFile: pendingFile.offer,
    focus: () => {
      if (shown !== null && !shown.window.isDestroyed()) focusWindow(shown.window)
    },
  }
}

function endAfterFailure(error: unknown, log: Log): void {
  log.error('the application could not start', error)
  app.exit(1)
}

function readAppInfo(dataFolder: string): AppInfo {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    chrome: process.versions.chrome,
    operatingSystem: readOperatingSystem(),
    systemLanguages: app.getPreferredSystemLanguages(),
    dataFolder,
  }
}

function readOperatingSystem(): AppInfo['operatingSystem'] {
  if (process.platform === 'darwin') return 'mac'
  return process.platform === 'win32' ? 'windows' : 'linux'
}
