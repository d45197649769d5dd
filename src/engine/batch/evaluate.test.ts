import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureName } from '#domain/figure-names.ts'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { variationOf } from '#tests/fixtures/arbitrary-variation.ts'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { expectClose } from '#tests/fixtures/close.ts'
import { linearWorkspace } from '#tests/fixtures/linear-workspace.ts'
import { project } from '../project.ts'
import { projectionInput } from '../projection-input.ts'
import { evaluateBatch } from './evaluate.ts'
import { variedProjectionInput } from './vary.ts'

const kernel = await loadKernel()
const ofCash: FigureName[] = ['npv', 'endCash', 'peakFunding', 'payback']
const ofTotals: FigureName[] = [...ofCash, 'roi', 'totalCost', 'revenue', 'grossProfit', 'customers']

const ofSums: FigureName[] = ['npv', 'endCash', 'roi', 'totalCost', 'revenue', 'grossProfit', 'customers']

const withVariations = linearWorkspace.chain((workspace) =>
  fc.tuple(fc.constant(workspace), fc.array(variationOf(workspace), { minLength: 1, maxLength: 5 })),
)

describe.each([
  ['of cash', ofCash, true],
  ['of totals', ofTotals, true],
  ['that are sums', ofSums, false],
] as const)('figures %s', (_, names, withCash) => {
  test('S61, S62: the kernel computes what the projection of each varied plan does', () => {
    let byKernel = 0
    let bySums = 0
    checkProperty(
      fc.property(withVariations, ([workspace, variations]) => {
        const input = projectionInput(workspace)!
        const vary = (variation: (typeof variations)[0]) => variedProjectionInput(workspace, variation)
        const found = evaluateBatch(input, variations, names, { kernel, vary, withCash })
        byKernel += found.ways.kernel
        bySums += found.ways.sums
        const wanted = evaluateBatch(input, variations, names, { kernel: null, vary, withCash: true })
        expect(wanted.ways.general).toBe(variations.length)
        variations.forEach((variation, v) => {
          const { keyFigures, cumulativeCash } = project(vary(variation))
          const flows = Math.max(1e-9, keyFigures.totalCost, keyFigures.grossProfit)
          const cash = (result: typeof found) =>
            result.cash.subarray(v * input.months, (v + 1) * input.months)
          if (withCash) expectClose(cash(found), cash(wanted), flows)
          names.forEach((name, f) => {
            const [a, b] = [found.figures[f]![v]!, wanted.figures[f]![v]!]
            // Whether a balance of next to nothing is above zero is a matter of rounding.
            if (name === 'payback' && cumulativeCash.some((balance) => Math.abs(balance) < 1e-9 * flows))
              return
            expect(a.kind).toBe(b.kind)
            if (a.kind === 'none' || b.kind === 'none') expect(a).toEqual(b)
            else expectClose([a.value], [b.value], scaleOf(name, b.value, flows))
          })
        })
      }),
      300,
    )
    console.log(byKernel, bySums)
    expect(byKernel + bySums).toBeGreaterThan(300)
  })
})

function scaleOf(name: FigureName, value: number, flows: number): number {
  if (name === 'payback' || name === 'roi') return 1 + Math.abs(value)
  return name === 'customers' ? Math.max(1e-9, value) : flows
}
