import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import path from 'node:path'

const probeMilliseconds = 8_000
const rememberedMilliseconds = 24 * 60 * 60 * 1000

/**
 * Where Electron's installer will look, by the same environment variables as it reads itself.
 * @param {string} version
 * @param {NodeJS.ProcessEnv} environment
 * @returns {string}
 */
export function downloadAddress(version, environment = process.env) {
  const mirror =
    environment.ELECTRON_MIRROR ||
    environment.npm_config_electron_mirror ||
    'https://github.com/electron/electron/releases/download/'
  const folder = environment.ELECTRON_CUSTOM_DIR || `v${version}`
  return `${mirror}${folder}/electron-v${version}-${process.platform}-${process.arch}.zip`
}

/**
 * A short look whether the address answers. A "no" is remembered for a day, so that it slows down one
 * start and not each.
 * @param {string} address
 * @param {string} cache
 * @param {{ ask?: (address: string) => Promise<boolean>, now?: () => number }} [options]
 * @returns {Promise<boolean>}
 */
export async function isDownloadReachable(address, cache, { ask = askByHead, now = Date.now } = {}) {
  if (isRemembered(refusalFile(cache, address), now())) return false
  const isReachable = await ask(address).catch(() => false)
  if (!isReachable) rememberUnreachable(address, cache, now)
  return isReachable
}

/**
 * @param {string} address
 * @param {string} cache
 * @param {() => number} [now]
 */
export function rememberUnreachable(address, cache, now = Date.now) {
  fs.mkdirSync(cache, { recursive: true })
  fs.writeFileSync(refusalFile(cache, address), String(now()))
}

function isRemembered(file, now) {
  try {
    const age = now - Number(fs.readFileSync(file, 'utf8'))
    return age >= 0 && age < rememberedMilliseconds
  } catch {
    return false
  }
}

function refusalFile(cache, address) {
  const key = createHash('sha256').update(address).digest('hex').slice(0, 12)
  return path.join(cache, `unreachable-${key}`)
}

async function askByHead(address) {
  // Node's own fetch ignores proxies, which the installer can use: leave the answer to the download.
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  const signal = AbortSignal.timeout(probeMilliseconds)
  const response = await fetch(address, { method: 'HEAD', redirect: 'follow', signal })
  return response.ok
}
