import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureNames } from '#domain/figure-names.ts'
import { listInputs, planInput } from '#domain/inputs.ts'
import type { Axis } from '#domain/kept-chart.ts'
import type { ScenarioId } from '#domain/identifier.ts'
import { applyScenario, orderedScenarios } from '#domain/scenario.ts'
import { pathStages, type Workspace } from '#domain/workspace.ts'
import { checkProperty, modestWorkspace } from '#tests/fixtures/arbitrary-workspace.ts'
import { variationOf } from '#tests/fixtures/arbitrary-variation.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { bottleneck } from '../analysis/bottleneck.ts'
import { grid } from '../analysis/grid.ts'
import { increment } from '../analysis/increment.ts'
import { projected } from '../analysis/projected.ts'
import { reverseFunnel } from '../analysis/reverse-funnel.ts'
import { seek } from '../analysis/seek.ts'
import { tornado } from '../analysis/tornado.ts'
import { figureValue } from '../figure-value.ts'
import { explain } from './explain.ts'
import {
  asPlanned,
  incrementNames,
  neededColumns,
  type Explanation,
  type ExplainSubject,
  type ExplainTarget,
} from './explanation.ts'
import { valueOf } from './terms.ts'
import { expectExplained, valueIn } from '#tests/fixtures/worked-out.ts'

function explained(workspace: Workspace, target: ExplainTarget, subject?: ExplainSubject): Explanation {
  const found = explain(workspace, target, subject)
  if (found === null) throw new Error(JSON.stringify(target))
  return found
}

/** The sample with a target and with people and money that come after the horizon. */
function sample(): Workspace {
  const workspace = sampleWorkspace()
  const { plan } = workspace
  const rest = { target: 2_000_000, recurringFee: 90, dealShares: [0.5, 0.25, 0.25], paymentDelayMonths: 2 }
  return { ...workspace, plan: { ...plan, ...rest } }
}

