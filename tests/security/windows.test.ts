import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createAddresses } from '../../electron/main/addresses.ts'
import { isSamePage } from '../../electron/main/navigation.ts'
import { forbidNameResolution, isRequestAllowed } from '../../electron/main/network-lock.ts'
import { isAllowed } from '../../electron/main/permissions.ts'
import { webPreferences } from '../../electron/main/web-preferences.ts'

const addresses = createAddresses(undefined)

describe('windows', () => {
  it.each([true, false])('have safe preferences (packaged: %s)', (isPackaged) => {
    expect(webPreferences('/preload.cjs', isPackaged)).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !isPackaged,
      backgroundThrottling: false,
    })
  })

  it('are made in three places, with the preferences above', () => {
    const folder = path.resolve(import.meta.dirname, '../../electron')
    const sources = (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const)
    expect(sources.length).toBeGreaterThan(30)
    const making = sources.filter(([, text]) =>
      /new (BrowserWindow|BrowserView|WebContentsView)\(/.test(text),
    )
    expect(making.map(([name]) => path.basename(name)).sort()).toEqual([
      'audience-window.ts',
      'print-page.ts',
      'window.ts',
    ])
    for (const [, text] of sources) {
      expect(text).not.toMatch(/shell\.open|remote|loadFile|executeJavaScriptInIsolatedWorld|<webview/)
    }
  })
})

describe('requests', () => {
  it.each([
    'https://example.org/',
    'http://127.0.0.1/',
    'ws://localhost:1/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'app://other/',
    'blob:https://example.org/1',
    'chrome-extension://abc/x.js',
    'chrome://version',
    'not an address',
  ])('to %s are refused', (address) => {
    expect(isRequestAllowed(address, addresses)).toBe(false)
  })

  it.each(['app://bundle/index.html', 'data:image/png;base64,AA==', 'blob:app://bundle/1'])(
    'to %s pass',
    (address) => {
      expect(isRequestAllowed(address, addresses)).toBe(true)
    },
  )

  it('find no name, whatever the page asks for', () => {
    const switches = new Map<string, string>()
    const commandLine = { appendSwitch: (name: string, value = '') => void switches.set(name, value) }
    forbidNameResolution(commandLine as unknown as Electron.CommandLine, null)
    expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND')
    expect(switches.has('no-proxy-server')).toBe(true)
  })
})

describe('the development server', () => {
  it('is let through only on this machine', () => {
    const development = createAddresses('http://localhost:5173')
    expect(development.page('main')).toBe('http://localhost:5173/index.html')
    expect(development.isOwn('http://localhost:5173/src/x.ts')).toBe(true)
    expect(development.isOwn('ws://localhost:5173/')).toBe(true)
    expect(development.isOwn('http://localhost:5174/')).toBe(false)
    expect(development.isOwn('https://example.org/')).toBe(false)
    expect(() => createAddresses('http://example.org:5173')).toThrow()
    expect(() => createAddresses('file:///index.html')).toThrow()
  })
})

describe('navigation', () => {
  const page = 'app://bundle/index.html'

  it('to the same page is reloading', () => {
    expect(isSamePage(page, page, addresses)).toBe(true)
    expect(isSamePage(`${page}#a`, `${page}#b`, addresses)).toBe(true)
  })

  it.each([
    'https://example.org/',
    'app://bundle/print.html',
    'app://bundle/audience.html',
    'app://other/index.html',
    'about:blank',
    'file:///x',
    '',
  ])('to %s is refused', (target) => {
    expect(isSamePage(page, target, addresses)).toBe(false)
    expect(isSamePage(target, target, addresses)).toBe(target.startsWith('app://bundle/'))
  })
})

describe('permissions', () => {
  it('are all refused but the one that keeps the database', () => {
    expect(isAllowed('persistent-storage', 'app://bundle', addresses)).toBe(true)
    expect(isAllowed('persistent-storage', 'https://example.org', addresses)).toBe(false)
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'fileSystem',
      'openExternal',
      'display-capture',
      'usb',
      'hid',
      'serial',
      'midi',
      'fullscreen',
    ]) {
      expect(isAllowed(permission, 'app://bundle', addresses)).toBe(false)
    }
  })
})
