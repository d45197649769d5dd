import { expect, test } from 'vitest'
import { applyCommand } from '#domain/commands/apply.ts'
import { channelInput, planInput, stageInput } from '#domain/inputs.ts'
import { orderedChannels, orderedStages, pathStages, type Workspace } from '#domain/workspace.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { estimableInputs, suggestedInputs } from './estimable-inputs.ts'
import { isUsed, planUseCommands, replacingOwnData, type PlanUse } from './plan-use.ts'

const sample = sampleWorkspace()
const use: PlanUse = {
  path: planInput('dealSize'),
  estimates: [
    { low: 20_000, likely: 25_000, high: 40_000 },
    { low: 10_000, likely: 15_000, high: 35_000 },
  ],
  median: 22_300,
}

function applied(workspace: Workspace, uses: PlanUse[]): Workspace {
  let next = workspace
  for (const command of planUseCommands(uses, { source: 'estimated together', who: 'Aino', at: 5 })) {
    const outcome = applyCommand(next, command)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
    next = outcome.workspace
  }
  return next
}

test('estimates become the range, their median the value, and both say where they come from', () => {
  const after = applied(sample, [use])
  expect(after.plan.dealSize).toBe(22_300)
  expect(after.ranges['plan/dealSize']?.range).toEqual({ kind: 'participants', estimates: use.estimates })
  expect(after.provenance['plan/dealSize']).toMatchObject({
    origin: 'estimate',
    source: 'estimated together',
    who: 'Aino',
    at: 5,
  })
  expect(isUsed(sample, use)).toBe(false)
  expect(isUsed(after, use)).toBe(true)
  expect(isUsed(after, { ...use, median: 22_301 })).toBe(false)
})

test('tells what would replace own data', () => {
  const own = Object.values(sample.provenance).find(({ origin }) => origin === 'own-data')!
  expect(replacingOwnData(sample, [{ ...use, path: own.path }]).map(({ path }) => path)).toEqual([own.path])
  expect(replacingOwnData(applied(sample, [use]), [use])).toEqual([])
})

test('suggests the rates into MQL, SQL and opportunity, the largest volume, and the deal size', () => {
  const path = pathStages(sample)
  const before = (role: string) => path[path.findIndex(({ figureRole }) => figureRole === role) - 1]!
  const largest = orderedChannels(sample)
    .filter(({ volumeKind }) => volumeKind === 'rule')
    .toSorted((a, b) => b.base - a.base)[0]!
  expect(suggestedInputs(sample)).toEqual([
    ...['mql', 'sql', 'opportunity'].map((role) => stageInput(before(role).id, 'rate')),
    channelInput(largest.id, 'base'),
    planInput('dealSize'),
  ])
})

test('offers no lags, lists or whole numbers, which take no estimates of several people', () => {
  const offered = estimableInputs(sample)
  expect(offered.every(({ kind, isWhole }) => kind === 'number' && isWhole !== true)).toBe(true)
  expect(offered.map(({ path }) => path)).toContain(planInput('margin'))
  const [first] = orderedStages(sample)
  expect(offered.map(({ path }) => path)).not.toContain(stageInput(first!.id, 'lag'))
})
