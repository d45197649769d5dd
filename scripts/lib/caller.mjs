/**
 * Where the user typed the command, so that relative paths mean what they say: npm changes to the
 * project's folder first and leaves the original one in INIT_CWD.
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {string} [workingFolder]
 * @returns {string}
 */
export function callerFolder(environment = process.env, workingFolder = process.cwd()) {
  const isRunByNpm = environment.npm_lifecycle_event !== undefined
  return (isRunByNpm && environment.INIT_CWD) || workingFolder
}
