import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCommand } from '#domain/commands/apply.ts'
import type { StageId } from '#domain/identifier.ts'
import { pathStages, type Workspace } from '#domain/workspace.ts'
import { checkProperty, modestParts } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { projected } from '#tests/fixtures/runners.ts'
import { applied, author } from '#tests/fixtures/commands.ts'

const atOnce = { kind: 'days', days: 0 } as const

function pathOf(workspace: Workspace): StageId[] {
  return pathStages(workspace).map((stage) => stage.id)
}

function expectClose(found: Float64Array, wanted: Float64Array): void {
  const scale = Math.max(1e-9, ...wanted.map(Math.abs))
  wanted.forEach((value, month) => expect(Math.abs(found[month]! - value) / scale).toBeLessThan(1e-9))
}

/** Everything at once, so that stages can be joined without moving a cost to another month. */
const withoutLags = modestParts.map((parts) => ({
  ...parts,
  stages: parts.stages!.map((stage) => ({ ...stage, lag: atOnce })),
}))

describe('removing a stage', () => {
  test('in the middle keeps the customers of every channel that enters elsewhere', () => {
    let tried = 0
    checkProperty(
      fc.property(withoutLags, fc.nat(), (parts, pick) => {
        const workspace = buildWorkspace(parts)
        const inner = pathOf(workspace).slice(1, -1)
        fc.pre(inner.length > 0)
        const id = inner[pick % inner.length]!
        fc.pre(parts.channels!.every((channel) => channel.entryStageId !== id))
        const after = applied(workspace, { type: 'remove-stage', id, ...author })
        expectClose(projected(after).newCustomers, projected(workspace).newCustomers)
        expect(pathOf(after)).toEqual(pathOf(workspace).filter((other) => other !== id))
        tried++
      }),
    )
    expect(tried).toBe(200)
  })

  test('joins lags as well: given as shares, customers come in the same months', () => {
    const workspace = buildWorkspace({
      plan: { months: 24 },
      stages: [
        { id: 'a', rate: 0.5, lag: { kind: 'shares', shares: [0.3, 0.3, 0.4] } },
        { id: 'b', rate: 0.4, channelRates: { search: 0.8 }, lag: { kind: 'shares', shares: [0, 0.9, 0.1] } },
        { id: 'c', rate: 0.9, lag: { kind: 'days', days: 40 } },
        { id: 'won' },
      ],
      channels: [
        { id: 'ads', base: 100 },
        { id: 'search', base: 50, growth: 0.02 },
      ],
    })
    for (const id of ['b', 'c'] as StageId[]) {
      const after = applied(workspace, { type: 'remove-stage', id, ...author })
      expectClose(projected(after).newCustomers, projected(workspace).newCustomers)
    }
  })

  test('sends channels that entered there to the next stage, at the end to the one before', () => {
    const workspace = buildWorkspace({
      stages: [{ id: 'a' }, { id: 'b' }, { id: 'won' }],
      channels: [
        { id: 'x', entryStageId: 'b' },
        { id: 'y', entryStageId: 'won' },
      ],
    })
    const entries = (after: Workspace) => Object.values(after.channels).map((channel) => channel.entryStageId)
    expect(entries(applied(workspace, { type: 'remove-stage', id: 'b' as StageId, ...author }))).toEqual([
      'won',
      'won',
    ])
    expect(entries(applied(workspace, { type: 'remove-stage', id: 'won' as StageId, ...author }))).toEqual([
      'b',
      'b',
    ])
  })

  test('is refused where a channel would have nowhere to go', () => {
    const workspace = buildWorkspace({ stages: [{ id: 'a' }], channels: [{ id: 'x' }] })
    expect(applyCommand(workspace, { type: 'remove-stage', id: 'a' as StageId, ...author })).toMatchObject({
      ok: false,
      problems: [{ path: 'channels/x/entryStageId', code: 'unknown-stage' }],
    })
  })
})

