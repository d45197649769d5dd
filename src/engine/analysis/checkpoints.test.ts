import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChannelId } from '#domain/identifier.ts'
import { pathStages } from '#domain/workspace.ts'
import type { Figure } from '#engine/figure.ts'
import { checkProperty, modestParts } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { checkpoints } from './checkpoints.ts'
import { projected } from './projected.ts'

/** A year: 100 leads a month, half of them SQLs, a fifth of those customers at 100. */
const parts: WorkspaceParts = {
  plan: { dealSize: 100, investment: 3000, overhead: 250 },
  stages: [
    { id: 'lead', rate: 0.5 },
    { id: 'sql', rate: 0.2, figureRole: 'sql', costPerEntry: 4 },
    { id: 'won' },
  ],
  channels: [{ id: 'ads', base: 100, costPerEntry: 2, ceiling: 100 }],
}

/** Volume that can be read off the entries into the first stage: all enter there, and nobody comes back. */
const enteredAtTheStart = modestParts
  .filter((parts) => pathStages(buildWorkspace(parts)).length > 0)
  .map((parts) => ({
    ...parts,
    stages: parts.stages!.map((stage) => ({ ...stage, recycleToStageId: null })),
    channels: parts.channels!.map((channel) => ({
      ...channel,
      entryStageId: pathStages(buildWorkspace(parts))[0]!.id,
    })),
  }))

function value(number: number): Figure {
  return { kind: 'value', value: expect.closeTo(number, 6) as number }
}

describe('checkpoints', () => {
  test('S108: the volume at which the plan breaks even, by hand', () => {
    const found = checkpoints({ workspace: buildWorkspace(parts), months: [2, 5, 11, 12, -1] })
    // 1,000 - 200 - 200 a month of volume against 250 a month and 3,000 at once.
    const factor = (12 * 250 + 3000) / (12 * 600)
    expect(found.factor).toEqual(value(factor))
    expect(found.stageId).toBe('sql')
    expect(found.checkpoints.map(({ month }) => month)).toEqual([2, 5, 11])
    expect(found.checkpoints[1]).toEqual({
      month: 5,
      planned: expect.closeTo(50, 9),
      threshold: value(50 * factor),
      cumulativeCash: expect.closeTo(-3000 + 6 * 350, 9),
      cumulativeCashThreshold: value(-3000 + 6 * (600 * factor - 250)),
    })
    expect(found.checkpoints[2]!.cumulativeCashThreshold).toEqual(value(0))
  })

  test('S108: a plan that loses money needs more than it plans, beyond ceilings', () => {
    const poorer = { ...parts, plan: { ...parts.plan, investment: 13_000 } }
    const found = checkpoints({ workspace: buildWorkspace(poorer), months: [0] })
    expect(found.factor).toEqual(value(16_000 / 7200))
    expect(found.checkpoints[0]!.threshold).toEqual(value((50 * 16_000) / 7200))
  })

  test('S108: none where more volume only costs more, 0 where nobody new is needed', () => {
    const costly = { ...parts, plan: { ...parts.plan, dealSize: 20 } }
    const absent = { kind: 'none', reason: 'never-recovered' }
    expect(checkpoints({ workspace: buildWorkspace(costly), months: [0] })).toMatchObject({
      factor: absent,
      checkpoints: [{ threshold: absent, cumulativeCashThreshold: absent }],
    })
    const stages = parts.stages!.map((stage) =>
      stage.id === 'sql' ? { ...stage, opening: { ads: 400 } } : stage,
    )
    expect(checkpoints({ workspace: buildWorkspace({ ...parts, stages }), months: [0] }).factor).toEqual(
      value(0),
    )
  })

  test.each([
    ['a plan that pays', 4.6],
    ['a plan whose volume is too much for the people', 4.25],
  ])('S108: with capacity the least volume is sought: %s', (_, people) => {
    // Ten SQLs a person and month: beyond 92 or 85 leads a month, each lead costs 4 and brings nothing.
    const stages = parts.stages!.map((stage) =>
      stage.id === 'sql'
        ? { ...stage, obligation: 'must' as const, hasCapacity: true, people, leadsPerPerson: 10 }
        : stage,
    )
    const workspace = buildWorkspace({ ...parts, stages })
    const { keyFigures } = projected(workspace)!
    const most = 20 * people
    const profit = 12 * (10 * most - 4 * 100 - 250) - 3000
    expect(keyFigures.grossProfit - keyFigures.totalCost).toBeCloseTo(profit, 6)
    expect(checkpoints({ workspace, months: [] }).factor).toEqual(value(6000 / 7200))
  })

  test('S108: without SQLs opportunities are counted, without either customers, without a path nothing', () => {
    const role = (figureRole: 'opportunity' | 'none') => {
      const stages = parts.stages!.map((stage) => (stage.id === 'sql' ? { ...stage, figureRole } : stage))
      return checkpoints({ workspace: buildWorkspace({ ...parts, stages }), months: [] }).stageId
    }
    expect([role('opportunity'), role('none')]).toEqual(['sql', 'won'])
    expect(checkpoints({ workspace: buildWorkspace(), months: [0] })).toEqual({
      stageId: null,
      factor: { kind: 'none', reason: 'no-such-stage' },
      checkpoints: [],
    })
  })

  test('S108: with the volume found, gross profit covers cost', () => {
    let tried = 0
    checkProperty(
      fc.property(enteredAtTheStart, (parts) => {
        const workspace = buildWorkspace(parts)
        const { factor } = checkpoints({ workspace, months: [] })
        if (factor.kind === 'none' || factor.value === 0) return
        const { channelIds, entries } = projected(workspace)!
        const channels = parts.channels!.map((channel) => {
          const own = entries[channelIds.indexOf(channel.id as ChannelId)]?.[0] ?? []
          const list = Array.from(own, (people) => people * factor.value)
          return { ...channel, volumeKind: 'list' as const, list, ceiling: null }
        })
        const { grossProfit, totalCost } = projected(buildWorkspace({ ...parts, channels }))!.keyFigures
        expect(Math.abs(grossProfit - totalCost)).toBeLessThan(1e-9 * totalCost)
        tried++
      }),
      500,
    )
    expect(tried).toBeGreaterThan(20)
  })
})
