import { afterAll, describe, expect, test } from 'vitest'
import type { RiskRequest, RiskResult } from '#engine/analysis/requests.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { referenceRisk, referenceWithRanges, withRanges } from '#tests/fixtures/reference-risk.ts'
import { projected, runners } from '#tests/fixtures/runners.ts'
import { threadFreeWorker } from '#tests/fixtures/thread-free-worker.ts'
import { inlineRunner } from './inline.ts'
import { loadKernel } from './wasm-kernel.ts'
import { serveTasks } from './worker-host.ts'
import { workerRunner } from './worker-runner.ts'

const start = () => threadFreeWorker((port) => serveTasks(port, loadKernel()))
const pools = [1, 2, 3].map((size) => workerRunner({ size, start }))
afterAll(() => {
  for (const pool of pools) pool.close()
})

const reference = referenceWithRanges()

/** A small plan that the kernel does not compute: few can be worked, and some come back. */
const limited = withRanges(
  buildWorkspace({
    plan: { months: 6, dealSize: 900, margin: 0.6, investment: 2000, overhead: 300 },
    stages: [
      { id: 'lead', obligation: 'must', hasCapacity: true, people: 1, leadsPerPerson: 40, rate: 0.3 },
      { id: 'offer', rate: 0.4, recycleToStageId: 'lead', recycleShare: 0.5, recycleAfterMonths: 1 },
      { id: 'won' },
    ],
    channels: [{ id: 'ads', base: 50, costPerEntry: 5 }],
  }),
  {
    'stage/lead/rate': { kind: 'counts', successes: 30, failures: 70 },
    'stage/offer/rate': { kind: 'p10p90', low: 0.2, likely: 0.4, high: 0.95 },
    'channel/ads/base': { kind: 'pert', low: 20, likely: 50, high: 90 },
  },
)

function riskOf(parts: Partial<RiskRequest>): RiskRequest {
  return { workspace: reference, trials: 1000, seed: 42, figure: 'npv', target: null, ...parts }
}

/** All that the spread of a figure says of itself must hold together. */
function expectConsistent(result: RiskResult): void {
  const { histogram, absent, trials, fan, sources } = result
  expect(histogram.counts.reduce((sum, count) => sum + count, 0) + absent).toBe(trials)
  for (const month of fan.mean.keys()) {
    const values = (['p5', 'p25', 'p50', 'p75', 'p95'] as const).map((line) => fan[line][month]!)
    expect(values).toEqual(values.toSorted((a, b) => a - b))
  }
  for (const { share, rankCorrelation } of sources) {
    expect(share.value).toBeGreaterThanOrEqual(0)
    expect(share.value).toBeLessThanOrEqual(1)
    expect(Math.abs(rankCorrelation)).toBeLessThanOrEqual(1)
  }
}

describe('the reference workload with its ranges', () => {
  const trials = 100_000
  const result = inlineRunner.risk(riskOf({ trials, figure: 'roi', target: 0 }))

  test('S70, S74: the model is linear in each of its draws, so the mean of cumulative cash is the plan’s', async () => {
    const { fan } = await result
    const { cumulativeCash } = projected(reference)
    const scale = Math.sqrt(100_000 / trials)
    fan.mean.forEach((mean, month) => {
      const error = referenceRisk.sdOf100kRun.mean[month]! * scale
      expect(Math.abs(mean - cumulativeCash[month]!)).toBeLessThan(5 * error)
    })
  })

  test.each(['p5', 'p50', 'p95', 'mean'] as const)(
    'S76: %s by month agrees with 10 million trials of another program',
    async (line) => {
      const { fan, histogramError } = await result
      const scale = Math.sqrt(100_000 / trials)
      expect(histogramError).toBeNull()
      expect(fan[line]).toHaveLength(36)
      fan[line].forEach((value, month) => {
        const error = referenceRisk.sdOf100kRun[line][month]! * scale
        expect(Math.abs(value - referenceRisk[line][month]!)).toBeLessThan(5 * error)
      })
    },
  )

  test('S77, S78: the chance that ROI is above 0 agrees, and says its own error', async () => {
    const { profitable, reached } = await result
    const scale = Math.sqrt(100_000 / trials)
    const { probRoiPositive, sdOf100kRun } = referenceRisk
    expect(Math.abs(profitable.value - probRoiPositive)).toBeLessThan(5 * sdOf100kRun.probRoiPositive * scale)
    expect(profitable.error / (sdOf100kRun.probRoiPositive * scale)).toBeCloseTo(1, 1)
    expect(reached!.value).toBeCloseTo(profitable.value, 3)
  })

  test('S80, S81: the spread comes from all inputs, hardly from lags, and mostly from late rates', async () => {
    const { sources, drawn, rateCorrelation } = await result
    expectConsistent(await result)
    expect(drawn).toHaveLength(35)
    expect(sources).toHaveLength(35)
    expect(rateCorrelation).toBeNull()
    const total = sources.reduce((sum, { share }) => sum + share.value, 0)
    expect(total).toBeGreaterThan(0.8)
    expect(total).toBeLessThan(1.05)
    for (const { path, share } of sources) if (path.endsWith('/lag')) expect(share.value).toBeLessThan(0.05)
  })
})

