import { describe, expect, test } from 'vitest'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { project, type Projection } from './project.ts'
import { projectionInput } from './projection-input.ts'

type StagePart = NonNullable<WorkspaceParts['stages']>[number]
type Channels = NonNullable<WorkspaceParts['channels']>

const hundredOnce: Channels = [{ id: 'ads', volumeKind: 'list', list: [100] }]

/** SQLs of whom one person works 30 a month; half of those worked are customers at once. */
function projected(
  sql: Partial<StagePart>,
  channels = hundredOnce,
  plan: WorkspaceParts['plan'] = {},
): Projection {
  return project(
    projectionInput(
      buildWorkspace({
        plan: { months: 5, ...plan },
        stages: [
          {
            id: 'sql',
            obligation: 'must',
            hasCapacity: true,
            people: 1,
            leadsPerPerson: 30,
            rate: 0.5,
            ...sql,
          },
          { id: 'won' },
        ],
        channels,
      }),
    )!,
  )
}

describe('who is worked', () => {
  test('S29: up to the capacity of the month, the rest in the months after', () => {
    const { capacities, newCustomers, stageEntries } = projected({})
    expect([...stageEntries[0]!]).toEqual([100, 0, 0, 0, 0])
    expect([...capacities[0]!.worked]).toEqual([30, 30, 30, expect.closeTo(10, 12), 0])
    expect([...capacities[0]!.backlog]).toEqual([70, 40, expect.closeTo(10, 12), 0, 0])
    expect([...newCustomers]).toEqual([15, 15, 15, expect.closeTo(5, 12), 0])
  })

  test('S29: people by month, leads a person works and the calendar make the capacity', () => {
    const workCalendar = [1, 1, 1, 1, 1, 1, 0.5, 0, 1, 1, 1, 1]
    const { capacities } = projected({ peopleList: [2, 3, 1] }, hundredOnce, { startMonth: 5, workCalendar })
    // June, July and August with 2, 3 and 1 people, nobody afterwards.
    expect([...capacities[0]!.capacity]).toEqual([60, 45, 0, 0, 0])
  })

  test('S29: where a stage MAY be worked, nobody waits', () => {
    expect(projected({ obligation: 'may' }).capacities).toEqual([null, null])
    expect([...projected({ obligation: 'nobody' }).newCustomers]).toEqual([50, 0, 0, 0, 0])
  })

  test('S30: the oldest month of entry first', () => {
    const { entries } = projected({ channelRates: { early: 1, late: 0 } }, [
      { id: 'early', volumeKind: 'list', list: [40] },
      { id: 'late', volumeKind: 'list', list: [0, 40] },
    ])
    // 30 of the first month, then its last 10 and 20 of the second.
    expect([...entries[0]![1]!]).toEqual([30, expect.closeTo(10, 12), 0, 0, 0])
  })

  test('S30: within a month of entry all channels in proportion', () => {
    const { entries } = projected({}, [
      { id: 'ads', volumeKind: 'list', list: [45] },
      { id: 'fair', volumeKind: 'list', list: [15] },
    ])
    expect([...entries[0]![1]!]).toEqual([11.25, 11.25, 0, 0, 0])
    expect([...entries[1]![1]!]).toEqual([3.75, 3.75, 0, 0, 0])
  })

  test('S25, S30: the opening pipeline is the oldest of all', () => {
    const { entries, stageEntries } = projected({ opening: { fair: 50 }, channelRates: { ads: 0 } }, [
      ...hundredOnce,
      { id: 'fair' },
    ])
    expect([...entries[1]![1]!]).toEqual([15, expect.closeTo(10, 12), 0, 0, 0])
    expect([...stageEntries[0]!]).toEqual([100, 0, 0, 0, 0])
  })

  test('S27, S29: only who is worked comes back', () => {
    const { recycled } = projected({ recycleShare: 1, recycleToStageId: 'sql', recycleAfterMonths: 4 })
    expect([...recycled[0]!]).toEqual([0, 0, 0, 0, 15])
  })
})

describe('who waits', () => {
  test('S31: lost after so many months, counted from the month of entry', () => {
    const { capacities, lost } = projected({ lostAfterMonths: 1, lag: { kind: 'shares', shares: [0, 1] } })
    expect([...capacities[0]!.lost]).toEqual([0, expect.closeTo(40, 12), 0, 0, 0])
    expect([...capacities[0]!.backlog]).toEqual([70, 0, 0, 0, 0])
    // Half of those worked are lost too, a month later.
    expect([...lost[0]!]).toEqual([0, expect.closeTo(55, 12), 15, 0, 0])
  })

  test('S31: after 0 months nobody waits, and who entered before the start counts as a month old', () => {
    expect([...projected({ lostAfterMonths: 0 }).capacities[0]!.lost]).toEqual([70, 0, 0, 0, 0])
    const there = { opening: { ads: 50 }, lostAfterMonths: 1 }
    const { capacities } = projected(there, [{ id: 'ads', volumeKind: 'list', list: [20] }])
    expect([...capacities[0]!.lost]).toEqual([expect.closeTo(20, 12), 0, 0, 0, 0])
    expect([...capacities[0]!.backlog]).toEqual([20, 0, 0, 0, 0])
  })

  test('S31: who is lost waiting does not come back', () => {
    const { recycled } = projected({
      people: 0,
      lostAfterMonths: 0,
      recycleShare: 1,
      recycleToStageId: 'sql',
      recycleAfterMonths: 1,
    })
    expect([...recycled[0]!]).toEqual([0, 0, 0, 0, 0])
  })
})

describe('service level', () => {
  const hours = (firstTouchHours: number | null) => ({
    serviceLevel: { firstTouchHours, attempts: null, attemptDays: null },
  })

  test('S32: the wait is the backlog in months of the capacity of the month', () => {
    const { capacities } = projected({})
    expect(capacities[0]!.wait).toEqual(
      [70, 40, 10, 0, 0].map((people) => ({ kind: 'value', value: expect.closeTo(people / 30, 12) })),
    )
    expect(capacities[0]!.isServiceLevelKept).toBeNull()
  })

  test('S29, S32: hours are working hours, 173.93 a month at eight a day', () => {
    // After the third month 10 wait: a third of a month, 57.98 hours.
    expect(projected(hours(58)).capacities[0]!.isServiceLevelKept).toEqual([false, false, true, true, true])
    expect(projected(hours(57.9)).capacities[0]!.isServiceLevelKept).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
    // At four hours a day the same third of a month has half as many.
    const short = projected(hours(29), hundredOnce, { hoursPerDay: 4 })
    expect(short.capacities[0]!.isServiceLevelKept).toEqual([false, false, true, true, true])
  })

  test('S32: a wait that is just as long as agreed keeps it', () => {
    expect(projected(hours(0)).capacities[0]!.isServiceLevelKept).toEqual([false, false, false, true, true])
  })

  test('S23, S32: nobody works while people wait: no wait, and broken', () => {
    const { capacities } = projected({ peopleList: [0, 0, 4], ...hours(10_000) })
    expect(capacities[0]!.wait.slice(0, 4)).toEqual([
      { kind: 'none', reason: 'no-capacity' },
      { kind: 'none', reason: 'no-capacity' },
      { kind: 'value', value: 0 },
      // Nobody waits, though nobody works either.
      { kind: 'value', value: 0 },
    ])
    expect(capacities[0]!.isServiceLevelKept).toEqual([false, false, true, true, true])
  })
})
