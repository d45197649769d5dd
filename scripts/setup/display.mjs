import { spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'

const connectMilliseconds = 2_000
const startMilliseconds = 15_000

/**
 * @typedef {object} Display
 * @property {Record<string, string>} environment
 * @property {string[]} electronArguments
 * @property {() => Promise<void>} stop
 */

/**
 * Whether a window opened here would be seen. A variable that names a display that is gone counts as none.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<boolean>}
 */
export async function hasDisplay(environment = process.env) {
  if (process.platform !== 'linux') return true
  return (await hasX11(environment)) || (await hasWayland(environment))
}

/**
 * @param {string} name such as ":0" or "host:10.0"
 * @returns {net.NetConnectOpts[]} the places where such a display listens
 */
export function displayAddresses(name) {
  const match = /^(.*):(\d+)(\.\d+)?$/.exec(name)
  if (!match) return []
  const [, host, number] = match
  if (host && host !== 'unix') return [{ host, port: 6000 + Number(number) }]
  const socket = `/tmp/.X11-unix/X${number}`
  return [{ path: socket }, { path: `\0${socket}` }]
}

async function hasX11(environment) {
  for (const address of displayAddresses(environment.DISPLAY ?? '')) {
    if (await canConnect(address)) return true
  }
  return false
}

async function hasWayland(environment) {
  const { WAYLAND_DISPLAY: name, XDG_RUNTIME_DIR: folder } = environment
  if (!name) return false
  return canConnect({ path: path.resolve(folder ?? '/', name) })
}

function canConnect(address) {
  return new Promise((resolve) => {
    const socket = net.connect(address)
    function finish(isOpen) {
      socket.destroy()
      resolve(isOpen)
    }
    socket.setTimeout(connectMilliseconds, () => finish(false))
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
  })
}

/**
 * Uses the display there is, else starts virtual ones, which the caller stops. Tests that run beside each other need
 * one each: on one they would share the focus and the clipboard.
 * @param {number} [wanted] how many, where they are virtual
 * @returns {Promise<Display>}
 */
export async function ensureDisplay(wanted = 1) {
  if (await hasDisplay()) {
    const isWaylandOnly = process.platform === 'linux' && !(await hasX11(process.env))
    return {
      environment: {},
      electronArguments: isWaylandOnly ? ['--ozone-platform=wayland'] : [],
      async stop() {},
    }
  }
  const displays = await Promise.all(Array.from({ length: wanted }, startVirtualDisplay))
  const names = displays.map(({ number }) => `:${number}`)
  return {
    environment: { DISPLAY: names[0], WAYLAND_DISPLAY: '', TUOTTOLASKURI_DISPLAYS: names.join(' ') },
    electronArguments: [],
    async stop() {
      await Promise.all(displays.map(({ stop }) => stop()))
    },
  }
}

/** The server picks a free number itself and tells it through a pipe, so that two starts never collide. */
async function startVirtualDisplay() {
  const server = spawn(
    findOnPath('Xvfb') ?? 'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  function kill() {
    server.kill()
  }
  async function stop() {
    process.off('exit', kill)
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.ref()
    kill()
    await ended
  }
  process.once('exit', kill)
  const pipe = server.stdio[3]
  let timer
  try {
    const number = await new Promise((resolve, reject) => {
      let answer = ''
      timer = setTimeout(() => reject(new Error('Xvfb did not answer in time.')), startMilliseconds)
      server.once('error', reject)
      server.once('exit', (code) => reject(new Error(`Xvfb ended with exit code ${code}.`)))
      pipe.on('data', (bytes) => {
        answer += bytes
        if (answer.includes('\n')) resolve(answer.trim())
      })
    })
    return { number, stop }
  } catch (error) {
    kill()
    throw error
  } finally {
    clearTimeout(timer)
    pipe.destroy()
    server.removeAllListeners('exit')
    server.removeAllListeners('error')
    server.unref()
  }
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
export function findOnPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file))
}
