import { spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync, readFileSync, readSync, closeSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import {
  launchApplication,
  launchOptions,
  makeTemporaryFolder,
  stubSaveDialog,
  type LaunchedApplication,
} from './launch.ts'
import { WorkspacePage } from './page-models/workspace-page.ts'
import { pdfFacts, pdfText } from './pdf-text.ts'

test.skip(process.platform !== 'linux', 'only here is it known where the packer puts the application')
test.describe.configure({ mode: 'serial' })

const project = path.resolve(import.meta.dirname, '../..')
const folder = path.join(project, 'dist', 'test', 'linux-unpacked')
const executable = path.join(folder, 'tuottolaskuri')
const before = process.env['TUOTTOLASKURI_EXECUTABLE']
const definition = 'Asked for an offer; fits.'

let running: LaunchedApplication | null = null

test.beforeAll(() => {
  test.setTimeout(300_000)
  const run = spawnSync(
    process.execPath,
    [path.join(project, 'scripts', 'run.mjs'), 'package', '--for-test'],
    {
      cwd: project,
      encoding: 'utf8',
      timeout: 240_000,
    },
  )
  expect(run.status, run.stdout + run.stderr).toBe(0)
  process.env['TUOTTOLASKURI_EXECUTABLE'] = executable
})
test.afterAll(async () => {
  await running?.close()
  // Later tests of this run start what they would have started without this one.
  if (before === undefined) delete process.env['TUOTTOLASKURI_EXECUTABLE']
  else process.env['TUOTTOLASKURI_EXECUTABLE'] = before
})

test('holds the built application and nothing else: no packages, sources or maps', () => {
  const files = filesInArchive(path.join(folder, 'resources', 'app.asar'))
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'out/main/index.js',
      'out/preload/index.cjs',
      'out/preload/audience.cjs',
      'out/renderer/index.html',
      'out/renderer/print.html',
      'out/renderer/audience.html',
    ]),
  )
  const expected =
    /^(?:package\.json|out\/main\/[^/]+(?:\/[^/]+)*\.js|out\/preload\/(?:index|audience)\.cjs|out\/renderer\/.+\.(?:html|js|css|woff2?|svg|png))$/
  expect(files.filter((file) => !expected.test(file))).toEqual([])
  expect(existsSync(path.join(folder, 'resources', 'app'))).toBe(false)
  expect(existsSync(path.join(folder, 'resources', 'default_app.asar'))).toBe(false)
  expect(existsSync(path.join(folder, 'LICENSE'))).toBe(true)
})

test('has the fuses set as they are shipped, the one for tests apart', async () => {
  const reader = (await import(path.join(project, 'scripts', 'setup', 'fuses.mjs'))) as FuseReader
  const binary = readFileSync(executable)
  const found = Object.fromEntries(
    Object.keys(reader.fuses).map((name) => [name, reader.isFuseOn(binary, name)]),
  )
  const shipped = shippedFuses()
  // Playwright attaches through the inspector; what is handed to people has it off.
  expect(found).toEqual({ ...shipped, nodeCliInspectArguments: true })
  expect(shipped).toMatchObject({
    runAsNode: false,
    nodeOptionsEnvironmentVariable: false,
    nodeCliInspectArguments: false,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  })
})

test('does the first steps of the main job', async () => {
  running = await launchApplication({ language: 'en-GB' })
  const { page, application } = running
  expect(await application.evaluate(({ app }) => app.isPackaged)).toBe(true)
  expect(await application.evaluate(({ app }) => app.getAppPath())).toBe(
    path.join(folder, 'resources', 'app.asar'),
  )
  const workspace = new WorkspacePage(page, 'en')
  await workspace.createFromTemplate('inbound', 'Packaged')
  await expect(page.getByTestId('headline')).toContainText('€')
  await workspace.goTo('stages')
  await page.getByTestId('stage-definition').fill(definition)
  await page.getByTestId('stage-definition').blur()
  await workspace.goTo('plan')
  const customers = (await workspace.figure('customers').textContent()) ?? ''
  await workspace.enter('Average deal', '40000')
  await workspace.enter('Opportunity → Customer: Conversion rate', '35')
  await expect(workspace.figure('customers')).not.toHaveText(customers)
  await workspace.saved()
})

