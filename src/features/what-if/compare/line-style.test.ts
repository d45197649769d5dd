import { expect, test } from 'vitest'
import type { ScenarioId } from '#domain/identifier.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { lineStyle } from './line-style.ts'

test('ten scenarios have ten looks, and the plan its own', () => {
  const ids = Array.from({ length: 10 }, (_, index) => `x${index}` as ScenarioId)
  const empty = buildWorkspace()
  const workspace = { ...empty, whatIf: { ...empty.whatIf, scenarioOrder: ids } }
  const looks = [null, ...ids].map((id) => JSON.stringify(lineStyle(workspace, id)))
  expect(new Set(looks).size).toBe(11)
})
