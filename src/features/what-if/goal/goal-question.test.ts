import { expect, test } from 'vitest'
import { planInput, stageInput } from '#domain/inputs.ts'
import type { StageId } from '#domain/identifier.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { firstQuestion, foundChanges, knownInputs, seekRequest } from './goal-question.ts'

const rate = stageInput('lead' as StageId, 'rate')
const lag = stageInput('lead' as StageId, 'lag')
const workspace = buildWorkspace({
  plan: { dealSize: 1000 },
  stages: [{ id: 'lead', rate: 0.2, lag: { kind: 'days', days: 30 } }, { id: 'won' }],
})
const question = {
  figure: 'npv' as const,
  target: 5,
  inputs: [
    { path: rate, from: 0.1, to: 0.5 },
    { path: planInput('dealSize'), from: 500, to: 1500 },
  ],
}

test('numbers that are gone, or are no single numbers any more, are not asked for', () => {
  const { lead: numbers } = workspace.stageNumbers as never as Record<string, object>
  const listed = {
    ...workspace,
    stageNumbers: { ...workspace.stageNumbers, lead: { ...numbers, lag: { kind: 'shares', shares: [1] } } },
  }
  const inputs = [
    { path: lag, from: 1, to: 2 },
    { path: stageInput('gone' as StageId, 'rate'), from: 0, to: 1 },
    ...question.inputs,
  ]
  expect(knownInputs(listed, { ...question, inputs })).toEqual(question.inputs)
  expect(seekRequest(workspace, { ...question, inputs: [] })).toBeNull()
  expect(seekRequest(workspace, { ...question, target: null })).toBeNull()
})

test('without levers it begins with the first number there is, around its value', () => {
  const { inputs } = firstQuestion(workspace)
  expect(inputs).toHaveLength(1)
  expect(firstQuestion(buildWorkspace()).inputs).toHaveLength(1)
})

test('a change is measured by the way between its bounds, whichever way it goes', () => {
  const request = seekRequest(workspace, question)!
  const found = (values: number[]) =>
    foundChanges(request, { isReached: true, values, figure: { kind: 'value', value: 5 }, evaluations: 1 })
  expect(found([0.1, 1500])).toEqual([
    { path: rate, from: 0.2, to: 0.1, share: expect.closeTo(0.25, 12) },
    { path: planInput('dealSize'), from: 1000, to: 1500, share: 0.5 },
  ])
})

test('what rounding leaves is no change', () => {
  const request = seekRequest(workspace, question)!
  const values = [0.2 + 1e-13, 1000]
  const changes = foundChanges(request, {
    isReached: true,
    values,
    figure: { kind: 'value', value: 5 },
    evaluations: 1,
  })
  expect(changes.map(({ to, share }) => [to, share])).toEqual([
    [0.2, 0],
    [1000, 0],
  ])
})
