import { expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { firstSettings, hasSameAnswer, riskQuestion } from './risk-request.ts'

const workspace = buildWorkspace({ stages: [{ id: 'lead', name: 'Lead' }, { id: 'won' }] })
const settings = firstSettings(workspace)
const question = riskQuestion(settings, workspace)

test('the target of the plan takes the place of none', () => {
  const aimed = buildWorkspace({ plan: { target: 70_000, targetKind: 'revenue' } })
  const empty = { ...settings, figure: 'revenue' as const, target: null }
  expect(riskQuestion(empty, aimed).request.target).toBe(70_000)
  expect(riskQuestion(empty, workspace).request.target).toBeNull()
  expect(riskQuestion({ ...empty, target: 5 }, aimed).request.target).toBe(5)
})

test('two questions have the same answer where draws and numbers are the same', () => {
  const renamed = { ...workspace, profile: { ...workspace.profile, name: 'Other' } }
  expect(hasSameAnswer(question, riskQuestion({ ...settings, view: 'histogram' }, renamed))).toBe(true)
  const dearer = { ...workspace, plan: { ...workspace.plan, dealSize: 1 } }
  expect(hasSameAnswer(question, riskQuestion(settings, dearer))).toBe(false)
  const correlated = { ...workspace, whatIf: { ...workspace.whatIf, rateCorrelation: 0.5 } }
  expect(hasSameAnswer(question, riskQuestion(settings, correlated))).toBe(false)
  for (const change of [{ seed: 2 }, { trials: 100 }, { figure: 'npv' }, { target: 1 }] as const)
    expect(hasSameAnswer(question, riskQuestion({ ...settings, ...change }, workspace))).toBe(false)
})
