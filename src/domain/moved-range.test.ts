import { expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { applied } from '#tests/fixtures/commands.ts'
import type { Command } from './commands/command.ts'
import type { ScenarioId, StageId } from './identifier.ts'
import { planInput, stageInput } from './inputs.ts'
import { keptRanges, movedRange } from './moved-range.ts'
import { rangeSchema } from './range.ts'

test.each([
  [{ kind: 'pert', low: 0.2, likely: 0.3, high: 0.4 }, 0.3, 0.6, { low: 0.4, likely: 0.6, high: 0.8 }],
  [{ kind: 'pert', low: 0.2, likely: 0.5, high: 0.9 }, 0.5, 0.75, { low: 0.3, likely: 0.75, high: 1 }],
  [{ kind: 'lognormal', mean: 100, cv: 0.2 }, 100, 80, { mean: 80, cv: 0.2 }],
  [{ kind: 'normal', mean: 100, sd: 10 }, 100, 50, { mean: 50, sd: 5 }],
  [{ kind: 'counts', successes: 40, failures: 60 }, 0.4, 0.2, { successes: 20, failures: 80 }],
  [{ kind: 'beta', mean: 0.4, concentration: 9 }, 0.4, 0.2, { mean: 0.2, concentration: 9 }],
] as const)('%j from %d to %d', (range, from, to, wanted) => {
  const moved = movedRange(range, from, to, range.kind === 'lognormal' || range.kind === 'normal' ? 1e12 : 1)
  for (const [field, value] of Object.entries(wanted))
    expect(moved).toMatchObject({ [field]: expect.closeTo(value, 12) })
  expect(rangeSchema.safeParse(moved).success).toBe(true)
})

test('a lag takes its mixture along', () => {
  const days = (count: number) => ({ kind: 'days' as const, days: count })
  expect(movedRange({ kind: 'lagMix', fast: days(60), slow: days(120) }, days(80), days(120), 3650)).toEqual({
    kind: 'lagMix',
    fast: days(90),
    slow: days(180),
  })
})

test('from or to nothing there is no proportion', () => {
  const range = { kind: 'pert', low: 0, likely: 0, high: 1 } as const
  expect(movedRange(range, 0, 0.5, 1)).toBeNull()
  expect(movedRange(range, 0.5, 0, 1)).toBeNull()
})

test('a scenario is asked about what it changes and whose range is still the plan’s', () => {
  const id = 'slow' as ScenarioId
  const [deal, rate] = [planInput('dealSize'), stageInput('lead' as StageId, 'rate')]
  const commands: Command[] = [
    { type: 'set-range', path: deal, range: { kind: 'lognormal', mean: 100, cv: 0.2 } },
    { type: 'set-range', path: rate, range: { kind: 'pert', low: 0.1, likely: 0.3, high: 0.5 } },
    { type: 'add-scenario', id, name: 'Slow', index: 0, who: '', at: 1 },
    { type: 'set-override', id, path: deal, value: 80 },
    { type: 'set-override', id, path: rate, value: 0.3 },
  ]
  const workspace = applied(
    buildWorkspace({ plan: { dealSize: 100 }, stages: [{ id: 'lead', rate: 0.3 }, { id: 'won' }] }),
    ...commands,
  )
  expect(keptRanges(workspace, workspace.scenarios[id]!)).toEqual([deal])
})
