import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inputValue, listInputs } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { busyWorkspace, checkProperty, lagArbitrary } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { expectClose } from '#tests/fixtures/close.ts'
import { linearWorkspace } from '#tests/fixtures/linear-workspace.ts'
import { kernelNumberCount, kernelNumbers } from '../kernel/kernel-numbers.ts'
import { project } from '../project.ts'
import { projectionInput } from '../projection-input.ts'
import { normalQuantile } from '../risk/normal.ts'
import { blockTrials, drawBlock, type UncertainInput, type Uncertainty } from './draws.ts'
import { plainNumbers } from './plain-numbers.ts'
import { quantileTable } from './quantile-table.ts'
import { figureByTrial, simulator, type SimulatedBlock } from './simulate.ts'
import { variedProjectionInput } from './vary.ts'
import type { Variation } from './variation.ts'

const kernel = await loadKernel()

/** Uncertain inputs of a workspace: numbers within 30 % of the plan, lags between two. */
function uncertaintyOf(workspace: Workspace): fc.Arbitrary<Uncertainty> {
  const inputs = listInputs(workspace).filter(
    ({ kind, isWhole }) => (kind === 'number' && isWhole !== true) || kind === 'lag',
  )
  const inputOf = (index: number): fc.Arbitrary<UncertainInput> => {
    const { path, kind, minimum, maximum } = inputs[index]!
    if (kind === 'lag')
      return fc.record({
        path: fc.constant(path),
        kind: fc.constant('lag-mix'),
        fast: lagArbitrary,
        slow: lagArbitrary,
      })
    const planned = inputValue(workspace, path)
    const middle = typeof planned === 'number' ? planned : 100
    const table = quantileTable((u) => Math.min(maximum, Math.max(minimum, middle * (0.7 + 0.6 * u))))
    return fc.boolean().map((isCorrelated) => ({ path, kind: 'number', table, isCorrelated }))
  }
  return fc.record({
    seed: fc.nat(),
    correlation: fc.constantFrom(0, 0.5, 1),
    inputs: fc
      .uniqueArray(fc.nat({ max: inputs.length - 1 }), { maxLength: 6 })
      .chain((chosen) => fc.tuple(...chosen.map(inputOf))),
  })
}

function simulated(
  workspace: Workspace,
  uncertainty: Uncertainty,
  by: typeof kernel | null,
  names: Parameters<typeof simulator>[2]['names'] = ['npv', 'roi'],
) {
  const vary = (variation: Variation) => variedProjectionInput(workspace, variation)
  return simulator(projectionInput(workspace)!, uncertainty, { kernel: by, vary, names })
}

const withUncertainty = (workspaces: fc.Arbitrary<Workspace>) =>
  workspaces.chain((workspace) => fc.tuple(fc.constant(workspace), uncertaintyOf(workspace)))

test('S67: the kernel simulates what the projection of each trial comes to', () => {
  let byKernel = 0
  checkProperty(
    fc.property(withUncertainty(linearWorkspace), fc.nat({ max: 999 }), ([workspace, uncertainty], block) => {
      const trials = 5
      const fast = simulated(workspace, uncertainty, kernel)
      if (fast.way === 'kernel') byKernel++
      const found = fast.simulateBlock(block, trials)
      const wanted = simulated(workspace, uncertainty, null).simulateBlock(block, trials)
      const row = ({ numbers }: SimulatedBlock, k: number) => numbers.subarray(k * trials, (k + 1) * trials)
      const [ofFound, ofWanted] = [found.cash[0]!, wanted.cash[0]!]
      const flows = Math.max(1e-9, ...wanted.numbers.map(Math.abs), ...ofWanted.cumulativeCash.map(Math.abs))
      for (let k = 0; k < kernelNumberCount; k++)
        // Whether a balance of next to nothing is above zero, and so the payback, is a matter of rounding.
        if (k !== kernelNumbers.payback) expectClose(row(found, k), row(wanted, k), flows)
      expectClose(ofFound.sums, ofWanted.sums, flows * trials)
      // Single precision has 24 bits.
      expectClose(ofFound.cumulativeCash, ofWanted.cumulativeCash, flows * 100)
    }),
    150,
  )
  // People who work a stage are no number of the kernel's.
  expect(byKernel).toBeGreaterThan(100)
})

