import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import electronPath from 'electron'
import { copiedPicture } from './clipboard.ts'
import {
  type LaunchedApplication,
  launchApplication,
  launchOptions,
  makeTemporaryFolder,
  stubSaveDialog,
} from './launch.ts'

let launched: LaunchedApplication

const safePreferences = {
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
}

test.beforeAll(async () => {
  launched = await launchApplication()
})

test.afterAll(async () => {
  await launched.close()
})

test('the page has an origin of its own and one bridge, nothing of Node', async () => {
  const found = await launched.page.evaluate(() => {
    const globals = globalThis as Record<string, unknown>
    const bridge = globals['tuottolaskuri'] as Record<string, Record<string, unknown>>
    return {
      origin: location.origin,
      isSecure: isSecureContext,
      ofNode: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in globals,
      ),
      bridge: Object.entries(bridge).map(([group, methods]) => [group, Object.keys(methods).sort()]),
      isFrozen: Reflect.set(bridge, 'app', null) === false,
    }
  })
  expect(found).toEqual({
    origin: 'app://bundle',
    isSecure: true,
    ofNode: [],
    bridge: [
      ['app', ['info']],
      ['settings', ['read', 'write']],
      ['journal', ['append', 'heads', 'read', 'remove', 'snapshot']],
      ['files', ['open', 'savePicture', 'saveText', 'takePending']],
      ['clipboard', ['writePicture', 'writeTable']],
      ['print', ['finishLayout', 'savePdf', 'takeDocument']],
      ['audience', ['close', 'onClosed', 'open', 'show']],
      ['window', ['answerClose', 'onClosing', 'onFilePending', 'onMenu', 'setMenu']],
    ],
    isFrozen: true,
  })
})

test('every window has safe preferences', async () => {
  const preferences = await launched.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      return contents.getLastWebPreferences()
    }),
  )
  expect(preferences.length).toBeGreaterThan(0)
  for (const preference of preferences) {
    expect(preference).toMatchObject(safePreferences)
  }
})

test('the hidden window that prints has the same preferences', async () => {
  const { application } = launched
  await stubSaveDialog(application, path.join(makeTemporaryFolder(), 'report.pdf'))
  const preferences = application.evaluate(
    ({ app }) =>
      new Promise<Record<string, unknown>>((resolve) => {
        app.once('browser-window-created', (_event, window) => {
          const contents = window.webContents as unknown as {
            getLastWebPreferences(): Record<string, unknown>
          }
          resolve({ ...contents.getLastWebPreferences(), isVisible: window.isVisible() })
          setImmediate(() => window.destroy())
        })
      }),
  )
  const reply = await printDamaged()
  expect(await preferences).toMatchObject({ ...safePreferences, isVisible: false })
  expect(reply).toMatchObject({ ok: false, failure: { code: 'failed' } })
})

test('a print page that fails says why, and its window goes away', async () => {
  const { application } = launched
  await stubSaveDialog(application, path.join(makeTemporaryFolder(), 'report.pdf'))
  const detail = expect.stringContaining('the print page failed: the document to print is damaged at kind')
  expect(await printDamaged()).toMatchObject({ ok: false, failure: { code: 'failed', detail } })
  const windows = application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(await windows).toBe(1)
})

test('the clipboard takes pictures and tables and gives nothing', async () => {
  const { application, page } = launched
  const before = await copiedPicture(application)
  const outcomes = await page.evaluate(async () => {
    const { clipboard } = (globalThis as unknown as { tuottolaskuri: AnyBridge }).tuottolaskuri
    const permission = async (name: string) => {
      const status = await navigator.permissions.query({ name: name as PermissionName })
      return status.state
    }
    return {
      html: await clipboard['writePicture']?.(new TextEncoder().encode('<svg onload="alert(1)"/>')),
      text: await clipboard['writePicture']?.('/etc/passwd'),
      table: await clipboard['writeTable']?.({ text: 'a', html: '<b>a</b>', path: '/etc/passwd' }),
      reading: await permission('clipboard-read'),
      writing: await permission('clipboard-write'),
    }
  })
  const invalid = { ok: false, failure: { code: 'invalid' } }
  expect(outcomes).toMatchObject({ html: invalid, text: invalid, table: invalid })
  expect(outcomes).toMatchObject({ reading: 'denied', writing: 'denied' })
  expect((await copiedPicture(application)).equals(before)).toBe(true)
})

test('the main process listens on no channel beside its calls', async () => {
  const names = await launched.application.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String))
  // Electron itself listens for errors.
  expect(names.filter((name) => name !== 'error')).toEqual([])
})

