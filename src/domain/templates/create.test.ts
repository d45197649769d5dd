import { describe, expect, test } from 'vitest'
import { currencies, type Currency } from '../currency.ts'
import type { WorkspaceId } from '../identifier.ts'
import { countConfirmed, describeInput, inputValue, listInputs } from '../inputs.ts'
import { languages, type Language } from '../language.ts'
import { templateNames, type TemplateName } from '../profile.ts'
import { parseWorkspace } from '../validate.ts'
import { orderedStages, pathStages, type Workspace } from '../workspace.ts'
import { createFromTemplate } from './create.ts'

function create(template: TemplateName, language: Language = 'en', currency: Currency = 'EUR'): Workspace {
  let count = 0
  return createFromTemplate({
    template,
    language,
    currency,
    workspaceId: 'aworkspacefortests' as WorkspaceId,
    name: 'Plan',
    client: '',
    createdAt: 1_780_000_000_000,
    firstMonth: { year: 2027, month: 3 },
    newId: () => `id${count++}`,
  })
}

function namesOf(workspace: Workspace): string[] {
  return orderedStages(workspace).map((stage) => stage.abbreviation || stage.name)
}

const filled = ['inbound', 'classic', 'waterfall'] as const

describe('createFromTemplate', () => {
  for (const language of languages)
    for (const currency of currencies)
      test.each(templateNames)(`%s in ${language} and ${currency} is a valid workspace`, (template) => {
        const workspace = create(template, language, currency)
        expect(parseWorkspace(workspace)).toStrictEqual({ ok: true, workspace })
        expect(workspace.profile).toMatchObject({
          language,
          currency,
          template,
          isSample: false,
          deletedAt: null,
        })
        expect(workspace.plan).toMatchObject({ months: 36, startYear: 2027, startMonth: 3 })
      })

  test('the stages are those of the template, in order', () => {
    expect(namesOf(create('inbound'))).toStrictEqual([
      'Visitors',
      'Subscriber',
      'Lead',
      'MQL',
      'SQL',
      'Opportunity',
      'Customer',
      'Evangelist',
      'Other',
    ])
    expect(namesOf(create('classic'))).toStrictEqual(['Suspect', 'Prospect', 'MQL', 'SQL', 'SQO', 'Customer'])
    expect(namesOf(create('waterfall'))).toStrictEqual([
      'Visitors',
      'INQ',
      'AQL',
      'TAL',
      'TQL',
      'SAL',
      'SQL',
      'Won',
    ])
    expect(namesOf(create('empty'))).toStrictEqual([])
  })

  test('evangelists and others stand beside the path', () => {
    const beside = orderedStages(create('inbound')).filter((stage) => stage.placement === 'beside')
    expect(beside.map((stage) => stage.name)).toStrictEqual(['Evangelist', 'Other'])
  })

  test.each([
    ['inbound', [0.03, 0.5, 0.3, 0.4, 0.5, 0.25], [0, 0, 30, 14, 21, 75]],
    ['classic', [0.015, 0.3, 0.4, 0.5, 0.25], [0, 30, 14, 21, 75]],
    ['waterfall', [0.015, 0.3, 0.8, 0.5, 0.8, 0.625, 0.25], [0, 30, 7, 7, 7, 14, 75]],
  ] as const)('%s has its rates and lags', (template, rates, days) => {
    const workspace = create(template)
    const steps = pathStages(workspace)
      .slice(0, -1)
      .map((stage) => workspace.stageNumbers[stage.id]!)
    expect(steps.map((step) => step.rate)).toStrictEqual(rates)
    expect(steps.map((step) => step.lag)).toStrictEqual(days.map((mean) => ({ kind: 'days', days: mean })))
  })

  test('the ways from visit to customer are equally long in all templates', () => {
    for (const template of filled) {
      const workspace = create(template)
      const steps = pathStages(workspace)
        .slice(0, -1)
        .map((stage) => workspace.stageNumbers[stage.id]!)
      expect(steps.reduce((product, step) => product * step.rate, 1)).toBeCloseTo(0.000225, 12)
      expect(steps.reduce((sum, step) => sum + (step.lag.kind === 'days' ? step.lag.days : 0), 0)).toBe(140)
    }
  })

  test.each(filled)(
    'in %s only the first stage counts without names, and each key figure has one stage',
    (template) => {
      const path = pathStages(create(template))
      expect(path.map((stage) => stage.counting)).toStrictEqual(
        path.map((_, index) => (index === 0 ? 'count-only' : 'people')),
      )
      const roles = path.map((stage) => stage.figureRole).filter((role) => role !== 'none')
      expect(roles).toStrictEqual(['mql', 'sql', 'opportunity'])
      expect(path.at(-1)).toMatchObject({ figureRole: 'none', handoff: 'contract' })
    },
  )

  test('what the trade says of MQL, SQL and SQO', () => {
    const find = (template: TemplateName, abbreviation: string) =>
      orderedStages(create(template)).find((stage) => stage.abbreviation === abbreviation)
    expect(find('inbound', 'MQL')).toMatchObject({ obligation: 'may', worker: { kind: 'sales' } })
    expect(find('inbound', 'SQL')).toMatchObject({
      obligation: 'must',
      worker: { kind: 'sales' },
      handoff: 'automatic',
      isFitForCrm: true,
      serviceLevel: { firstTouchHours: 8, attempts: 5, attemptDays: 10 },
      sendBack: { withinDays: 2 },
    })
    expect(find('classic', 'SQL')).toMatchObject({
      obligation: 'must',
      handoff: 'manual',
      synonyms: expect.arrayContaining(['SAL']),
    })
    expect(find('classic', 'SQO')).toMatchObject({ handoff: 'sales-decision', obligation: 'must' })
  })

  test.each(filled)('%s: somebody sent back has reasons and a stage further up to go to', (template) => {
    const workspace = create(template)
    const stages = orderedStages(workspace)
    stages.forEach((stage, index) => {
      const { toStageId, reasons, afterDays, withinDays } = stage.sendBack
      const isSentBack = toStageId !== null
      expect(reasons.length > 0).toBe(isSentBack)
      expect(afterDays !== null).toBe(isSentBack)
      if (!isSentBack) expect(withinDays).toBeNull()
      else expect(stages.findIndex((other) => other.id === toStageId)).toBeLessThan(index)
    })
  })

  test.each(filled)('%s: every number that is set is marked as an example, and no other', (template) => {
    const workspace = create(template)
    const inputs = listInputs(workspace)
    expect(Object.keys(workspace.provenance).length).toBeGreaterThan(0)
    for (const entry of Object.values(workspace.provenance)) {
      expect(entry).toMatchObject({ origin: 'example', source: '', who: '', at: null })
      expect(describeInput(workspace, entry.path)?.path).toBe(entry.path)
    }
    const unmarked = inputs.filter(({ path, kind }) => {
      const value = inputValue(workspace, path)
      return kind === 'number' && value !== 0 && value !== null && workspace.provenance[path] === undefined
    })
    // A convention rather than somebody's number.
    expect(unmarked.map(({ path }) => path)).toStrictEqual(['plan/lifetimeMonths'])
    expect(countConfirmed(workspace).confirmed).toBe(0)
  })

  test('an empty workspace has nothing, and claims nothing', () => {
    const workspace = create('empty')
    expect(workspace).toMatchObject({ stages: {}, stageNumbers: {}, channels: {}, provenance: {} })
    expect(workspace.plan).toMatchObject({
      dealSize: 0,
      margin: 0,
      overhead: 0,
      investment: 0,
      discountRate: 0,
    })
  })

  test('identifiers are never used twice', () => {
    const workspace = create('waterfall')
    const ids = orderedStages(workspace).flatMap((stage) => [
      stage.id,
      ...[...stage.entryCriteria, ...stage.exitCriteria].map((criterion) => criterion.id),
    ])
    ids.push(...(workspace.profile.channelOrder as string[] as typeof ids))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('example numbers', () => {
  test('in euros', () => {
    const workspace = create('inbound')
    const [organic, paid] = Object.values(workspace.channels)
    expect(organic).toMatchObject({
      base: 5000,
      growth: 0.015,
      ceiling: 6500,
      rampMonths: 6,
      fixedCost: 3500,
    })
    expect(paid).toMatchObject({ base: 1000, growth: 0, costPerEntry: 2.5, fixedCost: 500 })
    expect(workspace.plan).toMatchObject({
      dealSize: 25_000,
      margin: 0.5,
      overhead: 1000,
      investment: 20_000,
      discountRate: 0.1,
    })
  })

  test('the ceiling is where 18 months of growth lead', () => {
    expect(5000 * 1.015 ** 18).toBeGreaterThan(6500)
    expect(5000 * 1.015 ** 17).toBeLessThan(6500)
  })

  test('złoty has a set of its own', () => {
    const { plan, channels } = create('inbound', 'pl', 'PLN')
    expect(plan).toMatchObject({ dealSize: 60_000, margin: 0.4 })
    expect(Object.values(channels)[0]!.base).toBe(4500)
  })

  test.each([
    ['USD', 1],
    ['GBP', 1],
    ['CHF', 1],
    ['SEK', 10],
    ['NOK', 10],
    ['DKK', 10],
    ['CZK', 25],
  ] as const)('amounts in %s are those in euros times %d, people are not', (currency, factor) => {
    const euro = create('classic')
    const other = create('classic', 'en', currency)
    const expected = listInputs(euro).map(({ path, unit }) => {
      const value = inputValue(euro, path)
      return typeof value === 'number' && unit.startsWith('money') ? value * factor : value
    })
    expect(listInputs(other).map(({ path }) => inputValue(other, path))).toStrictEqual(expected)
  })
})