test('S62: the short projection of the numbers agrees with the whole one, of any plan', () => {
  checkProperty(
    fc.property(busyWorkspace, (workspace) => {
      const input = projectionInput(workspace)
      if (input === null) return
      const { keyFigures, cumulativeCash } = project(input)
      const { numbers, cash } = plainNumbers(input)
      expect(cash).toEqual(cumulativeCash)
      for (const name of ['npv', 'endCash', 'totalCost', 'revenue', 'grossProfit', 'customers'] as const)
        expect(numbers[kernelNumbers[name]]).toBe(keyFigures[name])
      expect(numbers[kernelNumbers.peakFunding]).toBe(keyFigures.peakFunding.amount)
      const { first } = keyFigures.payback
      expect(numbers[kernelNumbers.payback]).toBe(first.kind === 'value' ? first.value : -1)
    }),
    100,
  )
})

const sure = buildWorkspace({
  plan: {
    months: 9,
    dealSize: 900,
    recurringFee: 5,
    margin: 0.7,
    churn: 0.02,
    investment: 90_000,
    discountRate: 0.1,
  },
  stages: [{ id: 'lead', rate: 0.3, costPerEntry: 4 }, { id: 'offer', rate: 0.2 }, { id: 'won' }],
  channels: [
    { id: 'ads', base: 500, growth: 0.01, costPerEntry: 5 },
    { id: 'fair', base: 80, fixedCost: 100 },
  ],
})
const normalTable = quantileTable(normalQuantile)
const uniform = quantileTable((u) => u)

function number(path: string, isCorrelated = false, table = uniform): UncertainInput {
  return { path, kind: 'number', table, isCorrelated }
}
/** What inputs change one channel or stage each, on a wide scale */
const inputs = [
  number('stage/lead/rate', true),
  number('stage/offer/rate', true),
  number(
    'channel/ads/base',
    false,
    quantileTable((u) => 1000 * u),
  ),
]
const uncertain: Uncertainty = { seed: 11, correlation: 0.6, inputs }

describe('draws', () => {
  test('S67: the kernel draws the same as drawBlock to the last bit', () => {
    // The investment comes back as it was drawn; correlated or not, at the ends of its distribution too.
    for (const isCorrelated of [false, true]) {
      const uncertainty = { ...uncertain, inputs: [number('plan/investment', isCorrelated, normalTable)] }
      for (const block of [0, 1, 4_294_967_295]) {
        const { numbers } = simulated(sure, uncertainty, kernel).simulateBlock(block, blockTrials)
        const [column] = drawBlock(uncertainty, block, blockTrials)
        expect(numbers.slice(kernelNumbers.investment * blockTrials)).toEqual(column)
      }
    }
  })

  test('S65: another uncertain input changes no draw of the others, nor does their order', () => {
    const [lead, offer, ads] = drawBlock(uncertain, 5, 200)
    const more = { ...uncertain, inputs: [number('plan/margin'), ...inputs.toReversed()] }
    expect(drawBlock(more, 5, 200).slice(1)).toEqual([ads, offer, lead])
    expect(drawBlock({ ...uncertain, inputs: [inputs[2]!] }, 5, 200)).toEqual([ads])
  })

  test.each([0, 0.3, 0.8, 1])('S69: scores with a common factor have a correlation of %d', (correlation) => {
    const scores = {
      ...uncertain,
      correlation,
      inputs: [number('a', true, normalTable), number('b', true, normalTable)],
    }
    const blocks = Array.from({ length: 40 }, (_, block) => drawBlock(scores, block, blockTrials))
    const [a, b] = [0, 1].map((d) => blocks.flatMap((columns) => [...columns[d]!])) as [number[], number[]]
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const found = mean(a.map((score, i) => score * b[i]!))
    // Five standard deviations of the mean of a product of two such normal scores.
    expect(Math.abs(found - correlation)).toBeLessThan(
      (5 * Math.sqrt(1 + correlation ** 2)) / Math.sqrt(a.length),
    )
    // Each of them has its own distribution as before.
    expect(Math.abs(mean(a))).toBeLessThan(5 / Math.sqrt(a.length))
    expect(Math.abs(mean(a.map((score) => score ** 2)) - 1)).toBeLessThan(
      (5 * Math.SQRT2) / Math.sqrt(a.length),
    )
    expect(a.filter((score) => score < -1).length / a.length).toBeCloseTo(0.158655, 2)
  })
})

