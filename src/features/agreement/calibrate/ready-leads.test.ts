import { expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { templateNames } from '#domain/profile.ts'
import { missingReadyLeads, readyLeads } from './ready-leads.ts'

test.each(languages)('every template but the empty one has ten leads (%s)', (language) => {
  const counts = templateNames.map((template) => readyLeads({ template, language }).length)
  expect(counts).toEqual(templateNames.map((template) => (template === 'empty' ? 0 : 10)))
})

test('those that the list has are not added again, those that were rewritten are', () => {
  const profile = { template: 'inbound', language: 'fi' } as const
  const [first, second] = readyLeads(profile)
  const missing = missingReadyLeads(profile, [{ text: first! }, { text: `${second!} !` }])
  expect(missing).toHaveLength(9)
  expect(missing).toContain(second)
})
