import type { ElectronApplication } from '@playwright/test'

interface OlderClipboard {
  readImage(): { toPNG(): Buffer }
  readText(): string
  readHTML(): string
}

/** What stands on the clipboard of the system as a picture: the bytes of a PNG; empty where there is none. */
export async function copiedPicture(application: ElectronApplication): Promise<Buffer> {
  const base64 = await application.evaluate(async ({ clipboard }) => {
    // Electron before version 44
    if ('readImage' in clipboard)
      return (clipboard as unknown as OlderClipboard).readImage().toPNG().toString('base64')
    const [item] = await clipboard.read()
    const blob = await item?.getType('image/png')
    return blob instanceof Blob ? Buffer.from(await blob.arrayBuffer()).toString('base64') : ''
  })
  return Buffer.from(base64, 'base64')
}

export function copiedTable(application: ElectronApplication): Promise<{ text: string; html: string }> {
  return application.evaluate(async ({ clipboard }) => {
    if ('readHTML' in clipboard) {
      const older = clipboard as unknown as OlderClipboard
      return { text: older.readText(), html: older.readHTML() }
    }
    const [item] = await clipboard.read()
    const html = await item?.getType('text/html')
    return { text: await clipboard.readText(), html: html instanceof Blob ? await html.text() : '' }
  })
}
