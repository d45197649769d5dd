import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { currencies } from '../currency.ts'
import type { WorkspaceId } from '../identifier.ts'
import { countConfirmed, describeInput, inputValue, listInputs } from '../inputs.ts'
import { languages, type Language } from '../language.ts'
import { parseWorkspace } from '../validate.ts'
import { orderedChannels, schemaVersion, type Workspace } from '../workspace.ts'
import { createSample } from './sample.ts'

function create(
  language: Language,
  currency: (typeof currencies)[number] = 'EUR',
  workspaceId = 'aworkspacefortests',
): Workspace {
  let count = 0
  return createSample({
    language,
    currency,
    workspaceId: workspaceId as WorkspaceId,
    createdAt: Date.UTC(2026, 10, 12),
    firstMonth: { year: 2027, month: 0 },
    newId: () => `id${count++}`,
  })
}

describe('createSample', () => {
  for (const language of languages)
    test.each(currencies)(`${language} in %s is a valid workspace`, (currency) => {
      const workspace = create(language, currency)
      expect(parseWorkspace(workspace)).toStrictEqual({ ok: true, workspace })
      expect(workspace.profile).toMatchObject({ isSample: true, template: 'inbound', language, currency })
      expect(orderedChannels(workspace)).toHaveLength(3)
    })

  test('each language has its own company', () => {
    expect(create('fi').profile.client).toBe('Nordkap Oy')
    expect(new Set(languages.map((language) => create(language).profile.client)).size).toBe(3)
  })

  test.each(languages)('the season of %s keeps the year as large as without it', (language) => {
    const { season } = orderedChannels(create(language))[0]!
    expect(season.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(12, 10)
    expect(season).not.toStrictEqual(orderedChannels(create(language))[1]!.season)
  })

  test('in Finland July is the quietest month', () => {
    const { season } = orderedChannels(create('fi'))[0]!
    expect(season[6]).toBe(Math.min(...season))
  })

  test.each(languages)(
    'origins in %s: some confirmed, with who and when, and some still examples',
    (language) => {
      const workspace = create(language)
      const entries = Object.values(workspace.provenance)
      for (const { path } of entries) expect(describeInput(workspace, path)?.path).toBe(path)
      expect(new Set(entries.map((entry) => entry.origin))).toStrictEqual(
        new Set(['example', 'estimate', 'benchmark', 'own-data']),
      )
      for (const entry of entries.filter(({ origin }) => origin !== 'example')) {
        expect(entry.who).not.toBe('')
        expect(entry.at).toBe(Date.UTC(2026, 10, 12))
      }
      for (const entry of entries.filter(({ origin }) => origin === 'own-data' || origin === 'benchmark'))
        expect(entry.source).toMatch(/202[56]/)
      const { confirmed, total } = countConfirmed(workspace)
      expect(confirmed).toBeGreaterThan(0)
      expect(confirmed).toBeLessThan(total)
    },
  )

  test.each(currencies)('every number that is set in %s has an origin, and amounts are round', (currency) => {
    const workspace = create('fi', currency)
    const set = listInputs(workspace).flatMap(({ path, unit }) => {
      const value = inputValue(workspace, path)
      return typeof value === 'number' && value !== 0 ? [{ path, unit, value }] : []
    })
    const unsaid = set.filter(({ path }) => workspace.provenance[path] === undefined)
    // A convention rather than somebody's number.
    expect(unsaid.map(({ path }) => path)).toStrictEqual(['plan/lifetimeMonths'])
    const amounts = set.filter(({ unit }) => unit.startsWith('money'))
    expect(amounts.filter(({ value }) => !Number.isInteger(value * 2))).toStrictEqual([])
  })
})

describe('sample files', () => {
  // `vitest -u` writes them anew after a change of the sample.
  test.each([
    ['fi', 'EUR', 'nordkap'],
    ['pl', 'PLN', 'jaworlin'],
    ['en', 'EUR', 'harrowvale'],
  ] as const)('%s: the shipped file holds what is created', async (language, currency, name) => {
    const file = {
      format: 'tuotto',
      schemaVersion,
      application: 'Tuottolaskuri',
      savedAt: '2026-11-12T00:00:00.000Z',
      workspace: create(language, currency, `sampleworkspace${name}`),
    }
    const path = fileURLToPath(new URL(`../../../resources/samples/${name}.tuotto`, import.meta.url))
    await expect(`${JSON.stringify(file, null, 2)}\n`).toMatchFileSnapshot(path)
  })
})
