import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import path from 'node:path'
import { quietStdout, runCommand } from '../lib/command.mjs'
import { withLock } from '../lib/lock.mjs'
import { log, secondsSince } from '../lib/log.mjs'
import { projectRoot } from '../lib/project.mjs'
import { hasStamp, writeStamp } from '../lib/stamp.mjs'
import { cacheFolder, ensureCacheFolder } from './cache.mjs'

/**
 * Installs exactly what the lockfile says, when node_modules does not hold it yet.
 * @param {{ root?: string, cache?: string, install?: (root: string) => Promise<number> }} [options]
 * @returns {Promise<boolean>} whether anything had to be installed
 */
export async function ensureDependencies({
  root = projectRoot,
  cache = cacheFolder(),
  install = npmCleanInstall,
} = {}) {
  const stampFile = path.join(root, 'node_modules', '.tuottolaskuri-stamp')
  if (hasStamp(stampFile, dependencyStamp(root))) return false
  return withLock(lockFile(root, ensureCacheFolder(cache)), async () => {
    const stamp = dependencyStamp(root)
    if (hasStamp(stampFile, stamp)) return false
    if (matchesLockfile(root)) {
      writeStamp(stampFile, stamp)
      return false
    }
    log('installing the dependencies (npm ci)')
    const startedAt = Date.now()
    const code = await install(root)
    if (code !== 0) throw new Error(`npm ci failed with exit code ${code}; its own message is above.`)
    writeStamp(stampFile, stamp)
    log(`dependencies installed in ${secondsSince(startedAt)}`)
    return true
  })
}

/** Not in the project, where it would have to be ignored, nor in node_modules, which npm removes. */
function lockFile(root, cache) {
  const key = createHash('sha256').update(root).digest('hex').slice(0, 12)
  return path.join(cache, `dependencies-${key}.lock`)
}

/**
 * @param {string} root
 * @returns {string}
 */
export function dependencyStamp(root) {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex')
}

/**
 * Whether npm itself, called by hand, has already installed what the lockfile says: npm leaves a
 * lockfile of its own in node_modules, and only after it has finished.
 * @param {string} root
 * @returns {boolean}
 */
export function matchesLockfile(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'))
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !installed) return false
  const isSatisfied = Object.entries(wanted).every(([location, entry]) => {
    if (location === '') return true
    const found = installed[location]
    // Packages for other platforms are in the lockfile only.
    if (!found) return entry.optional === true
    return found.version === entry.version && found.integrity === entry.integrity
  })
  return isSatisfied && Object.keys(installed).every((location) => location in wanted)
}

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function npmCleanInstall(root) {
  const [command, ...first] = npmCommand()
  // Without the first flag, NODE_ENV=production would leave out everything that builds and tests.
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  return runCommand(command, [...first, 'ci', ...flags], {
    cwd: root,
    stdio: quietStdout,
    shell: process.platform === 'win32' && command.endsWith('.cmd'),
  })
}

/**
 * The npm that started this script, else the one on the path.
 * @returns {string[]}
 */
export function npmCommand() {
  const started = process.env.npm_execpath
  if (started && /npm-cli\.[cm]?js$/.test(started)) return [process.execPath, started]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}
