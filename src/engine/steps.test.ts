import { describe, expect, test } from 'vitest'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { project, type Projection } from './project.ts'
import { projectionInput } from './projection-input.ts'

function projected(parts: WorkspaceParts): Projection {
  return project(projectionInput(buildWorkspace(parts))!)
}

/** 100 people once, of whom half go on after 0, 1 and 2 months. */
const once: WorkspaceParts = {
  plan: { months: 4 },
  stages: [{ id: 'lead', rate: 0.5, lag: { kind: 'shares', shares: [0.2, 0.3, 0.5] } }, { id: 'won' }],
  channels: [{ id: 'c', volumeKind: 'list', list: [100] }],
}

describe('entries', () => {
  test('S7: rate times the shares of the lag, by hand', () => {
    const { stageEntries } = projected(once)
    expect([...stageEntries[0]!]).toEqual([100, 0, 0, 0])
    expect([...stageEntries[1]!]).toEqual([10, 15, 25, 0])
  })

  test('S7: months of entry add up', () => {
    const { newCustomers } = projected({
      ...once,
      channels: [{ id: 'c', volumeKind: 'list', list: [100, 200] }],
    })
    // 0.5 · (100 · 0.2), 0.5 · (200 · 0.2 + 100 · 0.3), 0.5 · (200 · 0.3 + 100 · 0.5), 0.5 · 200 · 0.5
    expect([...newCustomers]).toEqual([10, 35, 55, 50])
  })

  test('S7: a channel may enter any stage, with its own volume beside what comes from above', () => {
    const { entries, stageEntries, channelIds } = projected({
      plan: { months: 2 },
      stages: [{ id: 'a', rate: 0.5 }, { id: 'b', rate: 0.1, channelRates: { late: 0.25 } }, { id: 'won' }],
      channels: [
        { id: 'early', base: 100 },
        { id: 'late', base: 40, entryStageId: 'b' },
        { id: 'direct', base: 3, entryStageId: 'won' },
      ],
    })
    expect(channelIds).toEqual(['early', 'late', 'direct'])
    expect(entries.map((byStage) => byStage.map((people) => people[1]))).toEqual([
      [100, 50, 5],
      [0, 40, 10],
      [0, 0, 3],
    ])
    expect(stageEntries.map((people) => people[1])).toEqual([100, 90, 18])
  })

  test('S8: a path of one stage has its volume for customers', () => {
    const { newCustomers, openAtEnd } = projected({
      plan: { months: 2 },
      stages: [{ id: 'won' }],
      channels: [{ id: 'c', base: 7 }],
    })
    expect([...newCustomers]).toEqual([7, 7])
    expect([...openAtEnd]).toEqual([0])
  })
})

describe('open at the end', () => {
  test('S21: by hand, converting or not', () => {
    const { openAtEnd } = projected({
      ...once,
      plan: { months: 2 },
      channels: [{ id: 'c', volumeKind: 'list', list: [100, 10] }],
    })
    // Of month 0 the tap of 2 months lands too late, of month 1 those of 1 and 2 months.
    expect(openAtEnd[0]).toBeCloseTo(100 * 0.5 + 10 * 0.8, 12)
    expect(openAtEnd[1]).toBe(0)
  })

  test('S21: nobody, where everybody leaves within the horizon', () => {
    expect([...projected(once).openAtEnd]).toEqual([0, 0])
  })
})
