import { describe, expect, test } from 'vitest'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { inlineRunner } from '#runner/inline.ts'
import { percentileOfSorted } from '../risk/percentile.ts'
import { blockCount, prepareRisk } from '../risk/simulate.ts'
import { explain } from './explain.ts'
import type { Explanation, RiskQuantity } from './explanation.ts'
import { expectExplained, valueIn } from '#tests/fixtures/worked-out.ts'

const request = {
  workspace: sampleWorkspace(),
  trials: 2000,
  seed: 7,
  figure: 'npv',
  target: 20_000,
} as const

/** The figure in each trial, in rising order. */
function trialsInOrder(): Float64Array {
  const simulateBlock = prepareRisk(request, null)
  const values = Array.from({ length: blockCount(request.trials) }, (_, block) => [
    ...simulateBlock(block, 1).figure,
  ])
  return Float64Array.from(values.flat()).sort()
}

describe('explanations of a run of trials', () => {
  test('S129: each says count, sum or place by which the run’s number comes about', async () => {
    const result = await inlineRunner.risk(request)
    const sorted = trialsInOrder()
    const about = (quantity: RiskQuantity): Explanation => {
      const found = explain(request.workspace, {
        kind: 'risk',
        quantity,
        figure: 'npv',
        goal: 20_000,
        result,
      })
      if (found === null) throw new Error(quantity.name)
      return found
    }
    expect(result.absent).toBe(0)
    for (const percentile of ['p5', 'p10', 'p50', 'p90', 'p95'] as const) {
      const found = about({ name: 'percentile', percentile })
      expectExplained(found, result.percentiles![percentile].value)
      const place = valueIn(found, 'place') - 1
      expect(percentileOfSorted(sorted, place / (sorted.length - 1))).toBeCloseTo(
        valueIn(found, 'valueAtPlace'),
        6,
      )
      expect(found.error).toEqual({ value: result.percentiles![percentile].error, of: 'interval' })
    }
    const reached = about({ name: 'reached' })
    expectExplained(reached, result.reached!.value)
    expect(valueIn(reached, 'hits')).toBe(sorted.filter((value) => value >= 20_000).length)
    expect(reached.error).toEqual({ value: result.reached!.error, of: 'standard-error' })
    const missing = sorted.filter((value) => value < 20_000).map((value) => 20_000 - value)
    const shortfall = about({ name: 'shortfall' })
    expectExplained(shortfall, result.shortfall!.value)
    expect(valueIn(shortfall, 'missedTrials')).toBe(missing.length)
    expect(valueIn(shortfall, 'missingInAll')).toBeCloseTo(
      missing.reduce((sum, one) => sum + one, 0),
      3,
    )
    const mean = about({ name: 'mean' })
    expectExplained(mean, result.mean!.value)
    expect(valueIn(mean, 'sumOfTrials')).toBeCloseTo(
      sorted.reduce((sum, one) => sum + one, 0),
      3,
    )
    expectExplained(about({ name: 'profitable' }), result.profitable.value)
    expectExplained(about({ name: 'absent' }), 0)
    for (const { path, share, rankCorrelation } of result.sources) {
      expectExplained(about({ name: 'share', path }), share.value)
      expectExplained(about({ name: 'correlation', path }), rankCorrelation)
    }
    result.histogram.counts.forEach((count, column) => {
      const found = about({ name: 'column', column })
      expectExplained(found, count / request.trials)
      const [from, to] = [valueIn(found, 'columnFrom'), valueIn(found, 'columnTo')]
      const isLast = column === result.histogram.counts.length - 1
      expect(sorted.filter((value) => value >= from && (value < to || isLast)).length).toBe(count)
    })
    for (const line of ['p5', 'p50', 'p95', 'mean'] as const)
      expectExplained(about({ name: 'fan', line, month: 12 }), result.fan[line][12]!)
    for (const quantity of [{ name: 'mean' }, { name: 'reached' }] as const) {
      const { simulation, terms } = about(quantity)
      expect(simulation).toEqual({ trials: 2000, seed: 7, rateCorrelation: result.rateCorrelation })
      expect(terms.drawnInputs!.inputs).toEqual(result.drawn)
    }
  })

  test('S129: what the run does not say has no explanation', async () => {
    const result = await inlineRunner.risk({ ...request, target: null })
    const about = (quantity: RiskQuantity) =>
      explain(request.workspace, { kind: 'risk', quantity, figure: 'npv', goal: null, result })
    expect(about({ name: 'reached' })).toBeNull()
    expect(about({ name: 'shortfall' })).toBeNull()
    expect(about({ name: 'column', column: 1000 })).toBeNull()
    expect(about({ name: 'share', path: 'plan/nothing' })).toBeNull()
    expect(about({ name: 'fan', line: 'p5', month: 36 })).toBeNull()
  })
})
