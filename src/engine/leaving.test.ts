import { describe, expect, test } from 'vitest'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { project, type Projection } from './project.ts'
import { isLinear, projectionInput } from './projection-input.ts'

type StagePart = NonNullable<WorkspaceParts['stages']>[number]

const stages: StagePart[] = [
  { id: 'lead', rate: 0.4, lag: { kind: 'shares', shares: [0.5, 0.25, 0.25] } },
  { id: 'won' },
  { id: 'nurtured', placement: 'beside', costPerEntry: 3 },
]

/** 100 people once, of whom 40 convert. */
function projected(lead: Partial<StagePart>, months = 5): Projection {
  return project(
    projectionInput(
      buildWorkspace({
        plan: { months, dealSize: 10 },
        stages: [{ ...stages[0]!, ...lead }, ...stages.slice(1)],
        channels: [{ id: 'c', volumeKind: 'list', list: [100] }],
      }),
    )!,
  )
}

describe('who leaves a stage', () => {
  test('S33: converters and lost by the lag', () => {
    const { converted, lost, open } = projected({})
    expect([...converted[0]!]).toEqual([20, 10, 10, 0, 0])
    expect([...lost[0]!]).toEqual([30, 15, 15, 0, 0])
    expect([...open[0]!]).toEqual([50, 25, 0, 0, 0])
    expect([...converted[1]!]).toEqual([20, 10, 10, 0, 0])
    expect([...open[1]!]).toEqual([0, 0, 0, 0, 0])
  })

  test('S27, S33, S34: those who come back leave when they do, not by the lag', () => {
    const { stageEntries, recycled, lost, open } = projected({
      recycleShare: 0.5,
      recycleToStageId: 'lead',
      recycleAfterMonths: 3,
    })
    expect([...stageEntries[0]!]).toEqual([100, 0, 0, 30, 0])
    expect([...recycled[0]!]).toEqual([0, 0, 0, 30, 0])
    // Of the 30 again 30 % are lost and 40 % convert by the lag.
    expect([...lost[0]!]).toEqual([15, 7.5, 7.5, expect.closeTo(4.5, 12), expect.closeTo(2.25, 12)])
    // 35 + 30, 17.5 + 30, 30; then of the second round 10.5 + 9, 5.25 + 9.
    expect([...open[0]!]).toEqual([65, 47.5, 30, expect.closeTo(19.5, 12), expect.closeTo(14.25, 12)])
  })

  test('S28: beside the path they are shown, cost, and stay', () => {
    const { besideStageIds, besideEntries, stageEntries, cost } = projected({
      recycleShare: 0.5,
      recycleToStageId: 'nurtured',
      recycleAfterMonths: 1,
    })
    expect(besideStageIds).toEqual(['nurtured'])
    expect([...besideEntries[0]!]).toEqual([0, 30, 0, 0, 0])
    expect([...stageEntries[0]!]).toEqual([100, 0, 0, 0, 0])
    expect([...cost.byBeside[0]!]).toEqual([0, 90, 0, 0, 0])
    expect([...cost.total]).toEqual([0, 90, 0, 0, 0])
  })

  test('S28: a stage beside the path that nobody is sent to has no numbers', () => {
    expect(projected({}).besideStageIds).toEqual([])
  })

  test('S27: later than the horizon nobody comes back', () => {
    const late = { recycleShare: 1, recycleToStageId: 'lead', recycleAfterMonths: 12 }
    const { recycled, open } = projected(late)
    expect([...recycled[0]!]).toEqual([0, 0, 0, 0, 0])
    expect([...open[0]!]).toEqual([80, 70, 60, 60, 60])
  })

  test('S25, S34: the opening pipeline leaves like those who enter, without being entered', () => {
    const { stageEntries, converted, open, cost } = projected({ opening: { c: 20 }, costPerEntry: 1 })
    expect([...stageEntries[0]!]).toEqual([100, 0, 0, 0, 0])
    expect([...cost.stage]).toEqual([100, 0, 0, 0, 0])
    expect([...converted[0]!]).toEqual([24, 12, 12, 0, 0])
    expect([...open[0]!]).toEqual([60, 30, 0, 0, 0])
  })

  test('S25: customers who are there already bring nothing', () => {
    const { revenue, converted, newCustomers } = project(
      projectionInput(
        buildWorkspace({
          plan: { months: 2, dealSize: 10, recurringFee: 1 },
          stages: [{ id: 'lead' }, { id: 'won', opening: { c: 5 } }],
          channels: [{ id: 'c' }],
        }),
      )!,
    )
    expect([...newCustomers]).toEqual([0, 0])
    expect([...revenue]).toEqual([0, 0])
    expect([...converted[1]!]).toEqual([5, 0])
  })

  test('S21: open at the end is what is open after the last month', () => {
    expect([...projected({}, 2).openAtEnd]).toEqual([25, 0])
  })
})

test('S28: a plan is linear where nobody is limited and nobody comes back', () => {
  const linear = (lead: Partial<StagePart>) =>
    isLinear(projectionInput(buildWorkspace({ stages: [{ ...stages[0]!, ...lead }, ...stages.slice(1)] }))!)
  expect(linear({ opening: {} })).toBe(true)
  expect(linear({ obligation: 'must', people: 3 })).toBe(true)
  expect(linear({ obligation: 'must', hasCapacity: true })).toBe(false)
  expect(linear({ recycleToStageId: 'lead' })).toBe(false)
  expect(linear({ recycleToStageId: 'nurtured' })).toBe(false)
})
