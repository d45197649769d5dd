import { expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { firstFigure, firstTarget, ownTarget } from './figure-target.ts'

const plain = buildWorkspace()
const aimed = buildWorkspace({ plan: { target: 500_000, targetKind: 'gross-profit' } })
const filled = buildWorkspace({ plan: { target: 900_000, targetKind: 'pipeline' } })

test('the target of the plan comes first, and is one of its own figure alone', () => {
  expect(firstFigure(aimed)).toBe('grossProfit')
  expect(firstTarget(aimed, 'grossProfit')).toBe(500_000)
  expect(ownTarget(aimed, 'revenue')).toBeNull()
})

test('without one it is breaking even, where a figure does', () => {
  expect(firstFigure(plain)).toBe('roi')
  expect(firstTarget(plain, 'roi')).toBe(0)
  expect(firstTarget(plain, 'returnPerEuro')).toBe(1)
  expect(firstTarget(plain, 'customers')).toBeNull()
})

test('a pipeline is counted over the horizon, which no figure is', () => {
  expect(firstFigure(filled)).toBe('roi')
  expect(ownTarget(filled, 'openPipeline')).toBeNull()
})
