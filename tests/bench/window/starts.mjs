import * as fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inProject, projectRoot } from '../../../scripts/lib/project.mjs'
import { headingSelector, testIds, workspaceRoute } from '../../../scripts/lib/screens.mjs'
import { interleave } from '../schedule.mjs'
import { median } from '../statistics.mjs'
import { proportionalMemory } from './memory.mjs'
import { ProbedApplication } from './probed-application.mjs'

/** After which an application has done what it does after its start. */
const restMilliseconds = 1500

const applications = [
  { name: 'empty', folder: inProject('tests', 'bench', 'window', 'empty'), readySelector: '#ready' },
  { name: 'home', folder: projectRoot, readySelector: `[data-testid="${testIds.openSample}"]` },
]

/**
 * Starts the application and an empty window in turns, each on a profile that it has used before.
 * @param {import('../../../scripts/setup/prepare.mjs').PreparedElectron} prepared
 * @param {{ rounds: number, tell: (line: string) => void }} options
 * @returns {Promise<{ start: Comparison, memoryOnHome: Comparison | null, memoryOnPlan: Comparison | null }>}
 */
export async function measureStarts(prepared, { rounds, tell }) {
  const profiles = fs.mkdtempSync(path.join(os.tmpdir(), 'tuottolaskuri-bench-'))
  const samples = { empty: [], home: [] }
  try {
    // The first start of each makes its profile and is not counted.
    for (const [round, order] of interleave(applications, rounds + 1).entries()) {
      for (const application of order) {
        const sample = await startOnce(prepared, application, path.join(profiles, application.name))
        tell(
          `${application.name}: ${Math.round(sample.start)} ms, ${sample.rest?.toFixed(0) ?? 'unknown'} MB`,
        )
        if (round > 0) samples[application.name].push(sample)
      }
    }
  } finally {
    fs.rmSync(profiles, { recursive: true, force: true, maxRetries: 5 })
  }
  return {
    start: compare(samples, 'start', 'start'),
    memoryOnHome: compare(samples, 'rest', 'rest'),
    memoryOnPlan: compare(samples, 'rest', 'plan'),
  }
}

/**
 * @typedef {{ ours: number, empty: number, difference: number }} Comparison medians; milliseconds or megabytes
 */

/** @returns {Comparison | null} */
function compare(samples, emptyFigure, ourFigure) {
  const empties = samples.empty.map((sample) => sample[emptyFigure])
  const own = samples.home.map((sample) => sample[ourFigure])
  if ([...empties, ...own].includes(undefined)) return null
  const [ours, empty] = [median(own), median(empties)]
  return { ours, empty, difference: ours - empty }
}

async function startOnce(prepared, { name, folder, readySelector }, profile) {
  const application = await ProbedApplication.start(prepared, { folder, profile, readySelector })
  try {
    await sleep(restMilliseconds)
    const sample = { start: application.milliseconds, rest: proportionalMemory(application.processId) }
    if (name === 'home') {
      await openSamplePlan(application)
      await sleep(restMilliseconds)
      sample.plan = proportionalMemory(application.processId)
    }
    return sample
  } finally {
    await application.stop()
  }
}

async function openSamplePlan(application) {
  const source = `(async () => {
    const until = async (isDone) => { while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 20)) };
    document.querySelector('[data-testid="${testIds.openSample}"]').click();
    await until(() => location.hash.startsWith('#/workspace/'));
    location.hash = '${workspaceRoute('ID', 'plan')}'.replace('ID', location.hash.split('/')[2]);
    await until(() => document.querySelector('${headingSelector}') && document.querySelectorAll('canvas').length > 0);
    return location.hash
  })()`
  await application.evaluate(source.replaceAll('\n', ' '))
}
