import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lagShares } from '#domain/lag.ts'
import { parseWorkspace } from '#domain/validate.ts'
import { orderedChannels, pathStages, rateFor, type Workspace } from '#domain/workspace.ts'
import type { Projection } from '#engine/project.ts'
import {
  anyWorkspace,
  busyParts,
  busyWorkspace,
  checkProperty,
  modestParts,
  modestWorkspace,
} from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { projected, runners } from '#tests/fixtures/runners.ts'

type ChannelPart = NonNullable<WorkspaceParts['channels']>[number]

const hasPath = (workspace: Workspace) => pathStages(workspace).length > 0
const withPath = (parts: WorkspaceParts) => hasPath(buildWorkspace(parts))

function total(values: Iterable<number>): number {
  return [...values].reduce((sum, value) => sum + value, 0)
}

/** Every number in a value, with where it stands. */
function* numbersIn(value: unknown, path = ''): Generator<[path: string, value: number]> {
  if (typeof value === 'number') yield [path, value]
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* numbersIn(item, `${path}/${key}`)
}

function expectClose(found: Iterable<number>, wanted: Iterable<number>): void {
  const [a, b] = [[...found], [...wanted]]
  expect(a).toHaveLength(b.length)
  const scale = Math.max(1e-9, ...b.map(Math.abs))
  a.forEach((value, i) => expect(Math.abs(value - b[i]!) / scale).toBeLessThan(1e-9))
}

function expectSameResult(found: Projection, wanted: Projection): void {
  for (const series of ['newCustomers', 'active', 'revenue', 'collected', 'openAtEnd'] as const)
    expectClose(found[series], wanted[series])
  for (const flow of ['stageEntries', 'besideEntries', 'converted', 'recycled', 'lost', 'open'] as const)
    found[flow].forEach((people, s) => expectClose(people, wanted[flow][s]!))
  expectClose(found.pipeline.weighted, wanted.pipeline.weighted)
  expectClose(found.cost.total, wanted.cost.total)
  expectClose(found.cumulativeCash, wanted.cumulativeCash)
}

function scaledVolume(channel: ChannelPart, factor: number): ChannelPart {
  return {
    ...channel,
    base: channel.base! * factor,
    list: channel.list!.map((people) => people * factor),
    budget: channel.budget! * factor,
    budgetList: channel.budgetList!.map((amount) => amount * factor),
    ceiling: typeof channel.ceiling === 'number' ? channel.ceiling * factor : null,
  }
}

test('what the properties are tried on is valid', () => {
  checkProperty(
    fc.property(anyWorkspace, (workspace) => {
      expect(parseWorkspace(workspace)).toEqual({ ok: true, workspace })
    }),
  )
})