test('runs no foreign code that its environment or its command line names', async () => {
  const { userData } = running!
  const marks = makeTemporaryFolder()
  const script = path.join(marks, 'foreign.cjs')
  const mark = path.join(marks, 'was-run')
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`)
  // The profile is in use, so that each start ends at once instead of opening a window.
  const attempts: [args: string[], env: Record<string, string>][] = [
    [[script], { ELECTRON_RUN_AS_NODE: '1' }],
    [[], { NODE_OPTIONS: `--require=${script}` }],
    [['--require', script], {}],
    [[script], {}],
  ]
  for (const [args, env] of attempts) {
    const options = launchOptions({ userData, env })
    // A Node would take its script from the first place.
    const started = spawn(executable, [...args, ...options.args], { env: options.env, stdio: 'ignore' })
    expect(await new Promise((resolve) => started.once('exit', resolve))).toBe(0)
  }
  expect(existsSync(mark)).toBe(false)
})

test('keeps what was saved over an end without notice, and prints it', async () => {
  const { userData } = running!
  const page = () => running!.page
  const workspace = () => new WorkspacePage(page(), 'en')
  const figures = await page().getByTestId('lead-figures').locator('dd').allTextContents()
  expect(figures.length).toBeGreaterThan(2)
  await running!.kill()
  running = await launchApplication({ userData, language: 'en-GB' })
  await workspace().openFromHome('Packaged')
  await expect(page().getByTestId('recovery-notice')).toHaveCount(0)
  await workspace().goTo('plan')
  await expect(workspace().input('Average deal')).toHaveValue('40,000')
  expect(await page().getByTestId('lead-figures').locator('dd').allTextContents()).toEqual(figures)
  await workspace().goTo('report')
  const file = path.join(userData, 'agreement.pdf')
  await stubSaveDialog(running.application, file)
  await page().getByTestId('export-agreement-pdf').click()
  await expect(page().getByText(`The PDF was saved: ${file}`)).toBeVisible({ timeout: 40_000 })
  expect(await pdfText(file)).toContain(definition)
  expect(await pdfFacts(file)).toMatchObject({ isTagged: true, language: 'en' })
})

/** Paths of all files in an archive, whose header is JSON after four sizes of four bytes. */
function filesInArchive(archive: string): string[] {
  const file = openSync(archive, 'r')
  const sizes = Buffer.alloc(16)
  readSync(file, sizes)
  const header = Buffer.alloc(sizes.readUInt32LE(12))
  readSync(file, header, { position: 16 })
  closeSync(file)
  type Entry = { files?: Record<string, Entry> }
  const collect = ({ files = {} }: Entry, above: string): string[] =>
    Object.entries(files).flatMap(([name, entry]) =>
      entry.files === undefined ? [`${above}${name}`] : collect(entry, `${above}${name}/`),
    )
  return collect(JSON.parse(header.toString('utf8')) as Entry, '')
}

interface FuseReader {
  fuses: Record<string, number>
  isFuseOn(executable: Buffer, name: string): boolean
}

/** What electron-builder.yml says of the fuses, under the names that the reader has for them. */
function shippedFuses(): Record<string, boolean> {
  const text = readFileSync(path.join(project, 'electron-builder.yml'), 'utf8')
  const section = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(text)?.[1] ?? ''
  return Object.fromEntries(
    [...section.matchAll(/^ {2}(?:enable)?(\w)(\w+): (true|false)$/gm)].map(([, first, rest, value]) => [
      `${first!.toLowerCase()}${rest}`,
      value === 'true',
    ]),
  )
}
