import { expect, test } from 'vitest'
import { planInput, stageInput } from '#domain/inputs.ts'
import { pathStages } from '#domain/workspace.ts'
import { projected, runners } from '#tests/fixtures/runners.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { disagreement } from './disagreement.ts'

const sample = sampleWorkspace()
const dealSize = planInput('dealSize')
const rate = stageInput(pathStages(sample)[1]!.id, 'rate')
const fee = planInput('recurringFee')
const deals = [
  { low: 18_000, likely: 25_000, high: 40_000 },
  { low: 10_000, likely: 15_000, high: 35_000 },
]

function exactly(value: number) {
  return { low: value, likely: value, high: value }
}

test.each(runners)(
  'S149: revenue is straight in the deal size, so the amount is exact (%s)',
  async (_, runner) => {
    const estimates = { [dealSize]: deals, [rate]: [exactly(0.2), exactly(0.2)] }
    const { discussion } = await runner.estimation({ workspace: sample, figure: 'revenue', estimates })
    const withDeal = (value: number) => {
      const { revenue } = projected({ ...sample, plan: { ...sample.plan, dealSize: value } }, runner)
      return revenue.reduce((sum, month) => sum + month, 0)
    }
    expect(discussion.map(({ path }) => path)).toEqual([dealSize, rate])
    expect(discussion[0]!.amount).toBeCloseTo(disagreement(deals).spread * (withDeal(1) - withDeal(0)), 2)
    // They agree, so nothing hangs on it.
    expect(discussion[1]!.amount).toBe(0)
  },
)

test.each(runners)(
  'S147: one that is sure leaves only that value; nobody leaves none (%s)',
  async (_, runner) => {
    const estimates = { [dealSize]: [exactly(7)], [rate]: [] }
    const { pooled, discussion } = await runner.estimation({ workspace: sample, figure: 'npv', estimates })
    expect(pooled).toEqual({ [dealSize]: { p10: 7, p50: 7, p90: 7 }, [rate]: null })
    expect(discussion).toEqual([])
  },
)

test('S149: what stands at nothing, and a figure that does not exist, give no amount', async () => {
  const workspace = { ...sample, plan: { ...sample.plan, recurringFee: 0 } }
  const [, runner] = runners[0]!
  const both = [exactly(1), exactly(2)]
  const known = await runner.estimation({ workspace, figure: 'npv', estimates: { [fee]: both } })
  expect(known.unmoved).toEqual([fee])
  expect(known.discussion[0]!.amount).toBeNull()
  const idle = { ...workspace, plan: { ...workspace.plan, dealSize: 0 } }
  const absent = await runner.estimation({
    workspace: idle,
    figure: 'payback',
    estimates: { [rate]: both.map(() => exactly(0.1)) },
  })
  expect(absent.planned.kind).toBe('none')
  expect(absent.discussion[0]!.amount).toBeNull()
})
