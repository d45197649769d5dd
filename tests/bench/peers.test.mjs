import * as fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { inProject } from '../../scripts/lib/project.mjs'
import { buildProgram, findCompiler, workloadHeader } from './c-programs.mjs'
import { checkAnswers } from './checker.mjs'
import { ensurePeerPackages } from './peer-packages.mjs'
import { PeerProcess } from './peer-process.mjs'
import { createRandom } from './peers/draws.mjs'
import { createTrials, gridCell, summarise, tornadoPairs } from './peers/scenarios.mjs'
import { expected, workload, workloadNames } from './workloads.mjs'

const folders = []
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true })
})

function temporaryFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tuottolaskuri-bench-test-'))
  folders.push(folder)
  return folder
}

describe('a contender in a process of its own', () => {
  const echo = `
    console.log(JSON.stringify({ version: '7', amounts: { R2: 5 } }))
    require('node:readline').createInterface(process.stdin).on('line', (line) => {
      if (line === 'time R1 0') throw new RangeError('nothing to do')
      console.log(JSON.stringify({ line }))
    })`

  test('says who it is and answers line by line', async () => {
    const peer = await PeerProcess.start(process.execPath, ['-e', echo])
    expect(peer.hello).toEqual({ version: '7', amounts: { R2: 5 } })
    expect(await peer.answers()).toEqual({ line: 'answers' })
    expect(await peer.time('R3', 12)).toEqual({ line: 'time R3 12' })
    await peer.stop()
  })

  test('whose end comes early is told with its own words', async () => {
    const peer = await PeerProcess.start(process.execPath, ['-e', echo])
    await expect(peer.time('R1', 0)).rejects.toThrow('it ended early: RangeError: nothing to do')
    await peer.stop()
  })

  test('that does not exist is told', async () => {
    const missing = path.join(temporaryFolder(), 'nothing')
    await expect(PeerProcess.start(missing)).rejects.toThrow('ENOENT')
  })
})

describe('the packages to compare with', () => {
  const read = (...segments) => JSON.parse(fs.readFileSync(inProject(...segments), 'utf8'))
  const folder = ['tests', 'bench', 'peers', 'packages']
  const { dependencies } = read(...folder, 'package.json')

  test('are pinned with all that they need, from no particular registry', () => {
    const { packages } = read(...folder, 'package-lock.json')
    const { '': own, ...fetched } = packages
    expect(own.dependencies).toEqual(dependencies)
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Object.keys(fetched).length).toBeGreaterThan(Object.keys(dependencies).length)
    for (const entry of Object.values(fetched)) {
      expect(entry.integrity).toMatch(/^sha512-/)
      expect(entry).not.toHaveProperty('resolved')
    }
  })

  test('are no dependencies of the application', () => {
    const project = read('package.json')
    const lock = read('package-lock.json')
    for (const name of Object.keys(dependencies)) {
      expect({ ...project.dependencies, ...project.devDependencies }).not.toHaveProperty([name])
      expect(lock.packages).not.toHaveProperty([`node_modules/${name}`])
    }
  })

  test('are fetched once', async () => {
    const cache = temporaryFolder()
    const installed = []
    const install = async (target) => {
      installed.push(fs.readdirSync(target).toSorted())
      return 0
    }
    const first = await ensurePeerPackages({ cache, install })
    expect(await ensurePeerPackages({ cache, install })).toEqual(first)
    expect(installed).toEqual([['package-lock.json', 'package.json']])
  })

  test('are tried again after they could not be fetched', async () => {
    const cache = temporaryFolder()
    const codes = [1, 0]
    const install = async () => codes.shift()
    expect(await ensurePeerPackages({ cache, install })).toEqual({
      absence: 'npm could not fetch it (exit code 1)',
    })
    expect(await ensurePeerPackages({ cache, install })).toHaveProperty('folder')
  })
})

