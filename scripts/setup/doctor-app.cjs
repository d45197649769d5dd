// Opens a hidden window and reports what really runs in it.
const { app, BrowserWindow } = require('electron')

async function report() {
  await app.whenReady()
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true } })
  await window.loadURL('data:text/html,<title>doctor</title>')
  const title = await window.webContents.executeJavaScript('document.title')
  const { electron, chrome, node } = process.versions
  console.log(
    `Electron ${electron}, Chromium ${chrome}, Node ${node}, window: ${title === 'doctor' ? 'works' : 'FAILS'}`,
  )
  app.exit(title === 'doctor' ? 0 : 1)
}

report().catch((error) => {
  console.error(error)
  app.exit(1)
})
