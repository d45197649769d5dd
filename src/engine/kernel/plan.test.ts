import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { expectClose } from '#tests/fixtures/close.ts'
import { linearWorkspace } from '#tests/fixtures/linear-workspace.ts'
import { loadWorkspace } from '#tests/fixtures/load.ts'
import { project } from '../project.ts'
import { projectionInput, type ProjectionInput } from '../projection-input.ts'
import { isLinear } from './linear.ts'
import { kernelPlan } from './plan.ts'

const kernel = await loadKernel()
const reference = projectionInput(loadWorkspace('reference.tuotto'))!

function computed(input: ProjectionInput) {
  const plan = kernelPlan(kernel, input)
  plan.compute()
  return plan.read()
}

/** Size of the numbers that cash is a sum of. */
function sizeOfFlows({ keyFigures }: ReturnType<typeof project>): number {
  return Math.max(1e-9, keyFigures.totalCost, keyFigures.grossProfit)
}

test('S60: the kernel computes what the projection does, of any linear plan', () => {
  checkProperty(
    fc.property(linearWorkspace, (workspace) => {
      const input = projectionInput(workspace)!
      expect(isLinear(input)).toBe(true)
      const found = computed(input)
      const wanted = project(input)
      const { keyFigures } = wanted
      const flows = sizeOfFlows(wanted)
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
      // Whether a balance of next to nothing is above zero is a matter of rounding.
      if (wanted.cumulativeCash.every((balance) => Math.abs(balance) > 1e-9 * flows))
        expectSameFigure(found.payback, keyFigures.payback.first)
    }),
    250,
  )
})

function expectSameFigure(found: { kind: string; value?: number }, wanted: typeof found): void {
  expect(found.kind).toBe(wanted.kind)
  if (found.value !== undefined && wanted.value !== undefined)
    expectClose([found.value], [wanted.value], 1 + Math.abs(wanted.value))
  else expect(found).toEqual(wanted)
}

describe('internal rates of return', () => {
  /** A plan whose cash is what the list of overheads leaves of a steady income. */
  const withOverheads = (investment: number, overheadList: number[], list: number[]) =>
    projectionInput(
      buildWorkspace({
        plan: { months: overheadList.length, dealSize: 1, margin: 1, investment, overheadList },
        stages: [{ id: 'won' }],
        channels: [{ id: 'ads', volumeKind: 'list', list }],
      }),
    )!

  test.each([
    ['one change of sign', 100, [0, 0, 0], [10, 60, 70]],
    ['no change of sign', 100, [5, 5, 5], [1, 1, 1]],
    ['nothing at all', 0, [0, 0], [0, 0]],
    ['several changes, one rate', 100, [0, 50, 0], [90, 0, 90]],
    ['several rates', 10, [0, 13.3, 0], [23.2, 0, 0]],
    ['beyond the rates looked at', 1, [0], [50]],
    ['gains that are paid for later', 0, [0, 0, 30], [10, 12, 0]],
  ])('S60: %s', (_, investment, overheads, list) => {
    const input = withOverheads(investment, overheads, list)
    const wanted = project(input).keyFigures
    const found = computed(input)
    expectSameFigure(found.irrMonthly, wanted.irrMonthly)
    expectSameFigure(found.irrAnnual, wanted.irrAnnual)
  })

  test('S60: of generated flows', () => {
    const flows = fc.array(fc.integer({ min: -50, max: 60 }), { minLength: 1, maxLength: 30 })
    let unique = 0
    checkProperty(
      fc.property(fc.nat({ max: 200 }), flows, (investment, wantedFlows) => {
        const input = withOverheads(
          investment,
          wantedFlows.map((flow) => Math.max(0, -flow)),
          wantedFlows.map((flow) => Math.max(0, flow)),
        )
        const { irrMonthly } = project(input).keyFigures
        const found = computed(input).irrMonthly
        expect(found.kind).toBe(irrMonthly.kind)
        if (found.kind === 'none' || irrMonthly.kind === 'none') expect(found).toEqual(irrMonthly)
        else {
          unique++
          expectClose([found.value], [irrMonthly.value], 1)
        }
      }),
      400,
    )
    expect(unique).toBeGreaterThan(100)
  })
})

test('S60: a plan is not linear where somebody waits or comes back', () => {
  const stages: WorkspaceParts['stages'] = [{ id: 'lead', obligation: 'must' }, { id: 'won' }]
  const of = (lead: NonNullable<WorkspaceParts['stages']>[0]) =>
    isLinear(projectionInput(buildWorkspace({ stages: [{ ...stages[0], ...lead }, stages[1]!] }))!)
  expect(of({ id: 'lead' })).toBe(true)
  expect(of({ id: 'lead', hasCapacity: true })).toBe(false)
  expect(of({ id: 'lead', recycleToStageId: 'lead' as never })).toBe(false)
})

test('S60: levels move, and plans that share the memory do not disturb each other', () => {
  const plan = kernelPlan(kernel, reference)
  plan.compute()
  const before = plan.read()
  expectClose([before.npv], [project(reference).keyFigures.npv])
  reference.channels.forEach(({ volume }, c) => {
    if (volume.kind === 'rule') plan.setLevel(c, volume.base * 3)
  })
  const other = computed(projectionInput(buildWorkspace({ stages: [{ id: 'won' }] }))!)
  expect(other.totalCost).toBe(0)
  plan.compute()
  const after = plan.read()
  expectClose(
    after.newCustomers,
    before.newCustomers.map((people) => people * 3),
  )
  expectClose(
    after.revenue,
    before.revenue.map((money) => money * 3),
  )
})
