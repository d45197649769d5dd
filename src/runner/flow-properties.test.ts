import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flatSeason } from '#domain/channel.ts'
import { orderedChannels, pathStages, type Workspace } from '#domain/workspace.ts'
import type { Projection } from '#engine/project.ts'
import { busyParts, busyWorkspace, checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { traceCohorts } from '#tests/fixtures/cohort-oracle.ts'
import { projected } from '#tests/fixtures/runners.ts'

const hasPath = (workspace: Workspace) => pathStages(workspace).length > 0
const partsWithPath = busyParts.filter((parts) => hasPath(buildWorkspace(parts)))
const workspaceWithPath = busyWorkspace.filter(hasPath)

function expectClose(found: Iterable<number>, wanted: Iterable<number>, scale: number): void {
  const [a, b] = [[...found], [...wanted]]
  expect(a).toHaveLength(b.length)
  a.forEach((value, i) => expect(Math.abs(value - b[i]!)).toBeLessThan(1e-9 * scale))
}

/** Sums from the first month to each. */
function cumulated(values: Iterable<number>): number[] {
  let sum = 0
  return Array.from(values, (value) => (sum += value))
}

/** What a whole funnel of the projection has moved, against which rounding is small. */
function sizeOf({ stageEntries }: Projection, opening: readonly number[]): number {
  const entered = stageEntries.map((people) => cumulated(people).at(-1)!)
  return Math.max(1e-9, ...entered, ...opening)
}

function openingByStage(workspace: Workspace): number[] {
  return pathStages(workspace).map((stage) =>
    Object.values(workspace.stageNumbers[stage.id]!.opening).reduce(
      (sum: number, people) => sum + people!,
      0,
    ),
  )
}

describe('conservation', () => {
  test('S33, S34: opening + entered = converted + recycled + lost + open in every stage and month', () => {
    let waited = 0
    let returned = 0
    checkProperty(
      fc.property(workspaceWithPath, (workspace) => {
        const projection = projected(workspace)
        const opening = openingByStage(workspace)
        const size = sizeOf(projection, opening)
        projection.stageEntries.forEach((entries, s) => {
          const entered = cumulated(entries).map((people) => people + opening[s]!)
          const gone = (['converted', 'recycled', 'lost'] as const).map((how) =>
            cumulated(projection[how][s]!),
          )
          const accounted = [...projection.open[s]!].map((people, month) =>
            gone.reduce((sum, values) => sum + values[month]!, people),
          )
          expectClose(accounted, entered, size)
          if (projection.capacities[s]?.backlog.some((people) => people > 0)) waited++
          if (projection.recycled[s]!.some((people) => people > 0)) returned++
        })
      }),
      400,
    )
    // Otherwise the property would say nothing about either.
    expect(waited).toBeGreaterThan(100)
    expect(returned).toBeGreaterThan(100)
  })

  test('S7, S25, S27: whoever enters a stage comes from a channel, the stage before or a later one', () => {
    checkProperty(
      fc.property(workspaceWithPath, (workspace) => {
        const projection = projected(workspace)
        const { stageEntries, converted, recycled, stageIds, channelIds, volumes } = projection
        const size = sizeOf(projection, openingByStage(workspace))
        stageEntries.forEach((entries, s) => {
          const expected = [...entries].map((_, month) => {
            const brought = channelIds.map((id, c) =>
              workspace.channels[id]!.entryStageId === stageIds[s] ? volumes[c]![month]! : 0,
            )
            const back = stageIds
              .slice(0, -1)
              .map((id, u) =>
                workspace.stageNumbers[id]!.recycleToStageId === stageIds[s] ? recycled[u]![month]! : 0,
              )
            return [...brought, ...back, converted[s - 1]?.[month] ?? 0].reduce((sum, one) => sum + one, 0)
          })
          expectClose(entries, expected, size)
        })
      }),
    )
  })
})

test('S21, S25, S26, S27, S28, S29, S30, S31, S33, S34, S47: agrees with groups of people followed one by one', () => {
  checkProperty(
    fc.property(workspaceWithPath, (workspace) => {
      const projection = projected(workspace)
      const size = sizeOf(projection, openingByStage(workspace))
      const { stageIds, besideStageIds, capacities, pipeline } = projection
      const volumes = Object.fromEntries(projection.channelIds.map((id, c) => [id, projection.volumes[c]!]))
      const traced = traceCohorts(workspace, volumes)
      stageIds.forEach((id, s) => {
        expectClose(projection.stageEntries[s]!, traced.entered[id]!, size)
        for (const how of ['converted', 'recycled', 'lost', 'open'] as const)
          expectClose(projection[how][s]!, traced[how][id]!, size)
        const waiting = capacities[s]?.backlog ?? traced.waiting[id]!.map(() => 0)
        expectClose(waiting, traced.waiting[id]!, size)
      })
      besideStageIds.forEach((id, b) => expectClose(projection.besideEntries[b]!, traced.entered[id]!, size))
      const { dealSize } = workspace.plan
      const weighted = [...pipeline.weighted].map((_, month) =>
        stageIds.reduce((sum, id) => sum + dealSize * traced.expected[id]![month]!, 0),
      )
      expectClose(pipeline.weighted, weighted, size * dealSize)
    }),
    200,
  )
})

describe('limits', () => {
  const withStages = (parts: WorkspaceParts, fields: object) =>
    projected(buildWorkspace({ ...parts, stages: parts.stages!.map((stage) => ({ ...stage, ...fields })) }))

  test('S29: capacity that is never used up changes nothing', () => {
    checkProperty(
      fc.property(partsWithPath, (parts) => {
        const limited = { obligation: 'must', hasCapacity: true, people: 1e9, peopleList: [], personCost: 0 }
        const plan = { ...parts.plan, workCalendar: [...flatSeason] }
        const { capacities, ...free } = withStages({ ...parts, plan }, { ...limited, leadsPerPerson: 1e9 })
        const { capacities: none, ...unlimited } = withStages(
          { ...parts, plan },
          { ...limited, people: 0, hasCapacity: false },
        )
        expect(free).toEqual(unlimited)
        expect(none.every((capacity) => capacity === null)).toBe(true)
        for (const capacity of capacities)
          expect(capacity!.backlog.every((people) => people === 0)).toBe(true)
      }),
    )
  })

  test('S31, S32: where those not worked are lost after 0 months, nobody waits', () => {
    let lost = 0
    checkProperty(
      fc.property(partsWithPath, (parts) => {
        const projection = withStages(parts, { obligation: 'must', hasCapacity: true, lostAfterMonths: 0 })
        for (const capacity of projection.capacities) {
          expect(capacity!.backlog.every((people) => people === 0)).toBe(true)
          expect(capacity!.isServiceLevelKept ?? [true]).not.toContain(false)
          if (capacity!.lost.some((people) => people > 0)) lost++
        }
      }),
    )
    expect(lost).toBeGreaterThan(100)
  })

  test('S29, S30: never more than the capacity is worked, and all of it while somebody waits', () => {
    checkProperty(
      fc.property(workspaceWithPath, (workspace) => {
        const projection = projected(workspace)
        const size = sizeOf(projection, openingByStage(workspace))
        for (const capacity of projection.capacities) {
          if (capacity === null) continue
          capacity.worked.forEach((people, month) => {
            expect(people).toBeLessThanOrEqual(capacity.capacity[month]! + 1e-9 * size)
            if (capacity.backlog[month]! > 0)
              expect(Math.abs(people - capacity.capacity[month]!)).toBeLessThan(1e-9 * size)
          })
        }
      }),
    )
  })
})

describe('time', () => {
  const later = (month: number | null | undefined) =>
    typeof month === 'number' ? Math.min(119, month + 1) : null
  const delayed = (list: readonly number[] | undefined) =>
    list!.length > 0 ? [0, ...list!.slice(0, 119)] : []

  test('S26: everything a month later over a horizon a month longer is the same a month later', () => {
    checkProperty(
      fc.property(partsWithPath, (parts) => {
        const steady: WorkspaceParts = {
          plan: {
            ...parts.plan,
            overhead: 0,
            overheadList: [],
            investment: 0,
            workCalendar: [...flatSeason],
          },
          stages: parts.stages!.map((stage) => ({ ...stage, opening: {}, peopleList: [], personCost: 0 })),
          channels: parts.channels!.map((channel) => ({
            ...channel,
            season: [...flatSeason],
            fixedCost: 0,
            fixedCostList: [],
          })),
        }
        const shifted: WorkspaceParts = {
          ...steady,
          plan: {
            ...steady.plan,
            months: steady.plan!.months! + 1,
            acquisitionMonths: later(steady.plan!.acquisitionMonths),
          },
          channels: steady.channels!.map((channel) => ({
            ...channel,
            startMonth: later(channel.startMonth ?? 0),
            endMonth: later(channel.endMonth),
            list: [0, ...channel.list!.slice(0, 119)],
            budgetList: delayed(channel.budgetList),
          })),
        }
        const [now, then] = [projected(buildWorkspace(steady)), projected(buildWorkspace(shifted))]
        const size = sizeOf(now, [])
        const seriesOf = ({ volumes, stageEntries, open, lost, recycled, besideEntries }: Projection) => [
          ...volumes,
          ...stageEntries,
          ...open,
          ...lost,
          ...recycled,
          ...besideEntries,
        ]
        const moneyOf = ({ revenue, collected, cost, cashFlow, receivables }: Projection) => [
          revenue,
          collected,
          cost.total,
          cashFlow,
          receivables,
        ]
        const before = seriesOf(now)
        seriesOf(then).forEach((series, i) => expectClose(series, [0, ...before[i]!], size))
        const money = moneyOf(now)
        moneyOf(then).forEach((series, i) =>
          expectClose(
            series,
            [0, ...money[i]!],
            Math.max(1e-9, ...money.flatMap((one) => [...one].map(Math.abs))),
          ),
        )
      }),
    )
  })
})

test('S8: a channel that is not active costs nothing, and its people are worked on', () => {
  checkProperty(
    fc.property(partsWithPath, (parts) => {
      const channels = parts.channels!.map((channel) => ({ ...channel, isActive: false }))
      const workspace = buildWorkspace({ ...parts, channels })
      const projection = projected(workspace)
      const opening = openingByStage(workspace)
      expect(projection.channelIds).toHaveLength(
        orderedChannels(workspace).filter((channel) =>
          pathStages(workspace).some(({ id }) => (workspace.stageNumbers[id]!.opening[channel.id] ?? 0) > 0),
        ).length,
      )
      for (const amounts of projection.cost.byChannel)
        expect(amounts.every((amount) => amount === 0)).toBe(true)
      const isAnybodyThere = opening.some((people) => people > 0)
      const leave = [...projection.converted, ...projection.lost, ...projection.recycled, ...projection.open]
      expect(leave.some((people) => people.some((count) => count > 0))).toBe(isAnybodyThere)
    }),
  )
})
