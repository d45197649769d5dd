import { describe, expect, test } from 'vitest'
import { figureNames, type FigureName } from '#domain/figure-names.ts'
import { drawBlock, mixedLag } from '#engine/batch/draws.ts'
import { variedProjectionInput } from '#engine/batch/vary.ts'
import { figureValue } from '#engine/figure-value.ts'
import { project } from '#engine/project.ts'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { withRanges } from '#tests/fixtures/reference-risk.ts'
import type { RiskRequest } from '../analysis/requests.ts'
import { blockCount, prepareRisk } from './simulate.ts'
import { uncertaintyOf } from './uncertainty.ts'

const kernel = await loadKernel()

const parts = {
  plan: { months: 8, dealSize: 900, recurringFee: 5, margin: 0.7, churn: 0.02, investment: 900, target: 1e6 },
  channels: [{ id: 'ads', base: 50, growth: 0.01, costPerEntry: 5, fixedCost: 100 }],
} satisfies WorkspaceParts
const lead = { id: 'lead', figureRole: 'mql', rate: 0.3, lag: { kind: 'days', days: 20 } } as const
const offer = { id: 'offer', figureRole: 'opportunity', rate: 0.2, costPerEntry: 20 } as const
const ranges = {
  'channel/ads/base': { kind: 'pert', low: 20, likely: 50, high: 90 },
  'stage/lead/rate': { kind: 'counts', successes: 30, failures: 70 },
  'stage/lead/lag': { kind: 'lagMix', fast: { kind: 'days', days: 0 }, slow: { kind: 'days', days: 60 } },
  'plan/dealSize': { kind: 'lognormal', mean: 900, cv: 0.6 },
} as const

const linear = withRanges(buildWorkspace({ ...parts, stages: [lead, offer, { id: 'won' }] }), ranges)
const limited = withRanges(
  buildWorkspace({
    ...parts,
    stages: [
      { ...lead, obligation: 'must', hasCapacity: true, people: 1, leadsPerPerson: 40 },
      { ...offer, recycleToStageId: 'lead', recycleShare: 0.4 },
      { id: 'won' },
    ],
  }),
  ranges,
)

function requestOf(workspace: typeof linear, figure: FigureName, trials = 1040): RiskRequest {
  return { workspace, figure, trials, seed: 9, target: null }
}

/** Each trial of block 1 as a plan of its own. */
function projectedTrials({ workspace, seed }: RiskRequest, trials: number) {
  const { inputs, ...rest } = uncertaintyOf(workspace, seed)
  const columns = drawBlock({ ...rest, inputs }, 1, trials)
  return Array.from({ length: trials }, (_, trial) => {
    const variation = inputs.map((input, d) => {
      const draw = columns[d]![trial]!
      return { path: input.path, value: input.kind === 'number' ? draw : mixedLag(input, draw) }
    })
    return project(variedProjectionInput(workspace, variation))
  })
}

describe.each([
  ['a linear plan', linear, 'kernel'],
  ['a plan with limits and recycling', limited, 'general'],
] as const)('%s', (_, workspace, way) => {
  const trials = projectedTrials(requestOf(workspace, 'npv'), 40)

  test.each(figureNames)('S74, S78: %s of each trial is that of the plan which was drawn', (figure) => {
    const block = prepareRisk(requestOf(workspace, figure), kernel)(1, 1)
    expect(block.figure).toHaveLength(40)
    trials.forEach((projection, trial) => {
      const wanted = figureValue(projection, figure)
      const found = block.figure[trial]!
      if (wanted.kind === 'none') expect(found).toBeNaN()
      else expect(Math.abs(found - wanted.value)).toBeLessThanOrEqual(1e-8 * (1 + Math.abs(wanted.value)))
    })
    const gains = trials.filter(({ keyFigures: { roi } }) => roi.kind === 'value' && roi.value > 0)
    expect(block.profitable).toBe(gains.length)
    expect(gains.length).toBeGreaterThan(0)
    expect(gains.length).toBeLessThan(40)
  })

  test('S74, S76: cumulative cash of each trial, in single precision', () => {
    for (const figure of ['npv', 'cac'] as const) {
      const { cash, way: found } = prepareRisk(requestOf(workspace, figure), kernel)(1, 1)
      const { cumulativeCash, sums } = cash[0]!
      expect(found).toBe(figure === 'cac' ? 'general' : way)
      trials.forEach((projection, trial) =>
        projection.cumulativeCash.forEach((balance, month) => {
          const kept = cumulativeCash[month * 40 + trial]!
          expect(Math.abs(kept - balance)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(balance)))
        }),
      )
      sums.forEach((sum, month) => {
        const wanted = trials.reduce((total, { cumulativeCash }) => total + cumulativeCash[month]!, 0)
        expect(Math.abs(sum - wanted)).toBeLessThan(1e-9 * 40_000)
      })
    }
  })

  test.each([2, 3, 11])('S82: in %i parts of some months each the cash is the same', (parts) => {
    for (const figure of ['npv', 'cac'] as const) {
      const simulate = prepareRisk(requestOf(workspace, figure), kernel)
      // The second block is short, and a row of it ends where the next one begins.
      for (const block of [0, 1]) {
        const { cash: whole, ...figures } = simulate(block, 1)
        const { cash, ...others } = simulate(block, parts)
        expect(others).toEqual(figures)
        expect(cash).toHaveLength(parts)
        const joined = (name: 'cumulativeCash' | 'sums') => cash.flatMap((part) => Array.from(part[name]))
        expect(joined('cumulativeCash')).toEqual(Array.from(whole[0]!.cumulativeCash))
        expect(joined('sums')).toEqual(Array.from(whole[0]!.sums))
      }
    }
  })

  test('S82: a block is the same whatever was simulated before', () => {
    const [fresh, used] = [0, 1].map(() => prepareRisk(requestOf(workspace, 'npv'), kernel))
    used!(0, 1)
    expect(used!(1, 1)).toEqual(fresh!(1, 1))
  })
})

test('S82: a block has a thousand trials, the last one the rest', () => {
  expect([1, 1000, 1001, 1_000_000].map(blockCount)).toEqual([1, 1, 2, 1000])
  for (const trials of [0, -1, 1.5, Number.NaN]) expect(() => blockCount(trials)).toThrow(RangeError)
})