describe('the same bits', () => {
  const requests = {
    'by the kernel, with a short last block': riskOf({ trials: 5300, figure: 'npv', target: 0 }),
    'of a plan with limits': riskOf({ workspace: limited, trials: 2100, figure: 'roi', target: 0 }),
    'by whole projections': riskOf({ workspace: limited, trials: 1100, figure: 'cac', target: 400 }),
    'with a common cause': riskOf({
      trials: 3000,
      workspace: { ...reference, whatIf: { ...reference.whatIf, rateCorrelation: 0.5 } },
    }),
  }
  test.each(Object.entries(requests))('S82: %s, however many workers', async (_, request) => {
    const expected = await inlineRunner.risk(request)
    expectConsistent(expected)
    for (const [, runner] of runners) expect(await runner.risk(request)).toEqual(expected)
    for (const pool of pools) expect(await pool.risk(request)).toEqual(expected)
  })

  test('S76, S82: with more trials than are kept, which histograms take', async () => {
    const plan = buildWorkspace({
      plan: { months: 2, dealSize: 100, overhead: 50 },
      stages: [{ id: 'lead', rate: 0.2 }, { id: 'won' }],
      channels: [{ id: 'ads', base: 10 }],
    })
    const workspace = withRanges(plan, { 'plan/dealSize': { kind: 'lognormal', mean: 100, cv: 0.8 } })
    const request = riskOf({ workspace, trials: 212_500, figure: 'endCash' })
    const [here, there] = await Promise.all([inlineRunner.risk(request), pools[1]!.risk(request)])
    expect(there).toEqual(here)
    expectConsistent(here)
    expect(here.histogramError).toBeGreaterThan(0)
    expect(here.histogramError).toBeLessThan(1e-3)
    // Of the figure all values are kept, and those of the last month are the same.
    for (const line of ['p5', 'p50', 'p95'] as const) {
      const allowed = here.histogramError! * (here.fan.p95[1]! - here.fan.p5[1]!) + 1e-4
      expect(Math.abs(here.fan[line][1]! - here.percentiles![line].value)).toBeLessThanOrEqual(allowed)
    }
    expect(here.mean!.value).toBeCloseTo(here.fan.mean[1]!, 8)
  })

  test('S74: another seed gives others, and another range leaves the draws of the rest', async () => {
    const [first, second] = await Promise.all([1, 2].map((seed) => inlineRunner.risk(riskOf({ seed }))))
    expect(first!.fan.p50).not.toEqual(second!.fan.p50)
    const { 'plan/dealSize': deal, ...others } = reference.ranges
    const alone = { ...reference, ranges: { 'plan/dealSize': deal! } }
    const without = { ...reference, ranges: others }
    // Customers know nothing of the deal size.
    const [all, withoutDeal, dealAlone] = await Promise.all(
      [reference, without, alone].map((workspace) =>
        inlineRunner.risk(riskOf({ workspace, figure: 'customers' })),
      ),
    )
    expect(withoutDeal!.mean).toEqual(all!.mean)
    expect(dealAlone!.mean!.error).toBeLessThan(1e-9)
  })
})

