// Runs inside Electron: draws an SVG file in the wanted sizes and writes the pixels to a file.
const fs = require('node:fs')
const { app, BrowserWindow } = require('electron')

/** Runs in the window. Each size is drawn from the vectors, none is a scaled-down picture. */
async function draw(svg, sizes) {
  const image = new Image()
  image.src = `data:image/svg+xml;base64,${svg}`
  await image.decode()
  return sizes.map((size) => {
    const canvas = document.createElement('canvas')
    canvas.width = size
    canvas.height = size
    const context = canvas.getContext('2d')
    context.drawImage(image, 0, 0, size, size)
    const pixels = context.getImageData(0, 0, size, size).data
    let text = ''
    for (let at = 0; at < pixels.length; at += 8192) {
      text += String.fromCharCode(...pixels.subarray(at, at + 8192))
    }
    return { size, png: canvas.toDataURL('image/png').split(',')[1], rgba: btoa(text) }
  })
}

async function render([source, target, sizes]) {
  await app.whenReady()
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  await window.loadURL('data:text/html,')
  const svg = fs.readFileSync(source).toString('base64')
  const pictures = await window.webContents.executeJavaScript(`(${draw})(${JSON.stringify(svg)}, [${sizes}])`)
  fs.writeFileSync(target, JSON.stringify(pictures))
  app.exit(0)
}

render(process.argv.slice(-3)).catch((error) => {
  console.error(error)
  app.exit(1)
})
