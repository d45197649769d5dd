import { ensureDependencies } from './dependencies.mjs'
import { ensureDisplay, hasDisplay } from './display.mjs'
import { ensureElectron } from './electron.mjs'
import { ensureLibraries } from './libraries.mjs'
import { sandboxArguments } from './sandbox.mjs'

/**
 * @typedef {object} PreparedElectron
 * @property {import('./electron.mjs').ElectronRuntime} runtime
 * @property {string[]} electronArguments what Electron must be given on this machine
 * @property {boolean} isHeadless whether the display is a virtual one, which nobody sees
 * @property {NodeJS.ProcessEnv} environment for every child process
 * @property {() => Promise<void>} stop
 */

/**
 * Does all of the set-up that running Electron takes on this machine.
 * @param {{ displays?: number }} [options] how many displays, where they are virtual
 * @returns {Promise<PreparedElectron>}
 */
export async function prepareElectron({ displays = 1 } = {}) {
  await ensureDependencies()
  const runtime = await ensureElectron()
  const isHeadless = !(await hasDisplay())
  await ensureLibraries(runtime.executable, { needsXvfb: isHeadless })
  const display = await ensureDisplay(displays)
  const electronArguments = [...sandboxArguments(runtime.folder), ...display.electronArguments]
  // Set in the terminals of editors that are built on Electron; it would turn ours into a plain Node.
  const { ELECTRON_RUN_AS_NODE: _runAsNode, ...inherited } = process.env
  return {
    runtime,
    electronArguments,
    isHeadless,
    environment: {
      ...inherited,
      ...display.environment,
      ...runtimeEnvironment(runtime),
      // Tests that start Electron themselves have to pass these on.
      TUOTTOLASKURI_ELECTRON_ARGUMENTS: electronArguments.join(' '),
      ...(electronArguments.includes('--no-sandbox') ? { NO_SANDBOX: '1' } : {}),
    },
    stop: display.stop,
  }
}

/**
 * electron-vite reads the first, the electron package and Playwright read the second.
 * @param {import('./electron.mjs').ElectronRuntime} runtime
 * @returns {Record<string, string>}
 */
export function runtimeEnvironment(runtime) {
  return {
    ELECTRON_EXEC_PATH: runtime.executable,
    ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
  }
}
