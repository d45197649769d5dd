import { spawnSync } from 'node:child_process'
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
  log('no user namespaces are allowed here: starting Electron without its sandbox (development only)')
  return ['--no-sandbox']
}

function areNamespacesClosed() {
  // Ubuntu lets its own tool make a namespace that Chromium may not make, so its setting is asked as well.
  if (readNumber('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === 1) return true
  // Containers forbid it in ways that no setting shows: only trying tells.
  const attempt = spawnSync('unshare', ['--user', '--map-root-user', '--pid', '--net', '--fork', 'true'])
  if (attempt.error === undefined) return attempt.status !== 0
  return (
    readNumber('/proc/sys/kernel/unprivileged_userns_clone') === 0 ||
    readNumber('/proc/sys/user/max_user_namespaces') === 0
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