describe('a figure that is a weighted sum of its inputs', () => {
  const workspace = withRanges(
    buildWorkspace({
      plan: { months: 10, investment: 500, overhead: 40, margin: 1 },
      stages: [{ id: 'lead' }],
      channels: [{ id: 'ads', base: 10, fixedCost: 30, oneOffCost: 100 }],
    }),
    {
      'plan/investment': { kind: 'pert', low: 0, likely: 500, high: 1000 },
      'plan/overhead': { kind: 'pert', low: 20, likely: 30, high: 100 },
      'channel/ads/oneOffCost': { kind: 'normal', mean: 100, sd: 10 },
      'channel/ads/base': { kind: 'pert', low: 5, likely: 10, high: 20 },
    },
  )
  /** Variance of a pert: that of its beta distribution times the square of its width. */
  const variances = {
    'plan/investment': (1000 ** 2 * 9) / (36 * 7),
    'plan/overhead': (10 * 80) ** 2 * ((1.5 * 4.5) / (36 * 7)),
    'channel/ads/oneOffCost': 10 ** 2,
    'channel/ads/base': 0,
  }
  const total = Object.values(variances).reduce((sum, variance) => sum + variance, 0)

  test('S81: shares of the spread are the shares of the variance', async () => {
    const { sources, mean } = await inlineRunner.risk(
      riskOf({ workspace, trials: 5_000, figure: 'totalCost' }),
    )
    expect(sources.map(({ path }) => path).slice(0, 2)).toEqual(['plan/investment', 'plan/overhead'])
    for (const { path, share } of sources) {
      const wanted = variances[path as keyof typeof variances] / total
      expect(Math.abs(share.value - wanted)).toBeLessThan(4 * share.error + 1e-3)
    }
    // 500 + 10 · 40 + 10 · 30 + 100
    expect(Math.abs(mean!.value - 1300)).toBeLessThan(4 * mean!.error)
    expect(mean!.error).toBeCloseTo(Math.sqrt(total / 5_000), 0)
  })

  test('S78: a cost has to come down to its target', async () => {
    const atMost = async (target: number) =>
      (await inlineRunner.risk(riskOf({ workspace, figure: 'totalCost', target }))).reached!.value
    expect(await atMost(1e6)).toBe(1)
    expect(await atMost(0)).toBe(0)
    expect(await atMost(1290)).toBeGreaterThan(0.3)
  })

  test('S78: trials without the figure are counted apart, and no input is blamed for them', async () => {
    const request = riskOf({ workspace: limited, trials: 2000, figure: 'payback', target: 6 })
    const result = await inlineRunner.risk(request)
    expectConsistent(result)
    expect(result.absent).toBeGreaterThan(100)
    expect(result.absent).toBeLessThan(1900)
    expect(result.reached!.value).toBe(1 - result.absent / 2000)
    expect(result.percentiles!.p95.value).toBeLessThanOrEqual(6)
    expect(result.shortfall).toBeNull()
    const never = { ...limited, plan: { ...limited.plan, dealSize: 0 } }
    const none = await inlineRunner.risk({ ...request, workspace: never })
    expect(none).toMatchObject({ absent: 2000, mean: null, percentiles: null, sources: [] })
  })

  test('S74: ranges that the projection does not read draw nothing; without any there is no spread', async () => {
    const { ads } = workspace.channels as Record<
      string,
      (typeof workspace.channels)[keyof typeof workspace.channels]
    >
    const idle = { ...workspace, channels: { ads: { ...ads!, isActive: false } } }
    const { drawn } = await inlineRunner.risk(riskOf({ workspace: idle, figure: 'totalCost' }))
    expect(drawn).toEqual(['plan/overhead', 'plan/investment'])
    const still = await inlineRunner.risk(
      riskOf({ workspace: { ...workspace, ranges: {} }, figure: 'totalCost' }),
    )
    expect(still.drawn).toEqual([])
    expect(still.sources).toEqual([])
    expect(still.mean).toEqual({ value: 1300, error: 0 })
    expect(still.fan.p5).toEqual(still.fan.p95)
    expect(still.fan.mean).toEqual(projected(workspace).cumulativeCash)
  })
})

describe('giving a simulation up', () => {
  const contenders = [...runners, ['two workers', pools[1]!] as const]
  test.each(contenders)('S82: %s reject with the reason and simulate no more', async (_, runner) => {
    const controller = new AbortController()
    let told = 0
    const running = runner.risk(riskOf({ workspace: limited, trials: 200_000, figure: 'cac' }), {
      signal: controller.signal,
      onProgress() {
        told++
        controller.abort(new Error('another question'))
      },
    })
    await expect(running).rejects.toThrow('another question')
    const toldThen = told
    // A run that went on would be first in the queue.
    const next = await runner.risk(riskOf({ workspace: limited, trials: 100 }))
    expect(next.trials).toBe(100)
    expect(told).toBe(toldThen)
    expect(toldThen).toBeLessThan(4)
  })

  test('is refused at once where nothing has begun', async () => {
    const signal = AbortSignal.abort(new Error('too late'))
    await expect(inlineRunner.risk(riskOf({}), { signal })).rejects.toThrow('too late')
  })

  test('tells how far it is', async () => {
    const told: number[] = []
    await pools[1]!.risk(riskOf({ trials: 12_000 }), { onProgress: (done) => told.push(done) })
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })
})

describe('what cannot be simulated', () => {
  test('S8: a workspace without a path', async () => {
    const workspace = buildWorkspace()
    for (const runner of [inlineRunner, pools[0]!])
      await expect(runner.risk(riskOf({ workspace }))).rejects.toThrow('no stage is on the path')
  })

  test('S82: no trials', async () => {
    await expect(inlineRunner.risk(riskOf({ trials: 0 }))).rejects.toThrow('no number of trials')
  })
})
