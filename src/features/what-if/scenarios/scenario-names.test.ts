import { expect, test } from 'vitest'
import type { ScenarioId } from '#domain/identifier.ts'
import type { Scenario } from '#domain/scenario.ts'
import type { Workspace } from '#domain/workspace.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { freeName, isNameTaken } from './scenario-names.ts'

function withScenarios(...names: string[]): Workspace {
  const scenarios = names.map(
    (name, index): Scenario => ({
      id: `s${index}` as ScenarioId,
      name,
      note: '',
      isLocked: false,
      createdAt: 0,
      who: '',
      overrides: {},
      ranges: {},
      underVersions: {},
    }),
  )
  return { ...buildWorkspace(), scenarios: Object.fromEntries(scenarios.map((one) => [one.id, one])) }
}

const copyOf = (stem: string, number: number) => (number === 1 ? `${stem}, copy` : `${stem}, copy ${number}`)

test('a name is taken whatever its case and the spaces around it, but not by the scenario itself', () => {
  const workspace = withScenarios('Slow year', 'Partners')
  expect(isNameTaken(workspace, ' slow YEAR ')).toBe(true)
  expect(isNameTaken(workspace, 'Slow year', 's0' as ScenarioId)).toBe(false)
  expect(isNameTaken(workspace, 'Partners', 's0' as ScenarioId)).toBe(true)
  expect(isNameTaken(workspace, 'Slow')).toBe(false)
})

test('copies are numbered from the second on', () => {
  expect(freeName(withScenarios('A'), 'A', copyOf)).toBe('A, copy')
  expect(freeName(withScenarios('A', 'A, copy', 'a, Copy 2'), 'A', copyOf)).toBe('A, copy 3')
})

test('the longest name gives way to what tells the copy from it', () => {
  const long = `${'x'.repeat(119)}y`
  const name = freeName(withScenarios(long), long, copyOf)
  expect(name).toBe(`${'x'.repeat(114)}, copy`)
  expect(freeName(withScenarios(long, name), long, copyOf)).toBe(`${'x'.repeat(112)}, copy 2`)
})
