import type { App, Session, WebContents } from 'electron'
import type { Addresses } from './addresses.ts'

type Log = (message: string) => void

/** To be called before Electron is ready. */
export function forbidNameResolution(commandLine: App['commandLine'], developmentHost: string | null): void {
  const exception = developmentHost === null ? '' : `, EXCLUDE ${developmentHost}`
  commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`)
  // Looking for a proxy would ask the network as well.
  commandLine.appendSwitch('no-proxy-server')
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'dns-prefetch-disable',
    'no-pings',
  ]) {
    commandLine.appendSwitch(name)
  }
}

/** Holds for every session and every page that will ever be. */
export function lockNetwork(app: App, addresses: Addresses, log: Log): void {
  app.on('session-created', (session) => lockSession(session, addresses, log))
  app.on('web-contents-created', (_event, contents) => lockPeerConnections(contents))
}

export function lockSession(session: Session, addresses: Addresses, log: Log): void {
  // Chromium asks for dictionaries even where spell checking is off, past all that follows.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.webRequest.onBeforeRequest((details, answer) => {
    const isAllowed = isRequestAllowed(details.url, addresses)
    if (!isAllowed)
      log(`a request was refused: ${details.resourceType} of scheme ${new URL(details.url).protocol}`)
    answer({ cancel: !isAllowed })
  })
  session.on('will-download', (event) => {
    event.preventDefault()
    log('a download was refused')
  })
}

function lockPeerConnections(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** The application's own addresses, those that carry their own content, and the developer tools. */
export function isRequestAllowed(address: string, addresses: Addresses): boolean {
  if (address.startsWith('blob:')) return addresses.isOwn(address.slice('blob:'.length))
  return addresses.isOwn(address) || /^(data|devtools):/.test(address)
}
