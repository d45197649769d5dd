import { describe, expect, test } from 'vitest'
import { addToFan } from '#engine/risk/fan.ts'
import type { RiskBlock } from '#engine/risk/risk-block.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { collectBlocks } from './risk-collector.ts'
import type { Executor, Tasks } from './worker-tasks.ts'

const workspace = buildWorkspace({ plan: { months: 3 } })
const { signal } = new AbortController()

/** Folds on clones, as a worker would. */
function foldingExecutor(parallel: number): Executor & { folds: number } {
  const executor = {
    parallel,
    folds: 0,
    async execute(task: string, request: unknown) {
      expect(task).toBe('risk-fold')
      executor.folds++
      const { fan, blocks } = structuredClone(request) as Tasks['risk-fold']['request']
      for (const block of blocks) addToFan(fan, block)
      return fan as never
    },
    release() {},
  }
  return executor
}

/** Three months, the first in one part and the others in another. */
function blockOf(number: number, trials: number): RiskBlock {
  return {
    // Sums of such numbers depend on their order.
    cash: [[0.1], [0.2, 0.3]].map((sums, part) => ({
      trials,
      cumulativeCash: new Float32Array(sums.length * trials).fill(number + 100 * part),
      sums: Float64Array.from(sums, (sum) => sum * 3 ** number),
    })),
    figure: new Float64Array(trials).fill(number),
    profitable: number,
    way: number === 2 ? 'general' : 'kernel',
  }
}

function collecting(trials: number, executor = foldingExecutor(2)) {
  const request = { workspace, trials, seed: 1, figure: 'npv', target: null } as const
  return { executor, ...collectBlocks(executor, request, signal) }
}

describe('blocks', () => {
  test('S82: are put together in their order, whichever comes first', async () => {
    const orders = [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [1, 3, 0, 2],
    ]
    const sums = await Promise.all(
      orders.map(async (order) => {
        const collector = collecting(4000)
        for (const number of order) await collector.take(number, [blockOf(number, 1000)])
        expect(collector.blocksTaken()).toBe(4)
        expect(collector.executor.folds).toBe(0)
        return collector.sum()
      }),
    )
    const [first, ...others] = sums
    expect(first).toMatchObject({ profitable: 6, way: 'general' })
    expect(first!.fans.map(({ trials, months }) => [trials, months])).toEqual([
      [4000, 1],
      [4000, 2],
    ])
    expect(first!.fans[1]!.kept.map(({ cumulativeCash }) => cumulativeCash[0])).toEqual([100, 101, 102, 103])
    expect([999, 1000, 3999].map((trial) => first!.figure[trial])).toEqual([0, 1, 3])
    for (const other of others) expect(other).toEqual(first)
  })

  test('S76, S82: too many to keep are folded elsewhere, in their order too', async () => {
    const sums = await Promise.all(
      [false, true].map(async (isBackwards) => {
        const collector = collecting(230_000)
        const numbers = Array.from({ length: 23 }, (_, i) => (isBackwards ? 22 - i : i))
        for (const number of numbers) await collector.take(number, [blockOf(number, 10_000)])
        const sum = await collector.sum()
        expect(collector.executor.folds).toBeGreaterThan(1)
        return sum
      }),
    )
    for (const fan of sums[0]!.fans) expect(fan).toMatchObject({ trials: 230_000, kept: [] })
    expect(sums[1]).toEqual(sums[0])
  })
})
