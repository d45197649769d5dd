import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathStages } from '#domain/workspace.ts'
import { busyWorkspace, checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { affordableCostPerLead } from './affordable-cost.ts'
import { lifetimeValue } from './customer-value.ts'
import type { Figure } from './figure.ts'
import { project } from './project.ts'
import { projectionInput, type ProjectionInput } from './projection-input.ts'

type StagePart = NonNullable<WorkspaceParts['stages']>[number]

/** Leads of 10 a month, half a customer's worth of 1,000 each. */
function affordable(lead: Partial<StagePart>, wantedRoi?: number): Figure[] {
  const input = projectionInput(
    buildWorkspace({
      plan: { months: 3, dealSize: 1000, margin: 0.5 },
      stages: [
        { id: 'lead', rate: 0.2, costPerEntry: 7, ...lead },
        { id: 'won', costPerEntry: 30 },
        { id: 'other', placement: 'beside', costPerEntry: 5 },
      ],
      channels: [{ id: 'ads', base: 10 }],
    }),
  )!
  return affordableCostPerLead(input, project(input).entries, wantedRoi).map(({ mean }) => mean)
}

const about = (value: number) => ({ kind: 'value', value: expect.closeTo(value, 9) })

describe('the most that a lead may cost', () => {
  test('S44: chance × value less what lies ahead, by hand', () => {
    expect(affordable({})).toEqual([about(0.2 * 500 - 0.2 * 30), about(500)])
  })

  test('S44: a wanted return divides the value, not the cost ahead', () => {
    expect(affordable({}, 0.25)).toEqual([about(0.2 * 400 - 6), about(400)])
    expect(affordable({}, 19)).toEqual([about(0.2 * 25 - 6), about(25)])
  })

  test('S23, S44: none where the whole value is lost', () => {
    expect(affordable({}, -1)).toEqual([
      { kind: 'none', reason: 'out-of-range' },
      { kind: 'none', reason: 'out-of-range' },
    ])
  })

  test('S45: coming back to the same stage, a geometric series', () => {
    // Chance r / (1 - q (1 - r)); each round costs 7 again.
    const rounds = 1 / (1 - 0.5 * 0.8)
    const found = affordable({ recycleShare: 0.5, recycleToStageId: 'lead' })
    expect(found[0]).toEqual(about(0.2 * rounds * (500 - 30) - 0.5 * 0.8 * 7 * rounds))
  })

  test('S28, S45: beside the path nobody is won, but it costs', () => {
    const found = affordable({ recycleShare: 0.5, recycleToStageId: 'other' })
    expect(found[0]).toEqual(about(0.2 * 470 - 0.4 * 5))
  })

  test('S45: for ever round at a cost is none, without a cost nothing', () => {
    const forEver = { rate: 0, recycleShare: 1, recycleToStageId: 'lead' }
    expect(affordable(forEver)[0]).toEqual({ kind: 'none', reason: 'out-of-range' })
    expect(affordable({ ...forEver, costPerEntry: 0 })[0]).toEqual(about(0))
  })

  test('S45: everybody wins in the end, however rarely at a time', () => {
    const found = affordable({ rate: 1e-17, costPerEntry: 0, recycleShare: 1, recycleToStageId: 'lead' })
    expect(found[0]).toEqual(about(470))
  })

  test('S23, S44: the mean leaves out channels without anybody, and is none without any', () => {
    const parts: WorkspaceParts = {
      plan: { dealSize: 100 },
      stages: [{ id: 'lead', rate: 0.5, channelRates: { idle: 0.1 } }, { id: 'won' }],
      channels: [{ id: 'ads', base: 10 }, { id: 'idle' }],
    }
    const stagesOf = (changed: WorkspaceParts) =>
      project(projectionInput(buildWorkspace({ ...parts, ...changed }))!).keyFigures.costPerLead
    expect(stagesOf({}).map((stage) => stage.affordable)).toEqual([about(50), about(100)])
    expect(stagesOf({ channels: [{ id: 'idle' }] })[0]!.affordable).toEqual({
      kind: 'none',
      reason: 'no-entries',
    })
  })

  test('S45: one lead followed until next to nothing of it is left', () => {
    checkProperty(
      fc.property(
        busyWorkspace.filter((workspace) => pathStages(workspace).length > 0),
        (workspace) => {
          const input = projectionInput(workspace)!
          // Short of never ending, so that following it comes to an end.
          for (const { recycling } of input.stages) if (recycling !== null) recycling.share *= 0.9
          const found = affordableCostPerLead(input, project(input).entries)
          const scale = Math.max(
            1,
            lifetimeValue(input),
            ...input.stages.map(({ costPerEntry }) => costPerEntry),
          )
          input.channels.forEach((_, c) =>
            found.forEach(({ byChannel }, s) => {
              const { kind, ...amount } = byChannel[c]!
              expect(kind).toBe('value')
              const expected = followed(input, c, s)
              expect(Math.abs((amount as { value: number }).value - expected) / scale).toBeLessThan(1e-6)
            }),
          )
        },
      ),
    )
  })
})

/** Sends one person on, round by round, and adds up what is won and paid on the way. */
function followed(input: ProjectionInput, channel: number, start: number): number {
  const last = input.stages.length - 1
  const worth = lifetimeValue(input)
  let balance = 0
  let here: number[] = input.stages.map((_, s) => (s === start ? 1 : 0))
  const enter = (next: number[], s: number, people: number) => {
    next[s]! += people
    balance -= people * input.stages[s]!.costPerEntry
  }
  for (let round = 0; round < 2000; round++) {
    const next = here.map(() => 0)
    here.forEach((people, s) => {
      if (s === last) {
        balance += people * worth
        return
      }
      const rate = input.rates[channel]![s]!
      enter(next, s + 1, people * rate)
      const { recycling } = input.stages[s]!
      if (recycling === null) return
      const back = people * (1 - rate) * recycling.share
      if (recycling.toStage !== null) enter(next, recycling.toStage, back)
      else balance -= back * input.besideStages[recycling.toBeside!]!.costPerEntry
    })
    here = next
  }
  return balance
}
