import { expect, test } from 'vitest'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { inputFinder } from '../kernel/varied-input.ts'
import { projectionInput } from '../projection-input.ts'
import { shapeFinder } from './shape.ts'
import { straightRuns } from './straight-run.ts'
import type { Variation } from './variation.ts'

type ChannelPart = NonNullable<WorkspaceParts['channels']>[number]

function runsOf(variations: Variation[], ads: Partial<ChannelPart> = {}) {
  const input = projectionInput(
    buildWorkspace({
      stages: [{ id: 'lead', channelRates: { fair: 0.5 } }, { id: 'offer' }, { id: 'won' }],
      channels: [{ id: 'ads', ...ads }, { id: 'fair' }],
    }),
  )!
  const shapeOf = shapeFinder(inputFinder(input))
  const shapes = variations.map(shapeOf)
  return straightRuns(input, { variations, shapes }, [...variations.keys()])
}

/** Variations in which each path takes the values of its column. */
function columns(values: Record<string, number[]>): Variation[] {
  const paths = Object.keys(values)
  return values[paths[0]!]!.map((_, v) => paths.map((path) => ({ path, value: values[path]![v]! })))
}

const lengths = (variations: Variation[], ads?: Partial<ChannelPart>) =>
  runsOf(variations, ads).map(({ fractions }) => fractions.length)

test('S64: inputs of one kind that move in proportion are one run, wherever its ends are', () => {
  const [run] = runsOf(columns({ 'plan/dealSize': [5, 1, 3, 9], 'stage/won/costPerEntry': [50, 10, 30, 90] }))
  expect(run).toEqual({ members: [0, 1, 2, 3], from: 3, to: 1, fractions: [0.5, 1, 0.75, 0] })
})

test.each([
  ['stage/lead/rate', 'stage/lead/rate/fair'],
  ['channel/ads/base', 'channel/fair/base'],
  ['plan/investment', 'channel/ads/fixedCost'],
  ['plan/margin'],
])('S64: %s', (...paths) => {
  const values = Object.fromEntries(
    paths.map((path, i) => [path, [0.1, 0.2, 0.3, 0.4].map((x) => x * (i + 1))]),
  )
  expect(lengths(columns(values))).toEqual([4])
})

test.each([
  ['channel/ads/growth'],
  ['plan/churn'],
  ['plan/discountRate'],
  ['stage/lead/rate', 'stage/offer/rate'],
  ['plan/margin', 'plan/dealSize'],
  ['channel/ads/base', 'channel/ads/costPerEntry'],
])('S64: cash bends along %s', (...paths) => {
  const values = Object.fromEntries(paths.map((path) => [path, [0.1, 0.2, 0.3]]))
  expect(lengths(columns(values))).toEqual([1, 1, 1])
})

test('S64: a ceiling or a budget bends what is straight without it', () => {
  const bases = columns({ 'channel/ads/base': [1, 2, 3] })
  expect(lengths(bases)).toEqual([3])
  expect(lengths(bases, { ceiling: 2 })).toEqual([1, 1, 1])
  expect(lengths(columns({ 'channel/ads/base': [1, 2, 3], 'channel/fair/ceiling': [9, 9, 9] }))).toEqual([
    1, 1, 1,
  ])
  const budgets = columns({ 'channel/ads/budget': [1, 2, 3] })
  expect(lengths(budgets, { volumeKind: 'budget', costPerEntry: 2 })).toEqual([1, 1, 1])
})

test('S64: a run ends where the values leave the line, another input moves, or other inputs do', () => {
  expect(lengths(columns({ 'plan/dealSize': [1, 2, 3, 3], 'plan/overhead': [1, 2, 3, 4] }))).toEqual([3, 1])
  const grid = columns({ 'plan/dealSize': [1, 2, 3, 1, 2, 3], 'plan/churn': [0.1, 0.1, 0.1, 0.2, 0.2, 0.2] })
  expect(lengths(grid)).toEqual([3, 3])
  const mixed = [...columns({ 'plan/dealSize': [1, 2] }), ...columns({ 'plan/investment': [3, 4] })]
  expect(lengths(mixed)).toEqual([2, 2])
  expect(lengths([[], [], ...mixed])).toEqual([1, 1, 2, 2])
})
