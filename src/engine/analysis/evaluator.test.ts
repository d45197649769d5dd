import { describe, expect, test } from 'vitest'
import { figureNames, type FigureName } from '#domain/figure-names.ts'
import { inputValue, listInputs } from '#domain/inputs.ts'
import { movedValue } from '#domain/movable.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Figure } from '#engine/figure.ts'
import { loadKernel } from '#runner/wasm-kernel.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { loadWorkspace } from '#tests/fixtures/load.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import type { Variation } from '../batch/variation.ts'
import { isFigureInKernel } from '../batch/kernel-figure.ts'
import { evaluatorWith, plainEvaluator } from './evaluator.ts'
import { seek } from './seek.ts'

const kernelEvaluator = evaluatorWith(await loadKernel())
const sample = sampleWorkspace()
const reference = loadWorkspace('reference.tuotto')

/** Every input by itself, a little higher, and neighbours together. */
function variationsOf(workspace: Workspace): Variation[] {
  const changes = listInputs(workspace).flatMap((input) => {
    const value = inputValue(workspace, input.path)!
    const moved = movedValue(input, value, (number) => number * 1.07)
    return moved === null ? [] : [{ path: input.path, value: moved }]
  })
  return [
    [],
    ...changes.map((change) => [change]),
    ...changes.slice(1).map((one, index) => [changes[index]!, one]),
  ]
}

function expectSame(found: readonly Figure[], wanted: readonly Figure[]): void {
  expect(found).toHaveLength(wanted.length)
  const values = wanted.flatMap((figure) => (figure.kind === 'value' ? [Math.abs(figure.value)] : []))
  const scale = Math.max(1e-12, ...values)
  wanted.forEach((figure, index) => {
    const other = found[index]!
    if (figure.kind === 'none') expect(other).toEqual(figure)
    else {
      if (other.kind === 'none') throw new Error(other.reason)
      expect(Math.abs(other.value - figure.value)).toBeLessThan(1e-9 * scale)
    }
  })
}

describe('evaluators', () => {
  test.each([
    ['the sample', sample],
    ['the reference workload', reference],
  ])('S90: by the kernel or plainly, every figure is the same: %s', (_, workspace) => {
    const variations = variationsOf(workspace)
    expect(variations.length).toBeGreaterThan(50)
    const names = figureNames.filter(isFigureInKernel)
    expect(names.length).toBeGreaterThan(8)
    for (const name of [...names, 'cac' as const]) {
      const [found] = kernelEvaluator.figures(workspace, [name], variations)
      const [wanted] = plainEvaluator.figures(workspace, [name], variations)
      expectSame(found!, wanted!)
    }
  })

  test('S90: what the kernel computes comes in larger parts', () => {
    const sizes = (names: FigureName[], workspace = reference) => [
      kernelEvaluator.partSize(workspace, names) > 1000,
      plainEvaluator.partSize(workspace, names) > 1000,
    ]
    expect(sizes(['npv'])).toEqual([true, false])
    expect(sizes(['npv', 'ltv'])).toEqual([false, false])
    expect(sizes(['npv'], buildWorkspace())).toEqual([false, false])
  })

  test('S90: goal seek finds the same by either', () => {
    const request = {
      workspace: reference,
      figure: 'payback' as const,
      target: 30,
      inputs: [
        { path: 'channel/organic/growth', low: 0, high: 0.05 },
        { path: 'plan/margin', low: 0.5, high: 1 },
      ],
    }
    const [plain, fast] = [seek(request), seek(request, { evaluator: kernelEvaluator })]
    expect(fast.isReached).toBe(true)
    fast.values.forEach((value, index) => expect(value).toBeCloseTo(plain.values[index]!, 7))
  })

  test('S90: without a path no figure exists', () => {
    for (const evaluator of [plainEvaluator, kernelEvaluator])
      expect(evaluator.figures(buildWorkspace(), ['npv', 'roi'], [[], []])).toEqual(
        [0, 1].map(() => [0, 1].map(() => ({ kind: 'none', reason: 'no-such-stage' }))),
      )
  })
})
