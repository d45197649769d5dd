import * as fs from 'node:fs'
import { applicationBuild, ensureBuild } from '../lib/build.mjs'
import { inModules, inProject } from '../lib/project.mjs'
import { withElectron } from '../lib/with-electron.mjs'
import { ensureDependencies } from '../setup/dependencies.mjs'

/** @type {import('../lib/build.mjs').Build} */
const engineBuild = {
  name: 'bench engine',
  inputs: ['src', 'scripts/kernel', 'tests/bench', 'tests/fixtures', 'package-lock.json', 'tsconfig.json'],
  outputs: ['out/bench/engine/ours.js'],
  tool: inModules('vite', 'bin', 'vite.js'),
  parameters: ['build', '--config', 'tests/bench/vite.config.ts', '--logLevel', 'warn'],
}

/**
 * Measures the engine against its peers, and the window. Nothing but the result goes to stdout.
 * @param {string[]} parameters
 * @returns {Promise<number>}
 */
export async function bench(parameters) {
  const { readOptions } = await import('../../tests/bench/options.mjs')
  let options
  try {
    options = readOptions(parameters)
  } catch (error) {
    console.error(error.message)
    return 64
  }
  await ensureDependencies()
  const isWindowWanted = options.parts.includes('drag') || options.parts.includes('starts')
  for (const build of [engineBuild, ...(isWindowWanted ? [applicationBuild] : [])]) {
    const code = await ensureBuild(build)
    if (code !== 0) return code
  }
  const { runBench } = await import('../../tests/bench/run.mjs')
  const tell = (line) => console.error(`[bench] ${line}`)
  await writeReport(options.output, await runBench(options, { tell, withWindow: withElectron }))
  return 0
}

async function writeReport(output, results) {
  if (output === 'json') {
    const { jsonReport } = await import('../../tests/bench/report.mjs')
    console.log(JSON.stringify(jsonReport(results)))
    return
  }
  const { markdownReport } = await import('../../tests/bench/table.mjs')
  const report = markdownReport(results)
  if (output === 'table') return void process.stdout.write(report)
  const { replaceBetweenMarkers } = await import('../../tests/bench/readme.mjs')
  const readme = inProject('README.md')
  fs.writeFileSync(readme, replaceBetweenMarkers(fs.readFileSync(readme, 'utf8'), report))
}
