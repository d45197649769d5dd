import * as fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/**
 * Outside the repository: an unpacked runtime outlives a fresh clone.
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {NodeJS.Platform} [platform]
 * @returns {string}
 */
export function cacheFolder(environment = process.env, platform = process.platform) {
  if (environment.TUOTTOLASKURI_CACHE) return path.resolve(environment.TUOTTOLASKURI_CACHE)
  return path.join(userCacheFolder(environment, platform), 'tuottolaskuri')
}

function userCacheFolder(environment, platform) {
  if (environment.XDG_CACHE_HOME) return environment.XDG_CACHE_HOME
  if (platform === 'win32' && environment.LOCALAPPDATA) return environment.LOCALAPPDATA
  if (platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches')
  return path.join(os.homedir(), '.cache')
}

/**
 * @param {string} folder
 * @returns {string} the same folder, which now exists
 */
export function ensureCacheFolder(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true })
    fs.accessSync(folder, fs.constants.W_OK)
  } catch (error) {
    throw new Error(
      `The cache folder ${folder} cannot be written (${error.code}). Set TUOTTOLASKURI_CACHE to a folder that can.`,
      { cause: error },
    )
  }
  return folder
}
