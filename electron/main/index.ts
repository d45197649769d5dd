import path from 'node:path'
import { app } from 'electron'
import { createAddresses } from './addresses.ts'
import { startApplication } from './application.ts'
import { forbidNameResolution } from './network-lock.ts'
import { findWorkspaceFile } from './pending-file.ts'
import { declareScheme } from './protocol.ts'

const addresses = createAddresses(app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'])

declareScheme()
forbidNameResolution(app.commandLine, addresses.developmentHost)
// Asked for all the same, it would override the switch, and as root no window would ever appear.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

if (app.requestSingleInstanceLock()) {
  const application = startApplication({
    addresses,
    preloads: {
      main: path.join(import.meta.dirname, '../preload/index.cjs'),
      audience: path.join(import.meta.dirname, '../preload/audience.cjs'),
    },
    bundle: path.join(import.meta.dirname, '../renderer'),
  })
  const named = findWorkspaceFile(process.argv, process.cwd())
  if (named !== null) application.openFile(named)
  app.on('second-instance', (_event, commandLine, workingFolder) => {
    const file = findWorkspaceFile(commandLine, workingFolder)
    if (file !== null) application.openFile(file)
    application.focus()
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    application.openFile(file)
    application.focus()
  })
  app.on('window-all-closed', () => app.quit())
} else {
  // The first start has been told and comes to the front.
  app.quit()
}
