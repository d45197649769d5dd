import { describe, expect, test } from 'vitest'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { project, type Projection } from './project.ts'
import { projectionInput } from './projection-input.ts'

function projected(parts: WorkspaceParts): Projection {
  return project(projectionInput(buildWorkspace(parts))!)
}

const plan = {
  months: 3,
  overhead: 7,
  investment: 100,
}
const stages = [
  { id: 'lead', rate: 0.5, costPerEntry: 1 },
  { id: 'won', costPerEntry: 20 },
]

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

describe('lists', () => {
  test('S39: overhead by month of the plan, 0 beyond its end', () => {
    const { cost } = projected({ plan: { ...plan, months: 4, overheadList: [5, 0, 9] }, stages })
    expect([...cost.overhead]).toEqual([5, 0, 9, 0])
  })

  test('S39: fixed cost by month of the plan, while the channel is active', () => {
    const { cost } = projected({
      plan: { ...plan, months: 5 },
      stages,
      channels: [{ id: 'c', startMonth: 1, endMonth: 3, fixedCost: 50, fixedCostList: [1, 2, 3] }],
    })
    expect([...cost.channelFixed]).toEqual([0, 2, 3, 0, 0])
  })

  test('S24, S39: of a budget only what entries cost is spent', () => {
    const { cost } = projected({
      plan,
      stages,
      channels: [{ id: 'c', volumeKind: 'budget', budget: 60, costPerEntry: 3, ceiling: 15 }],
    })
    expect([...cost.channelVariable]).toEqual([45, 45, 45])
  })
})

describe('people', () => {
  const worked = { id: 'sql', people: 2, personCost: 100, rate: 0.5 }

  test('S38: people × cost, whether or not they limit the stage', () => {
    for (const hasCapacity of [true, false]) {
      const { cost } = projected({
        plan,
        stages: [{ ...worked, hasCapacity, obligation: 'must', peopleList: [2, 0, 1] }, { id: 'won' }],
      })
      expect([...cost.people]).toEqual([200, 0, 100])
      expect([...cost.total]).toEqual([207, 7, 107])
      expect(cost.byStage.map((amounts) => [...amounts])).toEqual([
        [200, 0, 100],
        [0, 0, 0],
      ])
    }
  })

  test('S38: named as perhaps counted twice where entries cost something as well', () => {
    const counted = (sql: object) =>
      projected({ plan, stages: [{ ...worked, ...sql }, { id: 'won' }] }).countedTwice
    expect(counted({ costPerEntry: 1 })).toEqual(['sql'])
    expect(counted({})).toEqual([])
    expect(counted({ costPerEntry: 1, personCost: 0 })).toEqual([])
    expect(counted({ costPerEntry: 1, people: 0 })).toEqual([])
  })
})

describe('tags', () => {
  const { cost } = projected({
    plan: { ...plan, overheadTag: 'delivery' },
    stages: [
      { ...stages[0]!, costTag: 'marketing', people: 1, personCost: 40 },
      { ...stages[1]!, costTag: 'delivery' },
      { id: 'nurtured', placement: 'beside', costPerEntry: 2, costTag: 'sales' },
    ].map((stage) =>
      stage.id === 'lead'
        ? { ...stage, recycleShare: 1, recycleToStageId: 'nurtured', recycleAfterMonths: 1 }
        : stage,
    ) as NonNullable<WorkspaceParts['stages']>,
    channels: [
      { id: 'ads', base: 10, costPerEntry: 3, fixedCost: 4, oneOffCost: 500 },
      { id: 'partners', fixedCost: 6, oneOffCost: 70, costTag: 'sales' },
    ],
  })

  test('S40: each cost under its tag, one-off costs apart', () => {
    // Ads 34 a month; leads 10 and a person 40.
    expect([...cost.byTag.marketing]).toEqual([84, 84, 84])
    // Partners 6; from the second month on 5 nurtured at 2.
    expect([...cost.byTag.sales]).toEqual([6, 16, 16])
    // Overhead 7, 5 customers at 20.
    expect([...cost.byTag.delivery]).toEqual([107, 107, 107])
    expect([...cost.byTag.oneOff]).toEqual([570, 0, 0])
  })

  test('S40: they add up to the cost of the month', () => {
    cost.total.forEach((amount, month) =>
      expect(Object.values(cost.byTag).reduce((sum, values) => sum + values[month]!, 0)).toBe(amount),
    )
  })
})
