import { runCommand } from '../lib/command.mjs'
import { withElectron } from '../lib/with-electron.mjs'

/**
 * Runs the bare runtime.
 * @param {string[]} parameters
 * @returns {Promise<number>}
 */
export function electron(parameters) {
  return withElectron(({ runtime, electronArguments, environment }) =>
    runCommand(runtime.executable, [...electronArguments, ...parameters], { env: environment }),
  )
}
