import { describe, expect, test } from 'vitest'
import { stageInput } from '#domain/inputs.ts'
import type { StageId } from '#domain/identifier.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { expectExplained, valueIn } from '#tests/fixtures/worked-out.ts'
import { bottleneck } from '../analysis/bottleneck.ts'
import { projected } from '../analysis/projected.ts'
import { explain } from './explain.ts'

describe('explanations of steps', () => {
  test('S132: rates of the bottleneck, as planned and reachable', () => {
    const workspace = sampleWorkspace()
    const { steps } = bottleneck({ workspace, figure: 'npv' })
    expect(steps.some(({ reachable }) => reachable !== null)).toBe(true)
    for (const { stageId, rate, reachable, paths } of steps) {
      const found = explain(workspace, { kind: 'step-rate', stageId, at: 'planned' })!
      expectExplained(found, rate)
      expect(Object.values(found.terms).flatMap(({ inputs }) => inputs)).toEqual(paths)
      const top = explain(workspace, { kind: 'step-rate', stageId, at: 'reachable' })
      if (reachable === null) expect(top).toBeNull()
      else expectExplained(top!, reachable)
    }
  })

  test('S132: with rates of channels it is those who go on by all who enter', () => {
    const workspace = buildWorkspace({
      plan: { months: 10 },
      stages: [{ id: 'lead', rate: 0.2, channelRates: { fair: 0.5 } }, { id: 'won' }],
      channels: [
        { id: 'ads', base: 30 },
        { id: 'fair', base: 10 },
      ],
    })
    const stageId = 'lead' as StageId
    const found = explain(workspace, { kind: 'step-rate', stageId, at: 'planned' })!
    expect([valueIn(found, 'goingOn'), valueIn(found, 'entries')]).toEqual([expect.closeTo(110, 9), 400])
    expectExplained(found, 0.275)
    const { target } = found.terms.entries!
    expectExplained(explain(workspace, target!)!, 400)
    const ranged = {
      ...workspace,
      ranges: {
        [stageInput(stageId, 'rate')]: {
          path: stageInput(stageId, 'rate'),
          range: { kind: 'pert' as const, low: 0.1, likely: 0.2, high: 0.3 },
        },
      },
    }
    const top = explain(ranged, { kind: 'step-rate', stageId, at: 'reachable' })!
    expectExplained(top, (300 * 0.3 + 100 * 0.5) / 400)
    expect(top.terms.goingOn!.isOfRanges).toBe(true)
  })

  test('S131: the months of a broken service level are those in which more wait than may', () => {
    const stageId = 'lead' as StageId
    const workspace = buildWorkspace({
      plan: { months: 6, hoursPerDay: 8 },
      stages: [
        {
          id: 'lead',
          rate: 0.2,
          obligation: 'must',
          serviceLevel: { firstTouchHours: 40, attempts: null, attemptDays: null },
          hasCapacity: true,
          people: 1,
          leadsPerPerson: 100,
        },
        { id: 'won' },
      ],
      channels: [{ id: 'ads', base: 110 }],
    })
    const kept = projected(workspace)!.capacities[0]!.isServiceLevelKept!
    // Ten more wait each month, and 40 of 173.93 hours leave room for 23 of 100.
    expect(kept).toEqual([true, true, false, false, false, false])
    const found = explain(workspace, { kind: 'broken-months', stageId })!
    expectExplained(found, 4)
    expect(valueIn(found, 'agreedHours')).toBeCloseTo(40, 9)
    expect(valueIn(found, 'workingHours')).toBeCloseTo(173.9286, 4)
    expect(found.sum!.parts.map((part) => 'month' in part && part.month)).toEqual([2, 3, 4, 5])
    for (const { factors } of found.sum!.parts) expect(factors[0]).toBeGreaterThan(factors[1]!)
    expect(found.sum!.parts[0]!.factors).toEqual([
      expect.closeTo(30, 9),
      expect.closeTo((100 * 40) / 173.9286, 3),
    ])
    expect(explain(workspace, { kind: 'broken-months', stageId: 'won' as StageId })).toBeNull()
  })
})
