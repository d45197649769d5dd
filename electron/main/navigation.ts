import type { App, WebContents } from 'electron'
import type { Addresses } from './addresses.ts'

type Log = (message: string) => void

/** Pages stay where they are: no other address, no new window, no embedded page, and nothing is handed to a browser. */
export function forbidNavigation(app: App, addresses: Addresses, log: Log): void {
  app.on('web-contents-created', (_event, contents) => restrictContents(contents, addresses, log))
}

function restrictContents(contents: WebContents, addresses: Addresses, log: Log): void {
  contents.setWindowOpenHandler(() => {
    log('a new window was refused')
    return { action: 'deny' }
  })
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && isSamePage(contents.getURL(), event.url, addresses)) return
    event.preventDefault()
    log('a navigation was refused')
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Reloading is the one navigation that a page may ask for. */
export function isSamePage(current: string, target: string, addresses: Addresses): boolean {
  return (
    addresses.isOwn(current) &&
    addresses.isOwn(target) &&
    withoutFragment(current) === withoutFragment(target)
  )
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? ''
}
