import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test'

const projectFolder = path.resolve(import.meta.dirname, '../..')

export interface LaunchOptions {
  /** Profile of the application; a new temporary one unless given. */
  userData?: string
  /** Further arguments, e.g. a workspace file. */
  args?: string[]
  env?: Record<string, string>
  /** Language of the system as Chromium sees it */
  language?: string
}

export interface LaunchedApplication {
  application: ElectronApplication
  page: Page
  userData: string
  /** Quits as a user does, so that the window may save first. */
  close(): Promise<void>
  /** SIGKILL for the main process and everything that it started: what a crash or a power cut looks like. */
  kill(): Promise<void>
}

/** Starts the built application, or the packaged one that TUOTTOLASKURI_EXECUTABLE names. */
export async function launchApplication(options: LaunchOptions = {}): Promise<LaunchedApplication> {
  const userData = options.userData ?? makeTemporaryFolder()
  const application = await electron.launch(launchOptions({ ...options, userData }))
  const page = await application.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  return {
    application,
    page,
    userData,
    close: () => application.close(),
    kill: () => killApplication(application),
  }
}

/** What `electron.launch` needs; of use by itself for a start that is expected to end at once. */
export function launchOptions(options: LaunchOptions & { userData: string }) {
  const { language = 'en-US', userData } = options
  const packaged = process.env['TUOTTOLASKURI_EXECUTABLE']
  const switches = [...machineArguments(), `--user-data-dir=${userData}`, `--lang=${language}`]
  return {
    ...(packaged ? { executablePath: packaged } : {}),
    cwd: projectFolder,
    // The folder stands first: the stand-in of the development runtime takes the first plain argument for it.
    args: [...(packaged ? [] : ['.']), ...switches, ...(options.args ?? [])],
    // Light or dark is for the application to decide.
    colorScheme: null,
    chromiumSandbox: !switches.includes('--no-sandbox'),
    env: {
      ...inheritedEnvironment(),
      ...ownDisplay(),
      LANG: `${language.replace('-', '_')}.UTF-8`,
      LANGUAGE: language.replace('-', '_'),
      ...options.env,
    },
  }
}

const temporaryFolders: string[] = []
process.once('exit', () => {
  for (const folder of temporaryFolders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that goes away at the end of the run, so that a profile can be started again meanwhile. */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tuottolaskuri-e2e-'))
  temporaryFolders.push(folder)
  return folder
}

/** The next save dialog, and all after it, answer with this path; null cancels. */
export async function stubSaveDialog(
  application: ElectronApplication,
  filePath: string | null,
): Promise<void> {
  await application.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' })
  }, filePath)
}

/** The next open dialog, and all after it, answer with this path; null cancels. */
export async function stubOpenDialog(
  application: ElectronApplication,
  filePath: string | null,
): Promise<void> {
  await application.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, filePath)
}

async function killApplication(application: ElectronApplication): Promise<void> {
  const main = application.process()
  if (main.pid === undefined) throw new Error('the application has no process')
  const closed = application.waitForEvent('close')
  const processes = [main.pid, ...descendants(main.pid)]
  for (const pid of processes) killIfAlive(pid)
  await closed
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // Children end by themselves as soon as the main process is gone.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function descendants(ancestor: number): number[] {
  const parents = readParents()
  const found: number[] = []
  const collect = (parent: number) => {
    for (const [pid, ppid] of parents) {
      if (ppid !== parent) continue
      found.push(pid)
      collect(pid)
    }
  }
  collect(ancestor)
  return found
}

/** Process ids with the ids of their parents; empty on Windows, where children end with their job. */
function readParents(): [number, number][] {
  if (process.platform === 'win32') return []
  if (process.platform !== 'linux') {
    const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    return table.trim().split('\n').map(toPair)
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const status = readStatus(name)
      // The name of the program stands in brackets and may hold anything, even brackets.
      return status === undefined ? [] : [toPair(`${name} ${status.slice(status.lastIndexOf(')') + 4)}`)]
    })
}

function toPair(row: string): [number, number] {
  const [pid = Number.NaN, ppid = Number.NaN] = row.trim().split(/\s+/).map(Number)
  return [pid, ppid]
}

/** undefined when the process has ended meanwhile. */
function readStatus(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ESRCH') return undefined
    throw error
  }
}

function machineArguments(): string[] {
  const prepared = process.env['TUOTTOLASKURI_ELECTRON_ARGUMENTS']
  if (prepared !== undefined) return prepared.split(' ').filter((argument) => argument !== '')
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** The display of this worker, where each has one. */
function ownDisplay(): Record<string, string> {
  const displays = (process.env['TUOTTOLASKURI_DISPLAYS'] ?? '').split(' ')
  const display = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)]
  return display === undefined || display === '' ? {} : { DISPLAY: display }
}

function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  // Chromium prefers LC_ALL to LANG; the tests choose the language themselves.
  return Object.fromEntries(entries.filter(([name]) => name !== 'LC_ALL' && name !== 'LC_MESSAGES'))
}
