import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { expectClose } from '#tests/fixtures/close.ts'
import { linearWorkspace } from '#tests/fixtures/linear-workspace.ts'
import { project } from '../project.ts'
import { projectionInput } from '../projection-input.ts'
import { isLinear } from './linear.ts'
import { kernelPlan } from './plan.ts'

const kernel = await loadKernel()

test('S60: the kernel computes what the projection does, of any linear plan', () => {
  checkProperty(
    fc.property(linearWorkspace, (workspace) => {
      const input = projectionInput(workspace)!
      expect(isLinear(input)).toBe(true)
      const plan = kernelPlan(kernel, input)
      plan.compute()
      const found = plan.read()
      const { keyFigures, ...wanted } = project(input)
      const flows = Math.max(1e-9, keyFigures.totalCost, keyFigures.grossProfit)
      for (const [c, ofChannel] of wanted.entries.entries())
        for (const [s, people] of ofChannel.entries()) expectClose(found.entries[c]![s]!, people)
      for (const [s, people] of wanted.stageEntries.entries()) expectClose(found.stageEntries[s]!, people)
      for (const series of ['newCustomers', 'active', 'revenue'] as const)
        expectClose(found[series], wanted[series])
      expectClose(found.cost, wanted.cost.total)
      expectClose(found.cashFlow, wanted.cashFlow, flows)
      expectClose(found.cumulativeCash, wanted.cumulativeCash, flows)
      expectClose([found.npv], [keyFigures.npv], flows)
      expectClose([found.totalCost], [keyFigures.totalCost])
      expect(found.roi.kind).toBe(keyFigures.roi.kind)
      if (found.roi.kind === 'value' && keyFigures.roi.kind === 'value')
        expectClose([found.roi.value], [keyFigures.roi.value], 1 + Math.abs(keyFigures.roi.value))
    }),
    500,
  )
})
