import { commandLineBuild, ensureBuild } from '../lib/build.mjs'
import { runNode } from '../lib/command.mjs'
import { inProject } from '../lib/project.mjs'
import { callerFolder } from '../lib/caller.mjs'
import { ensureDependencies } from '../setup/dependencies.mjs'

/**
 * Runs the command line; stdout is its own, all set-up speaks on stderr.
 * @param {string[]} parameters
 * @returns {Promise<number>}
 */
export async function cli(parameters) {
  await ensureDependencies()
  const code = await ensureBuild(commandLineBuild)
  if (code !== 0) return code
  return runNode(inProject('out', 'cli', 'cli.js'), parameters, { cwd: callerFolder() })
}
