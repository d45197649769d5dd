import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeWorkspaceFile } from '#exchange/workspace-file.ts'
import { referenceRisk, referenceWithRanges } from '../fixtures/reference-risk.ts'
import { builtCommandLine, jsonOf } from './built-command-line.ts'

const { run, fileWith } = builtCommandLine()
const reference = fileURLToPath(new URL('../fixtures/reference.tuotto', import.meta.url))

/** The reference workload with the ranges of its 35 uncertain inputs. */
let risky = ''
beforeAll(async () => {
  const origin = { application: 'Test', savedAt: '2025-01-01T00:00:00.000Z' }
  risky = await fileWith(writeWorkspaceFile(referenceWithRanges(), origin))
})

describe('the same seed', () => {
  test('prints the same bytes again, and with one worker or two; another seed prints others', async () => {
    const line = ['montecarlo', risky, '--trials', '9000']
    const one = await run(...line, '--seed=7', '--workers=1')
    expect(one).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await run(...line, '--seed=7', '--workers=2')).toEqual(one)
    expect(await run(...line, '--seed=7', '--workers=1')).toEqual(one)
    expect(await run(...line, '--seed=7')).toEqual(one)
    const other = await run(...line, '--seed=8', '--workers=2')
    expect(other.exitCode).toBe(0)
    expect(jsonOf(other).mean.value).not.toBe(jsonOf(one).mean.value)
  })
})

describe('the reference workload', () => {
  test('cash by month lies within five standard deviations of the expected in each line', async () => {
    const finished = await run('montecarlo', risky, '--trials=100000', '--seed=7', '--figure=roi')
    expect(finished).toMatchObject({ exitCode: 0, stderr: '' })
    const output = jsonOf(finished)
    expect(output).toMatchObject({ months: 36, startMonth: 3, trials: 100_000, seed: 7, target: null })
    expect(output.drawn).toHaveLength(35)
    const { sdOf100kRun, probRoiPositive } = referenceRisk
    for (const line of ['mean', 'p5', 'p50', 'p95'] as const) {
      expect(output.fan[line]).toHaveLength(36)
      for (const [month, value] of referenceRisk[line].entries())
        expect(Math.abs(output.fan[line][month] - value)).toBeLessThan(5 * sdOf100kRun[line][month]!)
    }
    const distance = Math.abs(output.profitable.value - probRoiPositive)
    expect(distance).toBeLessThan(5 * sdOf100kRun.probRoiPositive)
    expect(output.histogramError).toBeNull()
    expect(output.histogram.counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(100_000)
    expect(output.sources[0]).toMatchObject({ path: 'plan/dealSize', label: 'Average deal' })
  })

  test('the chance of a target is that of the figure asked for', async () => {
    const output = jsonOf(
      await run('montecarlo', risky, '--trials=5000', '--seed=3', '--figure=roi', '--target=0'),
    )
    expect(output).toMatchObject({ figure: 'roi', unit: 'share', target: 0 })
    expect(output.reached).toEqual(output.profitable)
    expect(output.shortfall.value).toBeGreaterThan(0)
    expect(output.planned.value).toBeGreaterThan(0)
  })
})

test('a plan without ranges has no spread, and says that nothing was drawn', async () => {
  const output = jsonOf(await run('montecarlo', reference, '--trials', '200'))
  expect(output).toMatchObject({ drawn: [], sources: [], absent: 0, rateCorrelation: null })
  // The net present value of the plan, in each trial.
  for (const { value } of [output.mean, output.percentiles.p5, output.percentiles.p95])
    expect(value).toBeCloseTo(89_078.7199, 3)
  expect(output.seed).toBe(1)
})

test('its help tells of its options', async () => {
  const help = await run('montecarlo', '--help')
  expect(help).toMatchObject({ exitCode: 0, stderr: '' })
  expect(help.stdout).toContain('tuottolaskuri montecarlo FILE')
  for (const option of ['trials', 'seed', 'workers', 'figure', 'target', 'scenario'])
    expect(help.stdout).toContain(`--${option}`)
})
