import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureNames } from '#domain/figure-names.ts'
import { describeInput } from '#domain/inputs.ts'
import { pathStages, type Workspace } from '#domain/workspace.ts'
import { checkProperty, modestWorkspace } from '#tests/fixtures/arbitrary-workspace.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { explain } from './explain.ts'
import { explainedSeries, termNames, type Explanation, type ExplainTarget } from './explanation.ts'

/** Sums that stand in words alone, and a condition rather than an amount. */
const inWords = new Set(['cacPayback', 'ltv', 'ltvDiscounted'])

/** Does what a reader with a pocket calculator would do: puts the numbers in and works it out. */
function workedOut({ formula, terms }: Explanation): number | null {
  let isComplete = true
  const sum = formula
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = terms[name as keyof typeof terms]?.value
      if (value === null || value === undefined) isComplete = false
      return `(${value})`
    })
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('¹²', '**12')
  if (!isComplete) return null
  return calculate(sum)
}

/** Sums, products, brackets and powers, by recursive descent: no code is run. */
function calculate(text: string): number {
  const tokens = text.match(/\d+(?:\.\d+)?(?:e[+-]?\d+)?|\*\*|[-+*/()]/g) ?? []
  let place = 0
  function atom(): number {
    const token = tokens[place++]
    if (token === '-') return -power()
    if (token !== '(') return Number(token)
    const value = total()
    place++
    return value
  }
  function power(): number {
    const base = atom()
    if (tokens[place] !== '**') return base
    place++
    return base ** atom()
  }
  function product(): number {
    let value = power()
    while (tokens[place] === '*' || tokens[place] === '/')
      value = tokens[place++] === '*' ? value * power() : value / power()
    return value
  }
  function total(): number {
    let value = product()
    while (tokens[place] === '+' || tokens[place] === '-')
      value = tokens[place++] === '+' ? value + product() : value - product()
    return value
  }
  return total()
}

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

function expectClose(found: number, wanted: number, scale: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-7 * Math.max(1, scale))
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
            const { result, terms } = explanation
            if (result.kind === 'none') continue
            if (target.kind === 'figure' && inWords.has(target.name)) continue
            // Nothing to pay back, or a month that is whole: the formula is but the investment.
            if (explanation.formula === '{investment}') continue
            const found = workedOut(explanation)
            if (found === null) continue
            compared++
            const scale = Math.max(...Object.values(terms).map((term) => Math.abs(term.value ?? 0)))
            expectClose(found, result.value, Math.max(scale, Math.abs(result.value)))
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
