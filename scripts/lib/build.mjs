import * as fs from 'node:fs'
import { quietStdout, runNode } from './command.mjs'
import { withLock } from './lock.mjs'
import { log, secondsSince } from './log.mjs'
import { inModules, inProject, projectRoot } from './project.mjs'
import { hashTree, hasStamp, writeStamp } from './stamp.mjs'

/**
 * @typedef {object} Build
 * @property {string} name
 * @property {string[]} inputs files and folders of the project
 * @property {string[]} outputs files that must exist for the build to count as done
 * @property {string} tool
 * @property {string[]} parameters
 */

const sharedInputs = [
  'src',
  'resources',
  'scripts/kernel',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** @type {Build} */
export const applicationBuild = {
  name: 'application',
  inputs: [...sharedInputs, 'electron', 'electron.vite.config.ts'],
  outputs: ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'],
  tool: inModules('electron-vite', 'bin', 'electron-vite.js'),
  parameters: ['build', '--logLevel', 'warn'],
}

/** @type {Build} */
export const commandLineBuild = {
  name: 'command line',
  inputs: [...sharedInputs, 'vite.cli.config.ts'],
  outputs: ['out/cli/cli.js'],
  tool: inModules('vite', 'bin', 'vite.js'),
  parameters: ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'],
}

/**
 * Builds unless the sources are the ones that were built last.
 * @param {Build} build
 * @param {{ environment?: NodeJS.ProcessEnv, runTool?: typeof runNode }} [options]
 * @returns {Promise<number>} the exit code
 */
export async function ensureBuild(build, { environment = process.env, runTool = runNode } = {}) {
  const stampFile = inProject('out', '.stamps', build.name.replace(' ', '-'))
  if (isBuilt(build, stampFile)) return 0
  return withLock(inModules('.tuottolaskuri-build.lock'), async () => {
    if (isBuilt(build, stampFile)) return 0
    log(`building the ${build.name}`)
    const startedAt = Date.now()
    // Taken before the build: what is edited meanwhile has to be built again.
    const stamp = stampOf(build)
    fs.rmSync(stampFile, { force: true })
    const code = await runTool(build.tool, build.parameters, {
      cwd: projectRoot,
      stdio: quietStdout,
      env: environment,
    })
    if (code !== 0) {
      log(`the build of the ${build.name} failed`)
      return code
    }
    writeStamp(stampFile, stamp)
    log(`built the ${build.name} in ${secondsSince(startedAt)}`)
    return 0
  })
}

/**
 * Tests and pictures of the documentation change no build.
 * @param {string} name
 * @returns {boolean}
 */
export function isBuildInput(name) {
  return !/\.test\.tsx?$/.test(name) && !name.startsWith('resources/pictures/')
}

function isBuilt(build, stampFile) {
  return (
    build.outputs.every((output) => fs.existsSync(inProject(output))) && hasStamp(stampFile, stampOf(build))
  )
}

function stampOf(build) {
  return hashTree(projectRoot, build.inputs, isBuildInput)
}
