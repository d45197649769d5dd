import { expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { asPlanned, reverseRequest } from './reverse-question.ts'

test('where nothing else is said it is the plan, to the end of its horizon', () => {
  const seen = buildWorkspace({ plan: { target: 5, months: 12 } })
  expect(reverseRequest(seen, asPlanned)).toEqual({ workspace: seen, month: 11 })
})

test('what is said takes the place of the plan, and keeps to a horizon that has become shorter', () => {
  const seen = buildWorkspace({ plan: { months: 6 } })
  const { month, workspace } = reverseRequest(seen, { target: 7, targetKind: 'pipeline', month: 9 })
  expect(month).toBe(5)
  expect(workspace).toEqual({ ...seen, plan: { ...seen.plan, target: 7, targetKind: 'pipeline' } })
})
