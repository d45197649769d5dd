// Loaded into an application by Electron's -r: says when its page is ready, then runs each line of the input there.
const { app } = require('electron')
const { createInterface } = require('node:readline')

const selector = process.env.TUOTTOLASKURI_BENCH_READY

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    await contents.executeJavaScript(`(${whenPainted})(${JSON.stringify(selector)})`)
    process.stdout.write('"ready"\n')
    const lines = createInterface(process.stdin)
    lines.on('line', async (source) => {
      const result = await contents.executeJavaScript(source)
      process.stdout.write(`${JSON.stringify(result ?? null)}\n`)
    })
    lines.on('close', () => app.exit(0))
  })
})

/** Runs in the page: once the element is there, and the frame with it has been painted. */
function whenPainted(wanted) {
  return new Promise((resolve) => {
    const look = () => {
      if (!document.querySelector(wanted)) return void requestAnimationFrame(look)
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      })
    }
    look()
  })
}
