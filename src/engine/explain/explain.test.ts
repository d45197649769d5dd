import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureNames } from '#domain/figure-names.ts'
import { describeInput } from '#domain/inputs.ts'
import { pathStages, type Workspace } from '#domain/workspace.ts'
import { checkProperty, modestWorkspace } from '#tests/fixtures/arbitrary-workspace.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { explain } from './explain.ts'
import { explainedSeries, type ExplainTarget } from './explanation.ts'
import { termNames } from './term-names.ts'
import { expectExplained, workedOut } from '#tests/fixtures/worked-out.ts'

/** Sums that stand in words alone, and a condition rather than an amount. */
const inWords = new Set(['cacPayback', 'ltv', 'ltvDiscounted'])

function targetsOf(workspace: Workspace): ExplainTarget[] {
  const stages = pathStages(workspace).map(({ id }) => id)
  return [
    ...figureNames.map((name) => ({ kind: 'figure' as const, name })),
    ...stages.flatMap((stageId) =>
      (['fullyLoaded', 'toHere', 'affordable'] as const).map((reach) => ({
        kind: 'cost-per-lead' as const,
        stageId,
        reach,
      })),
    ),
    ...stages.map((stageId) => ({ kind: 'entries' as const, stageId })),
    ...explainedSeries.flatMap((series) =>
      [0, workspace.plan.months - 1].map((month) => ({ kind: 'month' as const, series, month })),
    ),
  ]
}

describe('explanations', () => {
  test('S120, S121: the numbers put into the formula give the figure', () => {
    let compared = 0
    checkProperty(
      fc.property(
        modestWorkspace.filter((workspace) => pathStages(workspace).length > 0),
        (workspace) => {
          for (const target of targetsOf(workspace)) {
            const explanation = explain(workspace, target)
            if (explanation === null) throw new Error(JSON.stringify(target))
            const { result } = explanation
            if (result.kind === 'none') continue
            if (target.kind === 'figure' && inWords.has(target.name)) continue
            // Nothing to pay back, or a month that is whole: the formula is but the investment.
            if (explanation.formula === '{investment}') continue
            if (workedOut(explanation) === null) continue
            compared++
            expectExplained(explanation, result.value)
          }
        },
      ),
      60,
    )
    expect(compared).toBeGreaterThan(1000)
  })

  test('S120: every figure of the sample is explained, with its inputs by path and every term in the formula', () => {
    const workspace = sampleWorkspace()
    for (const target of targetsOf(workspace)) {
      const explanation = explain(workspace, target)!
      const named = [...explanation.formula.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
      expect(Object.keys(explanation.terms)).toEqual(expect.arrayContaining(named))
      for (const name of named) expect(termNames).toContain(name)
      for (const { inputs } of Object.values(explanation.terms))
        for (const path of inputs) expect(describeInput(workspace, path)?.path).toBe(path)
    }
  })

  test('S120: a lifetime value is the sum that it names', () => {
    const workspace = sampleWorkspace()
    const { terms, result } = explain(workspace, { kind: 'figure', name: 'ltv' })!
    const value = (name: keyof typeof terms) => terms[name]!.value!
    const kept = (1 - value('churn')) * (1 + value('expansion'))
    let fees = 0
    for (let month = 0; month < value('lifetimeMonths'); month++)
      fees += value('recurringFee') * kept ** month
    expect(result).toEqual({
      kind: 'value',
      value: expect.closeTo(value('margin') * (value('dealSize') + fees), 6),
    })
  })

  test('S121: what is not there has no explanation', () => {
    const workspace = sampleWorkspace()
    expect(explain(workspace, { kind: 'month', series: 'cost', month: 36 })).toBeNull()
    expect(explain(workspace, { kind: 'entries', stageId: 'nowhere' as never })).toBeNull()
    expect(
      explain(workspace, { kind: 'cost-per-lead', stageId: 'nowhere' as never, reach: 'toHere' }),
    ).toBeNull()
  })

  test('S120: explanations are plain data', () => {
    const workspace = sampleWorkspace()
    const explanation = explain(workspace, { kind: 'figure', name: 'roi' })
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
    expect(structuredClone(explanation)).toEqual(explanation)
  })
})