test('the page runs without any violation of its policy', async () => {
  const { page } = launched
  await page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(globalThis, { violations })
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await page.reload()
  await page.waitForLoadState('load')
  await expect(page.locator('h1').first()).toBeVisible()
  expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual(
    [],
  )
  expect((await page.consoleMessages()).filter((message) => message.type() === 'error').map(String)).toEqual(
    [],
  )
  expect(await page.pageErrors()).toEqual([])
})

test('the policy comes with every answer and allows no evaluation of text', async () => {
  const { page } = launched
  const answers = await page.evaluate(async () => {
    const script = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? ''
    const responses = await Promise.all(
      ['/', '/print.html', '/audience.html', script].map((address) => fetch(address)),
    )
    return responses.map(({ status, headers }) => ({
      status,
      policy: headers.get('content-security-policy') ?? '',
      sniffing: headers.get('x-content-type-options'),
    }))
  })
  expect(answers).toHaveLength(4)
  for (const { status, policy, sniffing } of answers) {
    expect(status).toBe(200)
    expect(sniffing).toBe('nosniff')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).not.toMatch(/'unsafe-eval'/)
  }
  const evaluated = await page.evaluate(async () => {
    // The test's own code is exempt from the policy until its first pause.
    await new Promise((resolve) => setTimeout(resolve, 10))
    try {
      // oxlint-disable-next-line no-new-func -- what is tested is that this fails
      return new Function('return 1')() as unknown
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(evaluated).toBe('EvalError')
})

test('addresses outside the bundle are not found', async () => {
  const statuses = await launched.page.evaluate(async () => {
    const addresses = [
      'app://bundle/../main/index.js',
      'app://bundle/%2e%2e/main/index.js',
      'app://bundle/..%2fmain%2findex.js',
      'app://bundle/%2e%2e%2fmain%2findex.js',
      'app://bundle//etc/passwd',
      'app://bundle/%2fetc%2fpasswd',
      'app://bundle/..%5cmain%5cindex.js',
      'app://bundle/assets/%00',
      'app://bundle/none.html',
    ]
    return Promise.all(addresses.map(async (address) => (await fetch(address)).status))
  })
  expect(statuses).toEqual(statuses.map(() => 404))
  expect(statuses.length).toBe(9)
})

test('nothing leaves: fetch, image, beacon, socket, style, frame, form, navigation, new window', async () => {
  const { page } = launched
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end()
  })
  server.on('upgrade', (request, socket) => {
    requests.push(`socket ${request.url}`)
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const outcomes = await page.evaluate(async (base) => {
    const failed = (promise: Promise<unknown>) =>
      promise.then(
        () => 'left',
        () => 'refused',
      )
    const image = new Image()
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${base}/style` })
    const prefetch = Object.assign(document.createElement('link'), {
      rel: 'prefetch',
      href: `${base}/prefetch`,
    })
    const frame = Object.assign(document.createElement('iframe'), { src: `${base}/frame` })
    const form = Object.assign(document.createElement('form'), { action: `${base}/form`, method: 'post' })
    document.body.append(link, prefetch, frame, form)
    form.submit()
    const results = {
      fetch: await failed(fetch(`${base}/fetch`)),
      image: await failed(
        new Promise((resolve, reject) => {
          image.onload = resolve
          image.onerror = reject
          image.src = `${base}/image`
        }),
      ),
      socket: await failed(
        new Promise((resolve, reject) => {
          const socket = new WebSocket(`${base.replace('http', 'ws')}/socket`)
          socket.onopen = resolve
          socket.onerror = reject
        }),
      ),
      events: await failed(
        new Promise((resolve, reject) => {
          const events = new EventSource(`${base}/events`)
          events.onopen = resolve
          events.onerror = () => {
            events.close()
            reject(new Error('refused'))
          }
        }),
      ),
      module: await failed(import(/* @vite-ignore */ `${base}/module.js`)),
      window: window.open(`${base}/window`) === null ? 'refused' : 'left',
    }
    navigator.sendBeacon(`${base}/beacon`)
    location.href = `${base}/navigation`
    for (const element of [link, prefetch, frame, form]) element.remove()
    return results
  }, `http://127.0.0.1:${port}`)
  expect(outcomes).toEqual({
    fetch: 'refused',
    image: 'refused',
    socket: 'refused',
    events: 'refused',
    module: 'refused',
    window: 'refused',
  })
  // Time for whatever might be on its way.
  await page.waitForTimeout(1000)
  expect(await page.evaluate(() => location.origin)).toBe('app://bundle')
  expect(
    await launched.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
  ).toBe(1)
  await new Promise((resolve) => server.close(resolve))
  expect(requests).toEqual([])
})

test('a page may load itself again', async () => {
  const { page } = launched
  await page.evaluate(() => Object.assign(globalThis, { isOld: true }))
  const loaded = page.waitForEvent('load')
  await page.evaluate(() => setTimeout(() => location.reload(), 0))
  await loaded
  const found = await page.evaluate(() => ['isOld' in globalThis, 'tuottolaskuri' in globalThis])
  expect(found).toEqual([false, true])
})

test('peer connections find no network', async () => {
  const candidates = await launched.page.evaluate(async () => {
    const found: string[] = []
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] })
    connection.createDataChannel('channel')
    connection.onicecandidate = ({ candidate }) => candidate?.candidate && found.push(candidate.candidate)
    await connection.setLocalDescription(await connection.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 1500))
    connection.close()
    return found
  })
  expect(candidates).toEqual([])
})