describe('merging neighbours', () => {
  function mergedAt(workspace: Workspace, place: number, isFirstKept: boolean): Workspace {
    const [first, second] = pathOf(workspace).slice(place, place + 2) as [StageId, StageId]
    const [id, otherId] = isFirstKept ? [first, second] : [second, first]
    return applied(workspace, { type: 'merge-stages', id, otherId, ...author })
  }

  test('keeps customers and cost, where the channels share the rates', () => {
    let tried = 0
    checkProperty(
      fc.property(withoutLags, fc.nat(), fc.boolean(), (parts, pick, isFirstKept) => {
        const common: WorkspaceParts = {
          ...parts,
          stages: parts.stages!.map((stage) => ({ ...stage, channelRates: {} })),
        }
        const path = pathOf(buildWorkspace(common))
        fc.pre(path.length > 2)
        // All enter at the start, and it stays the start.
        const channels = parts.channels!.map((channel) => ({ ...channel, entryStageId: path[0]! }))
        const workspace = buildWorkspace({ ...common, channels })
        const after = mergedAt(workspace, pick % (path.length - 1), isFirstKept)
        expect(pathOf(after)).toHaveLength(path.length - 1)
        expectClose(projected(after).newCustomers, projected(workspace).newCustomers)
        expectClose(projected(after).cost.total, projected(workspace).cost.total)
        tried++
      }),
    )
    expect(tried).toBe(200)
  })

  test('keeps customers where channels have their own rates and enter at either of the two', () => {
    let tried = 0
    checkProperty(
      fc.property(withoutLags, fc.nat(), fc.boolean(), (parts, pick, isFirstKept) => {
        const workspace = buildWorkspace(parts)
        const path = pathOf(workspace)
        fc.pre(path.length > 2)
        const after = mergedAt(workspace, pick % (path.length - 2), isFirstKept)
        expectClose(projected(after).newCustomers, projected(workspace).newCustomers)
        tried++
      }),
    )
    expect(tried).toBe(200)
  })

  test('keeps the words of both', () => {
    const workspace = buildWorkspace({
      stages: [
        {
          id: 'sql',
          name: 'SQL',
          synonyms: ['Hot'],
          definition: 'Wants to talk.',
          entryCriteria: [{ id: 'x', text: 'Budget' }],
        },
        {
          id: 'sal',
          name: 'Accepted',
          abbreviation: 'SAL',
          definition: 'Taken on.',
          entryCriteria: [
            { id: 'y', text: 'Budget' },
            { id: 'z', text: 'Date' },
          ],
        },
        { id: 'won' },
      ],
    })
    const kept = applied(workspace, {
      type: 'merge-stages',
      id: 'sql' as StageId,
      otherId: 'sal' as StageId,
      ...author,
    })
    expect(kept.stages['sql' as StageId]).toMatchObject({
      name: 'SQL',
      synonyms: ['Hot', 'Accepted', 'SAL'],
      definition: 'Wants to talk.\n\nTaken on.',
      entryCriteria: [
        { id: 'x', text: 'Budget' },
        { id: 'z', text: 'Date' },
      ],
    })
  })
})

describe('adding a stage', () => {
  test('changes no figure, wherever it stands', () => {
    checkProperty(
      fc.property(modestParts, fc.nat({ max: 7 }), fc.boolean(), (parts, index, isBeside) => {
        const workspace = buildWorkspace(parts)
        fc.pre(pathOf(workspace).length > 0)
        const id = 'added' as StageId
        const fields = isBeside ? { placement: 'beside' as const } : {}
        const after = applied(workspace, { type: 'add-stage', id, name: 'Added', index, fields, ...author })
        const [before, now] = [projected(workspace), projected(after)]
        expect(now.stageIds.includes(id)).toBe(!isBeside)
        for (const series of ['newCustomers', 'revenue', 'cashFlow', 'cumulativeCash'] as const)
          expect(now[series]).toEqual(before[series])
        for (const part of ['total', 'stage', 'people', 'byTag', 'byChannel'] as const)
          expect(now.cost[part]).toEqual(before.cost[part])
        expect(now.afterHorizon).toEqual(before.afterHorizon)
        for (const figure of [
          'customers',
          'totalCost',
          'roi',
          'payback',
          'npv',
          'irrMonthly',
          'ltv',
        ] as const)
          expect(now.keyFigures[figure]).toEqual(before.keyFigures[figure])
      }),
    )
  })
})

test('numbers follow their stage when it is moved', () => {
  const workspace = buildWorkspace({
    stages: [{ id: 'a', rate: 0.1, costPerEntry: 1 }, { id: 'b', rate: 0.2, costPerEntry: 2 }, { id: 'won' }],
    channels: [{ id: 'c', base: 100 }],
  })
  const moved = applied(workspace, { type: 'move-stage', id: 'b' as StageId, index: 0 })
  expect(moved.stageNumbers).toBe(workspace.stageNumbers)
  const { stageEntries, stageIds } = projected(moved)
  expect(stageIds).toEqual(['b', 'a', 'won'])
  expect(stageEntries.map((people) => people[0])).toEqual([0, 100, 10])
})

describe('merging stages that people work', () => {
  const people = (id: string, count: number, personCost: number) =>
    ({ id, obligation: 'must', people: count, leadsPerPerson: 10, personCost }) as const
  const merged = (first: object, second: object) => {
    const workspace = buildWorkspace({
      plan: { months: 6 },
      stages: [{ id: 'a' }, { id: 'b', ...first }, { id: 'c', ...second }, { id: 'won' }],
      channels: [{ id: 'ads', base: 100 }],
    })
    const id = 'b' as StageId
    const after = applied(workspace, { type: 'merge-stages', id, otherId: 'c' as StageId, ...author })
    return [projected(workspace).cost.people, projected(after).cost.people] as const
  }

  test.each([
    ['both', people('b', 2, 3000), people('c', 1, 4500)],
    ['the first', people('b', 2, 3000), {}],
    ['the second', {}, people('c', 1, 4500)],
    ['the second, by month', people('b', 1, 2000), { ...people('c', 0, 2000), peopleList: [1, 2, 3] }],
  ])('costs as much as before: %s', (_, first, second) => {
    const [before, after] = merged({ ...first, id: 'b' }, { ...second, id: 'c' })
    expect(Math.max(...before)).toBeGreaterThan(0)
    expectClose(after, before)
  })
})