describe('the C programs', () => {
  test('see the numbers of the workload', () => {
    const header = workloadHeader(workload)
    expect(header).toContain('#define N 36\n')
    expect(header).toContain('#define K 13\n')
    expect(header).toContain('#define W_dealSize 6800.0\n')
    expect(header).toContain('static const double W_volume[4] = {12000.0, 18000.0, 2500.0, 1500.0};')
    expect(header).toContain('static const double W_lagFast[6][13] = {{0.8188, 0.1775,')
    expect(header).toContain('#define W_pertMax 1.5\n')
    expect(header).not.toContain('W_stages')
  })

  test.skipIf(!findCompiler())('give right answers', async () => {
    const folder = temporaryFolder()
    const programs = ['plain', 'tuned'].map((name) => buildProgram(name, folder))
    expect(programs[0]).toHaveProperty('command')
    for (const { command } of programs.filter((program) => program.command)) {
      const peer = await PeerProcess.start(command)
      const verdicts = checkAnswers(await peer.answers(), workloadNames)
      expect(Object.values(verdicts).map(({ isRight }) => isRight)).toEqual([true, true, true, true])
      await peer.stop()
    }
  })
})

describe('what contenders are given', () => {
  test('the tornado changes one input at a time, in the order of the reference', () => {
    const pairs = tornadoPairs()
    expect(pairs).toHaveLength(expected.R4.length)
    pairs.forEach(([low, high], index) => {
      const changed = Object.keys(workload).filter((name) => low[name] !== workload[name])
      expect(changed).toHaveLength(1)
      const name = changed[0]
      expect(expected.R4[index].input.startsWith(name)).toBe(true)
      const [before, below, above] = [workload, low, high].map((inputs) => [inputs[name]].flat(2))
      const places = before.flatMap((value, place) => (below[place] === value ? [] : [place]))
      expect(places).toHaveLength(name === 'growth' ? 4 : 1)
      for (const place of places) {
        expect(below[place]).toBeCloseTo(before[place] * 0.9, 12)
        expect(above[place]).toBeCloseTo(before[place] * 1.1, 12)
      }
    })
  })

  test('the cells of the grid go along the rate first', () => {
    const [first, second, last] = [0, 1, 1680].map(gridCell)
    expect(first.rate[1][2]).toBeCloseTo(workload.rate[1][2] * 0.5, 12)
    expect(second.rate[1][2]).toBeCloseTo(workload.rate[1][2] * 0.525, 12)
    expect(second.growth).toEqual(first.growth)
    expect(first.growth[3]).toBeCloseTo(workload.growth[3] - 0.02, 12)
    expect(last.rate[1][2]).toBeCloseTo(workload.rate[1][2] * 1.5, 12)
    expect(last.growth[3]).toBeCloseTo(workload.growth[3] + 0.02, 12)
    expect(last.rate[1][1]).toBe(workload.rate[1][1])
  })

  test('the draws of a beta have its mean and variance', () => {
    const random = createRandom(5)
    const [a, b, count] = [2.25, 3.75, 40_000]
    const draws = Array.from({ length: count }, () => random.beta(a, b))
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / count
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / count
    const wanted = (a * b) / ((a + b) ** 2 * (a + b + 1))
    expect(Math.abs(mean - a / (a + b))).toBeLessThan(5 * Math.sqrt(wanted / count))
    expect(Math.abs(variance / wanted - 1)).toBeLessThan(5 * Math.sqrt(2 / count))
  })

  test('a trial keeps what is not drawn, and its lags are shares of one', () => {
    const trial = createTrials(1)()
    expect(trial.growth).toBe(workload.growth)
    expect(trial.margin).toBe(workload.margin)
    expect(trial.dealSize).not.toBe(workload.dealSize)
    for (const shares of trial.lag) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3)
    expect(createTrials(1)()).toEqual(trial)
    expect(createTrials(2)()).not.toEqual(trial)
  })

  test('trials are summarised month by month', () => {
    const trials = [3, -1, 1, 2, 0].map((cash) => Array.from({ length: 36 }, (_, t) => cash * (t + 1)))
    const summary = summarise(trials)
    expect(summary).toMatchObject({ trials: 5, probRoiPositive: 0.6 })
    expect(summary.mean[1]).toBeCloseTo(2, 12)
    expect(summary.p50[1]).toBe(2)
    expect(summary.p5[0]).toBeCloseTo(-0.8, 12)
    expect(summary.p95[0]).toBeCloseTo(2.8, 12)
  })
})
