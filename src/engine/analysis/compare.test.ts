import { describe, expect, test } from 'vitest'
import type { ScenarioId } from '#domain/identifier.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Scenario } from '#domain/scenario.ts'
import type { Figure } from '#engine/figure.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { compare } from './compare.ts'

const plan = buildWorkspace({
  plan: { months: 3, dealSize: 100, overhead: 100 },
  stages: [{ id: 'lead', rate: 0.5 }, { id: 'won' }],
  channels: [{ id: 'ads', base: 10 }],
})

function withScenario(workspace: Workspace, id: string, overrides: Scenario['overrides']): Workspace {
  const scenario: Scenario = {
    id: id as ScenarioId,
    name: id,
    note: '',
    isLocked: false,
    createdAt: 0,
    who: '',
    underVersions: {},
    overrides,
    ranges: {},
  }
  return { ...workspace, scenarios: { ...workspace.scenarios, [id]: scenario } }
}

function value(number: number): Figure {
  return { kind: 'value', value: expect.closeTo(number, 9) as number }
}

describe('compare', () => {
  const workspace = withScenario(withScenario(plan, 'better', { 'stage/lead/rate': 0.8 }), 'off', {
    'channel/ads/isActive': false,
  })
  const [better, off, gone] = ['better', 'off', 'gone'] as ScenarioId[]

  test('S107: figures side by side, with the differences to the plan', () => {
    const { subjects } = compare({ workspace, subjects: [better!, null], figures: ['revenue', 'roi'] })
    expect(subjects).toEqual([
      {
        scenarioId: 'better',
        figures: [value(2400), value(7)],
        differences: [value(900), value(3)],
        series: null,
      },
      { scenarioId: null, figures: [value(1500), value(4)], differences: [value(0), value(0)], series: null },
    ])
  })

  test('S107: a difference to what does not exist does not exist either', () => {
    const { subjects } = compare({ workspace, subjects: [off!], figures: ['cac'] })
    const absent = { kind: 'none', reason: 'no-customers' }
    expect(subjects).toMatchObject([{ figures: [absent], differences: [absent] }])
  })

  test('S107: series to lay over each other; a scenario that is gone is left out', () => {
    const { subjects } = compare({
      workspace,
      subjects: [null, gone!, off!],
      figures: [],
      series: 'cumulativeCash',
    })
    expect(subjects.map(({ scenarioId, series }) => [scenarioId, [...series!]])).toEqual([
      [null, [400, 800, 1200]],
      ['off', [-100, -200, -300]],
    ])
  })

  test('S107: without a path there are no figures', () => {
    const { subjects } = compare({
      workspace: buildWorkspace(),
      subjects: [null],
      figures: ['npv'],
      series: 'revenue',
    })
    const absent = { kind: 'none', reason: 'no-such-stage' }
    expect(subjects).toEqual([{ scenarioId: null, figures: [absent], differences: [absent], series: null }])
  })
})
