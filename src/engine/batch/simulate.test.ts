import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inputValue, listInputs } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { checkProperty, lagArbitrary } from '#tests/fixtures/arbitrary-workspace.ts'
import { expectClose } from '#tests/fixtures/close.ts'
import { linearWorkspace } from '#tests/fixtures/linear-workspace.ts'
import { kernelNumberCount } from '../kernel/kernel-numbers.ts'
import { projectionInput } from '../projection-input.ts'
import { blockTrials, drawBlock, type UncertainInput, type Uncertainty } from './draws.ts'
import { quantileTable } from './quantile-table.ts'
import { simulator, type SimulatedBlock } from './simulate.ts'
import { variedProjectionInput } from './vary.ts'
import type { Variation } from './variation.ts'

const kernel = await loadKernel()

/** Uncertain inputs of a workspace: numbers within 30 % of the plan, lags between two. */
function uncertaintyOf(workspace: Workspace): fc.Arbitrary<Uncertainty> {
  const inputs = listInputs(workspace).filter(({ kind, isWhole }) => (kind === 'number' && !isWhole) || kind === 'lag')
  return fc.record({
    seed: fc.nat(),
    correlation: fc.constantFrom(0, 0.5, 1),
    inputs: fc
      .uniqueArray(fc.nat({ max: inputs.length - 1 }), { maxLength: 6 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((index): fc.Arbitrary<UncertainInput> => {
            const { path, kind, minimum, maximum } = inputs[index]!
            if (kind === 'lag')
              return fc
                .tuple(lagArbitrary, lagArbitrary)
                .map(([fast, slow]) => ({ path, kind: 'lag-mix', fast, slow }))
            const planned = inputValue(workspace, path)
            const middle = typeof planned === 'number' ? planned : 100
            const table = quantileTable((u) => Math.min(maximum, Math.max(minimum, middle * (0.7 + 0.6 * u))))
            return fc.boolean().map((isCorrelated) => ({ path, kind: 'number', table, isCorrelated }))
          }),
        ),
      ),
  })
}

test('S67: the kernel simulates what the projection of each trial comes to', () => {
  let count = 0
  checkProperty(
    fc.property(
      linearWorkspace.chain((workspace) => fc.tuple(fc.constant(workspace), uncertaintyOf(workspace))),
      fc.nat({ max: 99 }),
      ([workspace, uncertainty], block) => {
        const input = projectionInput(workspace)!
        const vary = (variation: Variation) => variedProjectionInput(workspace, variation)
        const trials = 7
        const [found, wanted] = [kernel, null].map((way) => {
          const by = simulator(input, uncertainty, { kernel: way, vary, withNumbers: true })
          if (by.way === 'kernel') count++
          return by.simulateBlock(block, trials)
        }) as [SimulatedBlock, SimulatedBlock]
        const flows = Math.max(...wanted.numbers.map(Math.abs), ...wanted.cumulativeCash.map(Math.abs), 1e-9)
        for (let k = 0; k < kernelNumberCount; k++) if (k !== 3)
          expectClose(
            found.numbers.subarray(k * trials, (k + 1) * trials),
            wanted.numbers.subarray(k * trials, (k + 1) * trials),
            flows,
          )
        expectClose(found.sums, wanted.sums, flows * trials)
        expectClose(found.cumulativeCash, wanted.cumulativeCash, flows * 1000)
      },
    ),
    200,
  )
  expect(count).toBeGreaterThan(100)
})

test('S65: draws', () => {
  const table = quantileTable((u) => u)
  const columns = drawBlock({ seed: 1, correlation: 0, inputs: [{ path: 'a', kind: 'number', table, isCorrelated: false }] }, 0, blockTrials)
  console.log(columns[0]!.slice(0, 5), columns[0]!.reduce((a, b) => a + b, 0))
})
