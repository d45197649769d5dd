import { expect, test } from '@playwright/test'
import { exampleSlides } from './audience-slides.ts'
import { launchApplication } from './launch.ts'
import { AudienceWindow } from './page-models/audience-window.ts'

let audience: AudienceWindow

test.beforeAll(async () => {
  audience = new AudienceWindow(await launchApplication({ language: 'fi-FI' }))
  await audience.open()
})
test.afterAll(() => audience.launched.close())

test('opens one window, which says nothing but the name of the application', async () => {
  expect(await audience.call('open')).toMatchObject({
    ok: true,
    value: { displays: 1, isOnSecondDisplay: false },
  })
  const windows = await audience.launched.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      title: window.getTitle(),
      hasMenu: window.isMenuBarVisible(),
    })),
  )
  expect(windows).toHaveLength(2)
  expect(windows).toContainEqual({ title: 'Tuottolaskuri – yleisölle', hasMenu: false })
  expect(await audience.page.locator('body').innerText()).toBe('')
})

test('has no way to anything but its slides', async () => {
  const found = await audience.page.evaluate(async () => {
    const globals = globalThis as unknown as Record<string, object>
    const refused = (address: string) =>
      fetch(address).then(
        () => false,
        () => true,
      )
    return {
      origin: location.origin,
      bridges: Object.keys(globals).filter((name) => name.startsWith('tuottolaskuri')),
      methods: Object.keys(globals['tuottolaskuriAudience']!).sort(),
      ofNode: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globals),
      databases: await indexedDB.databases(),
      isRefused: await refused('https://example.org/'),
      window: window.open('app://bundle/index.html'),
    }
  })
  expect(found).toEqual({
    origin: 'app://bundle',
    bridges: ['tuottolaskuriAudience'],
    methods: ['onSlide', 'ready'],
    ofNode: [],
    databases: [],
    isRefused: true,
    window: null,
  })
  expect(
    await audience.launched.page.evaluate(async () => (await indexedDB.databases()).length),
  ).toBeGreaterThan(0)
  await audience.page.evaluate(() => {
    location.href = 'app://bundle/index.html'
  })
  await audience.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  expect(await audience.page.evaluate(() => location.pathname)).toBe('/audience.html')
})

test('has the preferences of every window, a session in memory and a process of its own', async () => {
  const windows = await audience.launched.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => ({
      address: webContents.getURL(),
      isPersistent: webContents.session.isPersistent(),
      process: webContents.getOSProcessId(),
      preferences: (
        webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
      ).getLastWebPreferences(),
    })),
  )
  const own = windows.find(({ address }) => address.endsWith('/audience.html'))
  const main = windows.find(({ address }) => address.includes('/index.html'))
  expect(own).toMatchObject({
    isPersistent: false,
    preferences: {
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      sandbox: true,
      webSecurity: true,
      webviewTag: false,
    },
  })
  expect(main).toMatchObject({ isPersistent: true })
  expect(own?.process).not.toBe(main?.process)
})

test('runs without any violation of its policy', async () => {
  await audience.page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(globalThis, { violations })
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await audience.page.reload()
  for (const slide of exampleSlides) await audience.show(slide, 'dark')
  expect(
    await audience.page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
  ).toEqual([])
  expect(await audience.page.pageErrors()).toEqual([])
})

test('shows the last slide again after it was loaded again', async () => {
  await audience.show(exampleSlides[1]!)
  await audience.page.reload()
  await expect(audience.page.locator('h1')).toHaveText('Sovitaan, mitä kukin vaihe tarkoittaa')
})

test('shows what it was shown meanwhile after a crash, and leaves the main window as it was', async () => {
  const before = await audience.launched.page.locator('body').innerText()
  expect(before).not.toBe('')
  await audience.crash()
  const slide = { kind: 'title', language: 'fi', theme: 'dark', heading: 'Jatketaan tästä', lines: [] }
  expect(await audience.call('show', slide)).toMatchObject({ ok: true })
  await expect.poll(() => audience.heading()).toBe('Jatketaan tästä')
  expect(await audience.launched.page.locator('body').innerText()).toBe(before)
})

test('keeps no menu when the application sets a new one', async () => {
  const { page, application } = audience.launched
  await page.getByRole('button', { name: 'Asetukset' }).click()
  await page.getByRole('dialog').getByText('English', { exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('Settings')
  await page.keyboard.press('Escape')
  const menus = await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => [window.getTitle(), window.isMenuBarVisible()]),
  )
  const byTitle = Object.fromEntries(menus) as Record<string, boolean>
  expect(byTitle).toMatchObject({ 'Tuottolaskuri – yleisölle': false })
})

test('closes when it keeps crashing, says so, and opens anew behind the curtain', async () => {
  const told = audience.whenToldClosed()
  // The first crash was that of the test above.
  for (const _ of [2, 3]) {
    await audience.crash()
    await expect.poll(() => audience.heading()).toBe('Jatketaan tästä')
  }
  await audience.crash()
  await told
  expect(await audience.countWindows()).toBe(1)
  await audience.open()
  expect(await audience.page.locator('h1').count()).toBe(0)
})

test('closes as it is told, and is shown nothing while it is closed', async () => {
  await audience.show(exampleSlides[1]!)
  const told = audience.whenToldClosed()
  expect(await audience.call('close')).toEqual({ ok: true, value: undefined })
  await told
  expect(await audience.countWindows()).toBe(1)
  const slide = { language: 'fi', theme: 'light', ...exampleSlides[1] }
  expect(await audience.call('show', slide)).toMatchObject({ ok: true })
  await audience.open()
  expect(await audience.page.locator('h1').count()).toBe(0)
})

test('covers a second display, until a key says otherwise', async () => {
  const { application } = audience.launched
  await audience.call('close')
  // What the machine of this test cannot have, and cannot be seen to do
  await application.evaluate(({ app, screen }) => {
    const primary = screen.getPrimaryDisplay()
    const bounds = { x: 40, y: 30, width: 640, height: 360 }
    const second = { ...primary, id: primary.id + 1, internal: false, bounds, workArea: bounds }
    screen.getAllDisplays = () => [primary, second]
    screen.getDisplayMatching = ({ width }) => (width === bounds.width ? second : primary)
    const asked: boolean[] = []
    Object.assign(globalThis, { asked })
    app.once('browser-window-created', (_event, window) => {
      window.setFullScreen = (isFull) => void asked.push(isFull)
      window.isFullScreen = () => asked.at(-1) === true
    })
  })
  const askedForFullScreen = () =>
    application.evaluate(() => (globalThis as unknown as { asked: boolean[] }).asked)
  expect(await audience.open()).toEqual({ ok: true, value: { displays: 2, isOnSecondDisplay: true } })
  await expect.poll(askedForFullScreen).toEqual([true])
  const bounds = await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().endsWith('/audience.html'))
      ?.getBounds(),
  )
  expect(bounds).toEqual({ x: 40, y: 30, width: 640, height: 360 })
  await application.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('/audience.html'),
    )?.webContents
    for (const keyCode of ['Escape', 'F11', 'F11']) contents?.sendInputEvent({ type: 'keyDown', keyCode })
  })
  await expect.poll(askedForFullScreen).toEqual([true, false, true, false])
})

test('goes with the main window', async () => {
  const another = new AudienceWindow(await launchApplication())
  await another.open()
  const { application } = another.launched
  const closed = application.waitForEvent('close')
  await application.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows()
    windows.find(({ webContents }) => webContents.getURL().includes('/index.html'))?.close()
  })
  await closed
})
