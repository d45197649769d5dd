import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StageId } from '#domain/identifier.ts'
import { pathStages } from '#domain/workspace.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { busyWorkspace, checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { project } from '../project.ts'
import { projectionInput } from '../projection-input.ts'
import { explain } from './explain.ts'
import { explainedSeries, stageCounts, type Explanation, type OfMonth } from './explanation.ts'
import { expectExplained, valueIn } from '#tests/fixtures/worked-out.ts'

describe('months and periods', () => {
  test('S123: the numbers of each month and stage are what the projection has', () => {
    const compared = { entries: 0, backlog: 0, wait: 0, lostWaiting: 0 }
    checkProperty(
      fc.property(
        busyWorkspace.filter((one) => pathStages(one).length > 0),
        fc.nat({ max: 47 }),
        (workspace, nth) => {
          const { stageEntries, capacities, months, stageIds } = project(projectionInput(workspace)!)
          const month = nth % months
          stageIds.forEach((stageId, s) => {
            for (const count of stageCounts) {
              const found = explain(workspace, { kind: 'stage-month', stageId, count, month })
              const capacity = capacities[s]
              if (count !== 'entries' && capacity === null) {
                expect(found).toBeNull()
                continue
              }
              const wait = capacity?.wait[month]
              const wanted =
                count === 'entries'
                  ? stageEntries[s]![month]!
                  : count === 'backlog'
                    ? capacity!.backlog[month]!
                    : count === 'lostWaiting'
                      ? capacity!.lost[month]!
                      : wait?.kind === 'value'
                        ? wait.value
                        : null
              if (wanted === null) continue
              expectExplained(found!, wanted)
              compared[count]++
            }
          })
        },
      ),
      60,
    )
    expect(Math.min(...Object.values(compared))).toBeGreaterThan(20)
  })

  test('S123: the addends of a convolution are worked × share of the lag × rate, and add up', () => {
    const workspace = buildWorkspace({
      plan: { months: 6 },
      stages: [
        {
          id: 'lead',
          rate: 0.5,
          lag: { kind: 'shares', shares: [0.25, 0.5, 0.25] },
          channelRates: { b: 0.1 },
        },
        { id: 'won' },
      ],
      channels: [
        { id: 'a', base: 100 },
        { id: 'b', base: 300 },
      ],
    })
    const { sum, terms, result } = explain(workspace, {
      kind: 'stage-month',
      stageId: 'won' as StageId,
      count: 'entries',
      month: 3,
    })!
    // Of 400 a month, half of 100 and a tenth of 300 go on: 80, or 20 %.
    expect(
      sum!.parts.map((part) => [
        'month' in part && part.month,
        ...part.factors.map(round),
        round(part.value),
      ]),
    ).toEqual([
      [1, 400, 0.25, 0.2, 20],
      [2, 400, 0.5, 0.2, 40],
      [3, 400, 0.25, 0.2, 20],
    ])
    expect(terms.converted!.value).toBeCloseTo(80, 9)
    expect(result).toEqual({ kind: 'value', value: expect.closeTo(80, 9) })
  })

  test('S123: a quarter is the sum of its months, and each month leads to its own explanation', () => {
    const workspace = sampleWorkspace()
    const { quarters, years } = project(projectionInput(workspace)!)
    const columns = ['revenue', 'grossProfit', 'cost', 'cashFlow', 'cumulativeCash', 'newCustomers'] as const
    for (const { firstMonth, monthCount, ...totals } of [...quarters, ...years])
      for (const series of columns) {
        const each: OfMonth = { kind: 'month', series }
        const found = explain(workspace, { kind: 'period', each, firstMonth, monthCount })!
        expectExplained(found, totals[series])
        expect(found.sum!.parts).toHaveLength(monthCount)
        const added = found.sum!.parts.reduce((total, { value }) => total + value, 0)
        expect(added).toBeCloseTo(valueIn(found, 'sumOfMonths'), 6)
        for (const part of found.sum!.parts) {
          const ofMonth = explain(workspace, part.target!) as Explanation
          expect(ofMonth.result).toEqual({ kind: 'value', value: part.value + 0 })
        }
      }
  })

  test('S130: what a channel brings comes of its rule, its list or its budget, and is never above its ceiling', () => {
    const seen = new Set<string>()
    checkProperty(
      fc.property(
        busyWorkspace.filter((one) => pathStages(one).length > 0),
        fc.nat({ max: 47 }),
        (workspace, nth) => {
          const { channelIds, volumes, months } = project(projectionInput(workspace)!)
          const month = nth % months
          channelIds.forEach((channelId, c) => {
            const found = explain(workspace, { kind: 'volume', channelId, month })!
            expectExplained(found, volumes[c]![month]!)
            seen.add(found.formula)
          })
        },
      ),
      60,
    )
    expect([...seen].sort()).toEqual([
      '{base} × {growthFactor} × {seasonFactor} × {rampFactor}',
      '{budget} ÷ {costPerEntry}',
      '{ceiling}',
      '{listed}',
      '{notActive}',
    ])
  })

  test('S123: what lies beyond the horizon, or of no such stage, has no explanation', () => {
    const workspace = sampleWorkspace()
    for (const series of explainedSeries)
      expect(
        explain(workspace, {
          kind: 'period',
          each: { kind: 'month', series },
          firstMonth: 34,
          monthCount: 3,
        }),
      ).toBeNull()
    const each = { kind: 'stage-month', stageId: 'nowhere' as StageId, count: 'entries' } as const
    expect(explain(workspace, { ...each, month: 1 })).toBeNull()
    expect(explain(workspace, { kind: 'period', each, firstMonth: 0, monthCount: 3 })).toBeNull()
  })
})

function round(value: number): number {
  return Number(value.toFixed(9))
}
