import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import path from 'node:path'
import { runCommand } from '../lib/command.mjs'
import { withLock } from '../lib/lock.mjs'
import { log, secondsSince } from '../lib/log.mjs'
import { cacheFolder, ensureCacheFolder } from './cache.mjs'
import { findOnPath } from './display.mjs'

/** Debian's names of the packages that hold what an Electron is linked against. */
const packageOfLibrary = {
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libgdk_pixbuf-2.0.so.0': 'libgdk-pixbuf-2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgmodule-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
}

/** Renamed when Debian 13 and Ubuntu 24.04 went over to 64-bit time. */
const renamedForTime64 = new Set([
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
])

/**
 * @typedef {object} SystemAccess what installing asks of the system; tests plant their own
 * @property {() => string[]} missingLibraries
 * @property {() => boolean} isXvfbMissing
 * @property {string} osRelease the text of /etc/os-release
 * @property {boolean} hasApt
 * @property {boolean} isRoot
 * @property {boolean} isForbidden
 * @property {(packages: string[]) => Promise<void>} install
 */

/**
 * Makes sure that the runtime can be loaded and, where there is no display, that a virtual one can be started.
 * @param {string} executable
 * @param {{ needsXvfb: boolean }} needs
 */
export async function ensureLibraries(executable, { needsXvfb }) {
  if (process.platform !== 'linux') return
  const system = realSystem(executable, needsXvfb)
  if (isNothingMissing(planInstallation(system))) return
  const cache = ensureCacheFolder(cacheFolder())
  await withLock(path.join(cache, 'packages.lock'), () => installMissing(system))
}

/** @param {SystemAccess} system */
export async function installMissing(system) {
  const plan = planInstallation(system)
  if (isNothingMissing(plan)) return
  if (!system.hasApt) throw new Error(`Electron needs ${listMissing(plan)}. Install them, then try again.`)
  if (plan.packages.length > 0) {
    if (!system.isRoot || system.isForbidden) {
      throw new Error(
        `Electron needs system packages. Run this, then try again:\n  ${installCommand(plan.packages)}`,
      )
    }
    await system.install(plan.packages)
  }
  const left = planInstallation(system)
  if (isNothingMissing(left)) return
  throw new Error(
    `Electron still needs ${listMissing(left)}. Find the packages with "apt-file search" and install them.`,
  )
}

/**
 * @param {Pick<SystemAccess, 'missingLibraries' | 'isXvfbMissing' | 'osRelease'>} system
 * @returns {{ packages: string[], unknown: string[] }}
 */
export function planInstallation({ missingLibraries, isXvfbMissing, osRelease }) {
  const libraries = missingLibraries()
  const unknown = libraries.filter((library) => !(library in packageOfLibrary))
  const names = libraries
    .filter((library) => library in packageOfLibrary)
    .map((library) => packageOfLibrary[library])
  if (isXvfbMissing()) names.push('xvfb')
  const isTime64 = usesTime64Names(osRelease)
  const packages = names.map((name) => (isTime64 && renamedForTime64.has(name) ? `${name}t64` : name))
  return { packages: [...new Set(packages)].sort(), unknown }
}

function listMissing({ packages, unknown }) {
  return [...packages, ...unknown].join(', ')
}

function isNothingMissing({ packages, unknown }) {
  return packages.length + unknown.length === 0
}

/**
 * @param {string} osRelease the text of /etc/os-release
 * @returns {boolean}
 */
export function usesTime64Names(osRelease) {
  const fields = Object.fromEntries(
    osRelease.split('\n').map((line) => {
      const [name, ...value] = line.split('=')
      return [name, value.join('=').replaceAll('"', '').trim()]
    }),
  )
  const version = Number.parseFloat(fields.VERSION_ID)
  if (fields.ID === 'ubuntu') return version >= 24.04
  // Debian's unreleased branches carry no number.
  if (fields.ID === 'debian') return Number.isNaN(version) || version >= 13
  return fields.UBUNTU_CODENAME === 'noble'
}

/**
 * @param {string[]} packages
 * @returns {string}
 */
export function installCommand(packages) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
}

/**
 * @param {string} output of ldd
 * @returns {string[]}
 */
export function readMissingLibraries(output) {
  const names = output
    .split('\n')
    .filter((line) => line.includes('=> not found'))
    .map((line) => line.trim().split(' ')[0])
  return [...new Set(names)]
}

/** @returns {SystemAccess} */
function realSystem(executable, needsXvfb) {
  return {
    missingLibraries: () =>
      readMissingLibraries(spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? ''),
    isXvfbMissing: () => needsXvfb && findOnPath('Xvfb') === undefined,
    osRelease: readText('/etc/os-release'),
    hasApt: findOnPath('apt-get') !== undefined,
    isRoot: process.getuid?.() === 0,
    isForbidden: Boolean(process.env.TUOTTOLASKURI_NO_APT),
    install: installWithApt,
  }
}

async function installWithApt(packages) {
  const startedAt = Date.now()
  log(`installing system packages: ${packages.join(' ')}`)
  const options = {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  await runCommand('apt-get', ['update', '-qq'], options)
  const flags = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120']
  const code = await runCommand('apt-get', ['install', ...flags, ...packages], options)
  if (code !== 0) throw new Error(`apt-get failed. Try by hand:\n  ${installCommand(packages)}`)
  log(`system packages installed in ${secondsSince(startedAt)}`)
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