describe.each(runners)('any projection, %s', (_, runner) => {
  test('S23: no NaN and no infinity in any valid workspace', () => {
    checkProperty(
      fc.property(anyWorkspace.filter(hasPath), (workspace) => {
        let count = 0
        for (const [path, value] of numbersIn(projected(workspace, runner))) {
          count++
          if (!Number.isFinite(value)) expect.fail(`${path} is ${value}`)
        }
        expect(count).toBeGreaterThan(10)
      }),
      1000,
    )
  })

  test('S7: volumes times k give people times k', () => {
    checkProperty(
      fc.property(modestParts.filter(withPath), fc.constantFrom(0.5, 3, 17), (parts, factor) => {
        const before = projected(buildWorkspace(parts), runner)
        const channels = parts.channels!.map((channel) => scaledVolume(channel, factor))
        const after = projected(buildWorkspace({ ...parts, channels }), runner)
        after.stageEntries.forEach((people, s) =>
          expectClose(
            people,
            before.stageEntries[s]!.map((one) => one * factor),
          ),
        )
        expectClose(
          after.openAtEnd,
          before.openAtEnd.map((one) => one * factor),
        )
      }),
    )
  })

  test('S7: a higher rate never means fewer customers', () => {
    checkProperty(
      fc.property(
        modestParts.filter(withPath),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parts, pick, rate) => {
          const chosen = pick % parts.stages!.length
          const withRate = (value: number) =>
            projected(
              buildWorkspace({
                ...parts,
                stages: parts.stages!.map((stage, s) => (s === chosen ? { ...stage, rate: value } : stage)),
              }),
              runner,
            ).newCustomers
          const [low, high] = [withRate(rate * 0.7), withRate(rate)]
          low.forEach((people, month) => expect(high[month]!).toBeGreaterThanOrEqual(people))
        },
      ),
    )
  })

  test('S7, S21: entered = converted + lost + still open, counted from the cohorts', () => {
    checkProperty(
      fc.property(modestWorkspace.filter(hasPath), (workspace) => {
        const { entries, openAtEnd, months } = projected(workspace, runner)
        const path = pathStages(workspace)
        const channels = orderedChannels(workspace).filter((channel) => channel.isActive)
        path.slice(0, -1).forEach((stage, s) => {
          const numbers = workspace.stageNumbers[stage.id]!
          const shares = lagShares(numbers.lag)
          let entered = 0
          let converted = 0
          let lost = 0
          channels.forEach((channel, c) => {
            const rate = rateFor(numbers, channel.id)
            entries[c]![s]!.forEach((people, month) => {
              entered += people
              shares.forEach((share, k) => {
                if (month + k >= months) return
                converted += people * share * rate
                lost += people * share * (1 - rate)
              })
            })
          })
          const below = path[s + 1]!
          const landed = channels.map((channel, c) =>
            channel.entryStageId === below.id ? null : total(entries[c]![s + 1]!),
          )
          // Where no channel enters the next stage by itself, what entered it is what was converted.
          if (!landed.includes(null)) expectClose([total(landed as number[])], [converted])
          expectClose([converted + lost + openAtEnd[s]!], [entered])
        })
      }),
    )
  })

  test('S7: a lag only moves people, where the horizon holds all of it', () => {
    checkProperty(
      fc.property(
        fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1, maxLength: 24 }),
        fc.array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 4 }),
        fc.double({ min: 0, max: 90, noNaN: true }),
        (list, delays, days) => {
          const customers = (isLagging: boolean) =>
            projected(
              buildWorkspace({
                plan: { months: 120 },
                stages: [
                  ...delays.map((delay, s) => ({
                    id: `s${s}`,
                    rate: 0.5,
                    lag: { kind: 'shares' as const, shares: isLagging ? [...Array(delay).fill(0), 1] : [1] },
                  })),
                  { id: 'late', rate: 0.5, lag: { kind: 'days', days: isLagging ? days : 0 } },
                  { id: 'won' },
                ],
                channels: [{ id: 'c', volumeKind: 'list', list }],
              }),
              runner,
            )
          const [moved, atOnce] = [customers(true), customers(false)]
          expectClose([total(moved.newCustomers)], [total(atOnce.newCustomers)])
          expect(total(moved.openAtEnd)).toBe(0)
          const latest = (people: Float64Array) => people.findLastIndex((one) => one > 0)
          expect(latest(moved.newCustomers)).toBeGreaterThanOrEqual(latest(atOnce.newCustomers))
        },
      ),
    )
  })

  test('S8: a channel without volume and cost changes nothing', () => {
    checkProperty(
      fc.property(busyParts.filter(withPath), (parts) => {
        const firstOnPath = parts.stages!.find((stage) => stage.placement === 'path')!.id
        const channels = [...parts.channels!, { id: 'zero', entryStageId: firstOnPath }]
        const before = projected(buildWorkspace(parts), runner)
        const { channelIds, volumes, entries, cost, ...after } = projected(
          buildWorkspace({ ...parts, channels }),
          runner,
        )
        expect(channelIds.at(-1)).toBe('zero')
        expect(entries.at(-1)!.every((people) => people.every((one) => one === 0))).toBe(true)
        expect(total(volumes.at(-1)!)).toBe(0)
        const { channelIds: _ids, volumes: _volumes, entries: _entries, cost: costBefore, ...rest } = before
        expect(after).toEqual(rest)
        expect(cost.byTag).toEqual(costBefore.byTag)
      }),
    )
  })

  test('S7, S10, S25, S30: splitting a channel in two changes nothing', () => {
    checkProperty(
      fc.property(
        busyParts.filter((parts) => withPath(parts) && parts.channels!.length > 0),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parts, part) => {
          const [first, ...rest] = parts.channels!
          const portion = (id: string, share: number): ChannelPart => ({
            ...scaledVolume(first!, share),
            id,
            fixedCost: first!.fixedCost! * share,
            fixedCostList: first!.fixedCostList!.map((amount) => amount * share),
            oneOffCost: first!.oneOffCost! * share,
          })
          const stages = parts.stages!.map((stage) => {
            const { channelRates, opening } = stage
            const rate = channelRates![first!.id]
            const there = opening![first!.id]
            return {
              ...stage,
              channelRates: rate === undefined ? channelRates! : { ...channelRates, twin: rate },
              opening:
                there === undefined
                  ? opening!
                  : { ...opening, [first!.id]: there * part, twin: there * (1 - part) },
            }
          })
          const channels = [portion(first!.id, part), portion('twin', 1 - part), ...rest]
          expectSameResult(
            projected(buildWorkspace({ ...parts, stages, channels }), runner),
            projected(buildWorkspace(parts), runner),
          )
        },
      ),
    )
  })

  test('S1, S22, S50: years and quarters add up to the horizon', () => {
    checkProperty(
      fc.property(busyWorkspace.filter(hasPath), (workspace) => {
        const { years, quarters, months, revenue, cost, newCustomers } = projected(workspace, runner)
        for (const periods of [years, quarters]) {
          expect(total(periods.map(({ monthCount }) => monthCount))).toBe(months)
          expectClose([total(periods.map((period) => period.revenue))], [total(revenue)])
          expectClose([total(periods.map((period) => period.cost))], [total(cost.total)])
          expectClose([total(periods.map((period) => period.newCustomers))], [total(newCustomers)])
        }
      }),
    )
  })
})

test('both runners give the same bits', () => {
  const [[, first], [, second]] = runners as [(typeof runners)[0], (typeof runners)[0]]
  checkProperty(
    fc.property(anyWorkspace, (workspace) => {
      expect(second.project(workspace)).toEqual(first.project(workspace))
    }),
  )
})

test('S8: no runner invents a projection where no stage is on the path', () => {
  for (const [, runner] of runners) expect(runner.project(buildWorkspace())).toBeNull()
})
