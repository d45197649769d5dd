import * as fs from 'node:fs'
import { applicationBuild, ensureBuild } from '../lib/build.mjs'
import { runNode } from '../lib/command.mjs'
import { log } from '../lib/log.mjs'
import { inModules, projectRoot } from '../lib/project.mjs'
import { ensureDependencies } from '../setup/dependencies.mjs'
import { ensureElectron } from '../setup/electron.mjs'

const platformFlags = { linux: '--linux', darwin: '--mac', win32: '--win' }

/**
 * Packages the application for this platform.
 * @param {string[]} parameters `--for-test`: only a folder, quickly, that Playwright can drive; the rest goes to electron-builder
 * @returns {Promise<number>}
 */
export async function packageApplication(parameters) {
  const isForTest = parameters.includes('--for-test')
  const others = parameters.filter((parameter) => parameter !== '--for-test')
  await ensureDependencies()
  const runtime = await ensureElectron()
  const code = await ensureBuild(applicationBuild)
  if (code !== 0) return code
  if (runtime.kind === 'fallback' && !isForTest) {
    log(`packaging with Electron ${runtime.version}: good for trying it out, not for handing it to anybody`)
  }
  return runNode(
    inModules('electron-builder', 'cli.js'),
    [...packagingParameters(runtime, { isForTest }), ...others],
    {
      cwd: projectRoot,
      env: packagingEnvironment(process.env, { isForTest }),
    },
  )
}

/**
 * @param {import('../setup/electron.mjs').ElectronRuntime} runtime
 * @param {{ isForTest: boolean }} mode
 * @returns {string[]}
 */
export function packagingParameters(runtime, { isForTest }) {
  const parameters = [platformFlags[process.platform] ?? '--linux']
  if (isForTest) parameters.push('dir')
  parameters.push('--config', 'electron-builder.yml', '--publish', 'never')
  // The runtime that is here already, instead of another download of it.
  parameters.push(`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`)
  if (isForTest) {
    parameters.push('-c.directories.output=dist/test', '-c.electronFuses.enableNodeCliInspectArguments=true')
  }
  return parameters
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {{ isForTest: boolean }} mode
 * @returns {NodeJS.ProcessEnv}
 */
export function packagingEnvironment(environment, { isForTest }) {
  const { ELECTRON_BUILDER_7ZIP_PATH: sevenZip, ELECTRON_BUILDER_COMPRESSION_LEVEL: level } = environment
  const own = { ELECTRON_BUILDER_7ZIP_PATH: sevenZip || bundledSevenZip() }
  if (isForTest && !level) own.ELECTRON_BUILDER_COMPRESSION_LEVEL = '1'
  return { ...environment, ...own }
}

/** electron-builder would download its own. */
function bundledSevenZip() {
  const system = { darwin: 'mac', win32: 'win' }[process.platform] ?? 'linux'
  const name = process.platform === 'win32' ? '7za.exe' : '7za'
  const file = inModules('7zip-bin', system, process.arch, name)
  if (!fs.existsSync(file)) return ''
  // npm drops the executable bit of files that are no declared commands.
  if (process.platform !== 'win32') fs.chmodSync(file, 0o755)
  return file
}