test('the database is persistent, and no other permission is granted', async () => {
  const found = await launched.page.evaluate(async () => {
    const permission = async (name: string) => {
      const status = await navigator.permissions.query({ name: name as PermissionName })
      return status.state
    }
    return {
      isPersistent: await navigator.storage.persist(),
      persisted: await navigator.storage.persisted(),
      geolocation: await permission('geolocation'),
      camera: await permission('camera'),
      microphone: await permission('microphone'),
      notifications: await Notification.requestPermission(),
    }
  })
  expect(found).toEqual({
    isPersistent: true,
    persisted: true,
    geolocation: 'denied',
    camera: 'denied',
    microphone: 'denied',
    notifications: 'denied',
  })
})

test('a second start ends at once, brings the first to the front and leaves the profile as it was', async () => {
  const { application, userData } = launched
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const before = journalFiles(userData)
  const options = launchOptions({ userData })
  const start = Date.now()
  const second = spawn(options.executablePath ?? (electronPath as unknown as string), options.args, {
    cwd: options.cwd,
    env: options.env,
    stdio: 'ignore',
  })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  expect(Date.now() - start).toBeLessThan(10_000)
  await expect
    .poll(() =>
      application.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows()
        return window?.isVisible() === true && !window.isMinimized()
      }),
    )
    .toBe(true)
  expect(journalFiles(userData)).toEqual(before)
})

test('a page that crashes comes back', async () => {
  const { application } = launched
  const reloaded = application.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => resolve(contents.getURL()))
        contents?.forcefullyCrashRenderer()
      }),
  )
  expect(await reloaded).toMatch(/^app:\/\/bundle\/index\.html/)
})

test('the log holds no figures and no text of the user', async () => {
  const userData = makeTemporaryFolder()
  const { page, close } = await launchApplication({ userData })
  const failures = await page.evaluate(async () => {
    const { journal, settings } = (globalThis as unknown as { tuottolaskuri: AnyBridge }).tuottolaskuri
    const secret = 'SECRETMARKER'
    return Promise.all([
      journal['append']?.({
        workspaceId: 'w0000000000000001',
        sequence: 9,
        digest: '0'.repeat(64),
        payload: secret,
      }),
      journal['append']?.({ workspaceId: secret, sequence: 1, digest: secret, payload: secret }),
      settings['write']?.({ [secret]: secret }),
    ])
  })
  expect(failures.map((reply) => (reply as { ok: boolean }).ok)).toEqual([false, false, false])
  await close()
  const logs = path.join(userData, 'logs')
  const texts = existsSync(logs)
    ? readdirSync(logs).map((name) => readFileSync(path.join(logs, name), 'utf8'))
    : []
  expect(texts.join('\n')).not.toContain('SECRETMARKER')
})

/** Asks for a document that no print page can lay out. */
function printDamaged(): Promise<unknown> {
  return launched.page.evaluate(() => {
    const { print } = (globalThis as unknown as { tuottolaskuri: AnyBridge }).tuottolaskuri
    const text = 'x'
    return print['savePdf']?.({
      title: text,
      author: text,
      subject: text,
      language: 'fi',
      paper: 'A4',
      dialogTitle: text,
      filterLabel: text,
      suggestedName: 'a.pdf',
      footer: text,
      pageLabel: '{page}',
      document: '{}',
    })
  })
}

type AnyBridge = Record<
  'clipboard' | 'journal' | 'print' | 'settings',
  Record<string, (value: unknown) => Promise<unknown>>
>

function journalFiles(userData: string): string[] {
  const folder = path.join(userData, 'workspaces')
  return existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]).sort() : []
}
