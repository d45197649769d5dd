import * as fs from 'node:fs'
import { runNode } from '../lib/command.mjs'
import { inModules, inProject, projectRoot } from '../lib/project.mjs'
import { ensureDependencies } from '../setup/dependencies.mjs'

/**
 * One compiler run for each project, because building them as references would leave files beside the sources.
 * @returns {Promise<number>}
 */
export async function typecheck() {
  await ensureDependencies()
  const { references } = JSON.parse(fs.readFileSync(inProject('tsconfig.json'), 'utf8'))
  let worst = 0
  for (const { path } of references) {
    const parameters = ['--project', path, '--noEmit', '--pretty', String(Boolean(process.stdout.isTTY))]
    worst = Math.max(worst, await runTool(inModules('typescript7', 'bin', 'tsc'), parameters))
  }
  return worst
}

/** @returns {Promise<number>} */
export async function lint() {
  await ensureDependencies()
  const rules = await runTool(inModules('oxlint', 'bin', 'oxlint'), [
    '--config',
    '.oxlintrc.json',
    '--deny-warnings',
  ])
  const format = await runTool(inModules('@biomejs', 'biome', 'bin', 'biome'), ['format', '.'])
  return Math.max(rules, format)
}

/** @returns {Promise<number>} */
export async function format() {
  await ensureDependencies()
  return runTool(inModules('@biomejs', 'biome', 'bin', 'biome'), ['format', '--write', '.'])
}

function runTool(file, parameters) {
  return runNode(file, parameters, { cwd: projectRoot })
}
