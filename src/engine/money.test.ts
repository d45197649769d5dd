import { describe, expect, test } from 'vitest'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { activeCustomers } from './money.ts'
import { project, type Projection } from './project.ts'
import { projectionInput } from './projection-input.ts'

function projected(parts: WorkspaceParts): Projection {
  return project(projectionInput(buildWorkspace(parts))!)
}

const plan = {
  months: 3,
  dealSize: 1000,
  recurringFee: 10,
  margin: 0.5,
  churn: 0.5,
  overhead: 7,
  investment: 100,
}
const stages = [
  { id: 'lead', rate: 0.5, costPerEntry: 1 },
  { id: 'won', costPerEntry: 20 },
]

describe('customers and revenue', () => {
  test('S9: a customer pays in the month of winning, churn begins the month after', () => {
    expect([...activeCustomers(Float64Array.of(8, 0, 4), 0.25)]).toEqual([8, 6, 8.5])
  })

  test('S9: deal once, fee from those active', () => {
    const { active, revenue, grossProfit } = projected({
      plan,
      stages,
      channels: [{ id: 'c', volumeKind: 'list', list: [8] }],
    })
    expect([...active]).toEqual([4, 2, 1])
    expect([...revenue]).toEqual([4040, 20, 10])
    expect([...grossProfit]).toEqual([2020, 10, 5])
  })
})

describe('cost', () => {
  const channel: NonNullable<WorkspaceParts['channels']>[number] = {
    id: 'c',
    volumeKind: 'list',
    list: [100, 2, 4, 100],
    startMonth: 1,
    endMonth: 2,
    costPerEntry: 3,
    fixedCost: 50,
    oneOffCost: 500,
  }

  test('S10: each cause by hand', () => {
    const { cost } = projected({ plan: { ...plan, months: 4 }, stages, channels: [channel] })
    expect([...cost.channelVariable]).toEqual([0, 6, 12, 0])
    expect([...cost.channelFixed]).toEqual([0, 50, 50, 0])
    expect([...cost.channelOneOff]).toEqual([0, 500, 0, 0])
    // Leads cost 1 each, customers (half of them) 20 each.
    expect([...cost.stage]).toEqual([0, 22, 44, 0])
    expect([...cost.overhead]).toEqual([7, 7, 7, 7])
    expect([...cost.total]).toEqual([7, 585, 113, 7])
    expect(cost.byChannel.map((amounts) => [...amounts])).toEqual([[0, 556, 62, 0]])
  })

  test('S10: a channel that is never active costs nothing, one-off cost included', () => {
    const { cost } = projected({
      plan: { ...plan, months: 12, acquisitionMonths: 1 },
      stages,
      channels: [channel],
    })
    expect([...cost.total]).toEqual(Array.from({ length: 12 }, () => 7))
  })

  test('S6: the end of acquisition ends volume and fixed cost, not what is already on its way', () => {
    const { cost, newCustomers } = projected({
      plan: { ...plan, acquisitionMonths: 1 },
      stages: [{ id: 'lead', rate: 0.5, lag: { kind: 'shares', shares: [0, 1] } }, { id: 'won' }],
      channels: [{ id: 'c', base: 10, fixedCost: 50 }],
    })
    expect([...cost.channelFixed]).toEqual([50, 0, 0])
    expect([...newCustomers]).toEqual([0, 5, 0])
  })
})

test('S11: cash flow is gross profit less cost, cumulative cash starts at minus the investment', () => {
  const { cashFlow, cumulativeCash } = projected({
    plan,
    stages,
    channels: [{ id: 'c', volumeKind: 'list', list: [8] }],
  })
  // Cost of month 0: 7 overhead, 8 leads, 4 customers at 20.
  expect([...cashFlow]).toEqual([2020 - 95, 3, -2])
  expect([...cumulativeCash]).toEqual([1825, 1828, 1826])
})