describe('blocks', () => {
  const trials = 2300
  const sizes = [1000, 1000, 300]

  test('S68: come to the same bits in any order, and after whatever else the kernel did', () => {
    const inOrder = simulated(sure, uncertain, kernel)
    const wanted = sizes.map((size, block) => inOrder.simulateBlock(block, size))
    const other = simulated(sure, { ...uncertain, seed: 12 }, kernel)
    const again = simulated(sure, uncertain, kernel)
    for (const block of [2, 0, 1, 0]) {
      other.simulateBlock(block, 50)
      expect(again.simulateBlock(block, sizes[block]!)).toEqual(wanted[block])
    }
    expect(other.simulateBlock(0, 1000)).not.toEqual(wanted[0])
    expect(wanted.reduce((sum, block) => sum + block.trials, 0)).toBe(trials)
  })

  test.each([kernel, null])('S68: fewer trials are the first of them', (by) => {
    const { simulateBlock } = simulated(sure, uncertain, by)
    const few = simulateBlock(3, 8)
    for (const count of [1, 2, 5, 7]) {
      const fewer = simulateBlock(3, count)
      for (let month = 0; month < 9; month++) {
        const cash = few.cash[0]!.cumulativeCash.subarray(month * 8, month * 8 + count)
        const { cumulativeCash, sums } = fewer.cash[0]!
        expect(cumulativeCash.subarray(month * count, (month + 1) * count)).toEqual(cash)
        expectClose([sums[month]!], [cash.reduce((sum, balance) => sum + balance, 0)], 1e9)
      }
      expect(figureByTrial(fewer, 'npv')).toEqual(figureByTrial(few, 'npv').subarray(0, count))
    }
  })

  test('S68: with nothing uncertain every trial is the plan', () => {
    const { cash } = simulated(sure, { ...uncertain, inputs: [] }, kernel).simulateBlock(0, 1000)
    const { cumulativeCash, sums, trials } = cash[0]!
    project(projectionInput(sure)!).cumulativeCash.forEach((balance, month) => {
      const ofMonth = cumulativeCash.subarray(month * trials, (month + 1) * trials)
      expect(new Set(ofMonth)).toEqual(new Set([Math.fround(balance)]))
      expectClose([sums[month]! / trials], [balance])
    })
  })

  test('S68: a figure is asked for by trial, NaN where it does not exist', () => {
    const { simulateBlock } = simulated(sure, uncertain, kernel, ['payback'])
    const block = simulateBlock(0, 1000)
    const paybacks = figureByTrial(block, 'payback')
    const { cumulativeCash } = block.cash[0]!
    const last = cumulativeCash.subarray(8 * 1000)
    const isPaidBack = (trial: number) =>
      Array.from({ length: 9 }, (_, month) => cumulativeCash[month * 1000 + trial]!).some((cash) => cash >= 0)
    expect(paybacks.filter(Number.isNaN).length).toBeGreaterThan(50)
    expect(last.filter((balance) => balance > 0).length).toBeGreaterThan(50)
    paybacks.forEach((months, trial) => expect(Number.isNaN(months)).toBe(!isPaidBack(trial)))
    // Cash alone comes to the same, without any numbers.
    const cashAlone = simulated(sure, uncertain, kernel, []).simulateBlock(0, 1000)
    expect(cashAlone.cash).toEqual(block.cash)
    expect(cashAlone.numbers).toHaveLength(0)
  })
})
