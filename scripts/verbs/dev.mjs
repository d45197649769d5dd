import { runNode } from '../lib/command.mjs'
import { inModules, projectRoot } from '../lib/project.mjs'
import { withElectron } from '../lib/with-electron.mjs'

/**
 * Opens the application on sources that reload as they are edited.
 * @param {string[]} parameters
 * @returns {Promise<number>}
 */
export function dev(parameters) {
  return withElectron(({ environment }) =>
    runNode(inModules('electron-vite', 'bin', 'electron-vite.js'), ['dev', ...parameters], {
      cwd: projectRoot,
      env: environment,
    }),
  )
}
