import * as fs from 'node:fs'
import path from 'node:path'
import { log } from '../lib/log.mjs'

/**
 * Chromium refuses to start its sandbox as root, and otherwise needs user namespaces or a setuid helper.
 * @param {string} folder of the runtime
 * @returns {string[]}
 */
export function sandboxArguments(folder) {
  if (process.platform !== 'linux') return []
  if (process.getuid() === 0) return ['--no-sandbox']
  if (!areNamespacesClosed() || hasSetuidHelper(folder)) return []
  log('this system allows no user namespaces: starting Electron without its sandbox (development only)')
  return ['--no-sandbox']
}

function areNamespacesClosed() {
  return (
    readNumber('/proc/sys/kernel/unprivileged_userns_clone') === 0 ||
    readNumber('/proc/sys/user/max_user_namespaces') === 0 ||
    readNumber('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === 1
  )
}

function hasSetuidHelper(folder) {
  const status = fs.statSync(path.join(folder, 'chrome-sandbox'), { throwIfNoEntry: false })
  return status !== undefined && status.uid === 0 && (status.mode & 0o4000) !== 0
}

function readNumber(file) {
  try {
    return Number(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
