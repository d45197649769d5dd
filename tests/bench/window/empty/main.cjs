// A window with a line of text: what Electron itself costs.
const path = require('node:path')
const { app, BrowserWindow } = require('electron')

if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  window.loadFile(path.join(__dirname, 'index.html'))
})