describe('explanations of what-if', () => {
  test('S122: a figure with changes is that of the plan with these inputs, and names what they are otherwise', () => {
    let compared = 0
    checkProperty(
      fc.property(
        modestWorkspace
          .filter((one) => pathStages(one).length > 0 && listInputs(one).length > 0)
          .chain((one) => fc.tuple(fc.constant(one), variationOf(one))),
        ([workspace, changes]) => {
          for (const name of ['npv', 'revenue', 'totalCost', 'customers', 'cac'] as const) {
            const subject = { scenarioId: null, changes }
            const found = explained(workspace, { kind: 'figure', name }, subject)
            expect(found.changes.map(({ path, value }) => ({ path, value }))).toEqual(changes)
            if (changes.length === 0) {
              expect(found.compared).toBeUndefined()
              continue
            }
            expect(found.compared!.with).toEqual(figureValue(projected(workspace)!, name))
            if (found.result.kind === 'none') continue
            expectExplained(found, found.result.value)
            const difference = explained(workspace, { kind: 'difference', name }, subject)
            expect(difference.result).toEqual(found.compared!.difference)
            if (difference.result.kind === 'value') expectExplained(difference, difference.result.value)
            compared++
          }
        },
      ),
      40,
    )
    expect(compared).toBeGreaterThan(80)
  })

  test('S122: an end of a sensitivity and a cell of a grid are the figures that these have', () => {
    const workspace = sampleWorkspace()
    const swung = tornado({ workspace, figure: 'npv', swing: { kind: 'percent', share: 0.1 }, paths: null })
    for (const { paths, low, high } of swung.bars)
      for (const end of [low, high]) {
        const changes = paths.map((path, index) => ({ path, value: end.values[index]! }))
        const found = explained(workspace, { kind: 'figure', name: 'npv' }, { scenarioId: null, changes })
        expectExplained(found, valueOf(end.figure)!)
      }
    const axes = {
      x: { paths: [planInput('dealSize')], operation: 'set', from: 10_000, to: 30_000, steps: 3 },
      y: { paths: [planInput('margin')], operation: 'set', from: 0.2, to: 0.6, steps: 2 },
    } as const satisfies Record<string, Axis>
    const map = grid({ workspace, figure: 'roi', ...axes })
    map.yValues.forEach((margin, row) =>
      map.xValues.forEach((dealSize, column) => {
        const found = explained(workspace, { kind: 'cell', name: 'roi', ...axes, row, column })
        expectExplained(found, map.figures[row * 3 + column]!)
        expect(found.target).toEqual({ kind: 'figure', name: 'roi' })
        expect(found.changes.map(({ path, value }) => [path, value])).toEqual([
          [axes.x.paths[0], dealSize],
          [axes.y.paths[0], margin],
        ])
      }),
    )
  })

  test('S122, S125: a scenario is compared with the plan, and a gain of the bottleneck is a difference', () => {
    const workspace = sampleWorkspace()
    const [scenario] = orderedScenarios(workspace)
    const subject = { scenarioId: scenario!.id, changes: [] }
    for (const name of figureNames) {
      const found = explained(workspace, { kind: 'figure', name }, subject)
      expect(found.result).toEqual(figureValue(projected(applyScenario(workspace, scenario!))!, name))
      expect(found.compared!.with).toEqual(figureValue(projected(workspace)!, name))
      const { terms } = explained(workspace, { kind: 'difference', name }, subject)
      expect(terms.inPlan!.subject).toEqual(asPlanned)
    }
    expect(explain(workspace, { kind: 'difference', name: 'npv' })).toBeNull()
    for (const { stageId, perPoint, gain, paths } of bottleneck({ workspace, figure: 'npv' }).steps) {
      const found = explained(workspace, { kind: 'gain', name: 'npv', stageId, to: 'point' })
      expectExplained(found, valueOf(perPoint)!)
      expect(found.changes.map(({ path }) => path)).toEqual(paths)
      if (gain.kind === 'none') continue
      expectExplained(
        explained(workspace, { kind: 'gain', name: 'npv', stageId, to: 'reachable' }),
        gain.value,
      )
    }
  })

  test('S126: an increment is the difference of two sums, and to nothing the plan’s own figure', () => {
    const workspace = sampleWorkspace()
    for (const baseline of orderedScenarios(workspace)) {
      const added = increment({ workspace, baseline: applyScenario(workspace, baseline) })
      for (const name of incrementNames) {
        const found = explained(workspace, { kind: 'increment', name, baselineId: baseline.id })
        expect(found.result).toEqual(added[name])
        if (found.result.kind === 'value') expectExplained(found, found.result.value)
      }
    }
    const alone = explained(workspace, { kind: 'increment', name: 'roi', baselineId: null })
    expect(alone.formula).toBe(explained(workspace, { kind: 'figure', name: 'roi' }).formula)
    expect(
      explain(workspace, { kind: 'increment', name: 'roi', baselineId: 'gone' as ScenarioId }),
    ).toBeNull()
  })

  test('S124: what comes after the horizon is the amounts of the projection', () => {
    const workspace = sample()
    const { afterHorizon } = projected(workspace)!
    for (const name of ['dealRevenue', 'recurringRevenue', 'receivables'] as const) {
      expect(afterHorizon[name]).toBeGreaterThan(0)
      expectExplained(explained(workspace, { kind: 'after-horizon', name }), afterHorizon[name])
    }
  })

  test('S127: a found value names the target that the figure has there', () => {
    const workspace = sampleWorkspace()
    const inputs = [{ path: planInput('dealSize'), low: 1000, high: 100_000 }]
    const question = { workspace, figure: 'npv' as const, target: 50_000, inputs }
    const { values, isReached } = seek(question)
    const target = { kind: 'sought', path: inputs[0]!.path, figure: 'npv', goal: 50_000, inputs } as const
    const found = explained(workspace, { ...target, values, isReached })
    expect(found).toMatchObject({ formula: '{figureThere} = {goal}', unit: 'money' })
    expect(found.result).toEqual({ kind: 'value', value: values[0] })
    expect(valueIn(found, 'figureThere')).toBeCloseTo(50_000, 4)
    expect(valueIn(found, 'plannedValue')).toBe(workspace.plan.dealSize)
    const { subject } = found.terms.figureThere!
    expectExplained(
      explained(workspace, { kind: 'figure', name: 'npv' }, subject),
      valueIn(found, 'figureThere'),
    )
    const missed = explained(workspace, { ...target, goal: 1e12, values, isReached: false })
    expect(missed.formula).toBe('{figureThere} ≠ {goal}')
    expect(explain(workspace, { ...target, path: 'plan/margin', values, isReached })).toBeNull()
  })

  test.each(['revenue', 'gross-profit', 'pipeline'] as const)(
    'S128: what a target of %s asks of each stage is what the way back says',
    (goalKind) => {
      for (const workspace of [sample(), withOpening()]) {
        const [goal, month] = [400_000, workspace.plan.months - 2]
        const asked = { ...workspace, plan: { ...workspace.plan, target: goal, targetKind: goalKind } }
        const { stages } = reverseFunnel({ workspace: asked, month })
        expect(stages.length).toBeGreaterThan(1)
        for (const stage of stages)
          for (const column of neededColumns) {
            const target = { kind: 'needed', stageId: stage.stageId, column, goal, goalKind, month } as const
            const found = explained(workspace, target)
            const isMonth = column === 'byMonth' || column === 'safeByMonth'
            const wanted = stage[column] + (isMonth ? 1 : 0)
            if (column === 'missing' && stage.missing === 0) expect(found.formula).toContain('≥')
            else expectExplained(found, wanted)
            expect(found.result).toEqual({ kind: 'value', value: expect.closeTo(wanted, 6) })
          }
      }
    },
  )
})

/** Twenty are in the funnel when the plan starts. */
function withOpening(): Workspace {
  return buildWorkspace({
    plan: { months: 12, dealSize: 5000, margin: 0.4, recurringFee: 10 },
    stages: [
      { id: 'lead', rate: 0.5, opening: { ads: 20 }, lag: { kind: 'days', days: 20 } },
      { id: 'deal', rate: 0.25, figureRole: 'opportunity', lag: { kind: 'days', days: 40 } },
      { id: 'won' },
    ],
    channels: [{ id: 'ads', base: 50 }],
  })
}
