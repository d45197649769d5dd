import * as fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runNode } from './command.mjs'
import { inModules, projectRoot } from './project.mjs'
import { readPlaywrightReport, readVitestReport } from './results.mjs'

/**
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<import('./results.mjs').Results>}
 */
export function runVitest(parameters, environment = process.env) {
  return withReport(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const code = await runNode(inModules('vitest', 'vitest.mjs'), ['run', ...reporters, ...parameters], {
      cwd: projectRoot,
      env: { ...environment, NODE_ENV: 'test' },
    })
    return readVitestReport(readText(report), code)
  })
}

/**
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} environment of a prepared Electron
 * @returns {Promise<import('./results.mjs').Results>}
 */
export function runPlaywright(parameters, environment) {
  return withReport(async (report) => {
    // The first failure counts: a second attempt would hide that something depends on chance.
    const flags = ['--reporter=list,json', '--retries=0']
    const code = await runNode(
      inModules('@playwright', 'test', 'cli.js'),
      ['test', ...flags, ...parameters],
      {
        cwd: projectRoot,
        env: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      },
    )
    return readPlaywrightReport(readText(report), code)
  })
}

async function withReport(run) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tuottolaskuri-report-'))
  try {
    return await run(path.join(folder, 'report.json'))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
