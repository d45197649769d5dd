import { applicationBuild, ensureBuild } from '../lib/build.mjs'
import { callerFolder } from '../lib/caller.mjs'
import { runCommand } from '../lib/command.mjs'
import { log } from '../lib/log.mjs'
import { projectRoot } from '../lib/project.mjs'
import { withElectron } from '../lib/with-electron.mjs'

/**
 * Opens the window; where nobody could see one, shows what it looks like in files instead.
 * @param {string[]} parameters passed on to the application
 * @returns {Promise<number>}
 */
export function start(parameters) {
  return withElectron(async (prepared) => {
    const { runtime, electronArguments, environment, isHeadless } = prepared
    const code = await ensureBuild(applicationBuild, { environment })
    if (code !== 0) return code
    if (isHeadless) {
      log('no display here: running the application on a virtual one and taking pictures of it')
      const { demonstrate } = await import('../demo.mjs')
      return demonstrate(prepared)
    }
    return runCommand(runtime.executable, [...electronArguments, projectRoot, ...parameters], {
      cwd: callerFolder(),
      env: environment,
    })
  })
}
