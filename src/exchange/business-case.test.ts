import { describe, expect, it } from 'vitest'
import { languages, type Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { increment } from '#engine/analysis/increment.ts'
import { none, type Figure } from '#engine/figure.ts'
import { caseResults, inventedRisk } from '#tests/fixtures/business-case-results.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { businessCase } from './business-case.ts'
import type { BusinessCaseResults } from './business-case-results.ts'
import type { BusinessCase } from './business-case-shape.ts'
import { readPrintDocument, writePrintDocument } from './print-document.ts'

const options = { now: Date.UTC(2026, 10, 12, 12), applicationVersion: '1.2.3' }

function caseOf(workspace: Workspace, language: Language = 'en', changes: Partial<BusinessCaseResults> = {}) {
  return businessCase(workspace, caseResults(workspace, changes), { language, ...options })
}

function withPlan(workspace: Workspace, changes: Partial<Workspace['plan']>): Workspace {
  return { ...workspace, plan: { ...workspace.plan, ...changes } }
}

function withoutRanges(workspace: Workspace): Workspace {
  return { ...workspace, ranges: {} }
}

/** Channels that bring nobody and cost nothing. */
function withNothing(workspace: Workspace): Workspace {
  const channels = Object.fromEntries(
    Object.entries(workspace.channels).map(([id, channel]) => [id, { ...channel, isActive: false }]),
  )
  return withPlan({ ...workspace, channels }, { investment: 0, overhead: 0 })
}

function rowsOf({ returns }: BusinessCase): string[][] {
  return returns.rows.map(({ values }) => values)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** Spaces of every kind as plain ones, so that expectations can be typed. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ')
}

describe.each(languages)('in %s', (language) => {
  const sample = sampleWorkspace(language)

  it.each([
    ['with ranges', caseOf(sample, language)],
    ['without ranges', caseOf(withoutRanges(sample), language)],
    ['where nothing is spent', caseOf(withNothing(withoutRanges(sample)), language)],
  ])('%s it is plain data without holes, and can be printed', (_what, report) => {
    for (const text of textsIn(report)) expect(text).not.toMatch(/\{\{|undefined|null|NaN|businessCase\./)
    const document = { kind: 'business-case', paper: 'A4', report } as const
    expect(readPrintDocument(writePrintDocument(document))).toEqual(document)
  })

  it('says low, plan and high as the language writes numbers', () => {
    const rows = rowsOf(caseOf(sample, language)).map((row) => row.map(plain))
    const written = {
      en: [
        ['€0.87', '€1.72'],
        ['30.2 mo', '13.4 mo'],
        ['−€62,665', '€285,910'],
        ['−€59,785', '€1,354,258'],
      ],
      fi: [
        ['0,87 €', '1,72 €'],
        ['30,2 kk', '13,4 kk'],
        ['−62 665 €', '285 910 €'],
        ['−59 785 €', '1 354 258 €'],
      ],
      pl: [
        ['0,87 zł', '1,72 zł'],
        ['30,2 mies.', '13,4 mies.'],
        ['−62 665 zł', '285 910 zł'],
        ['−59 785 zł', '1 354 258 zł'],
      ],
    }[language]
    expect(rows.map(([low, , high]) => [low, high])).toEqual(written)
  })

  it('says the basis beside the figures: horizon, gross profit, tax, VAT, confirmed inputs', () => {
    const { basis, facts } = caseOf(sample, language)
    expect(plain(basis)).toBe(
      {
        en: 'Over 36 months, on gross profit, before tax, without VAT · Example: 19 of 33 inputs confirmed',
        fi: 'Tarkastelujakso 36 kuukautta, myyntikatteesta, ennen veroja, ilman arvonlisäveroa · Esimerkki: 19/33 lähtöarvosta vahvistettu',
        pl: 'Horyzont: 36 miesięcy, od zysku brutto ze sprzedaży, przed opodatkowaniem, bez VAT · Przykład, potwierdzone założenia: 19 z 33',
      }[language],
    )
    expect(facts[2]).toMatch(
      { en: /v2 \(agreed\)/, fi: /versio 2 \(sovittu\)/, pl: /v2 \(uzgodniona\)/ }[language],
    )
  })

  it('tells a board when to stop', () => {
    const { points } = caseOf(sample, language).checkpoints
    expect(points.map(({ title }) => title)[1]).toBe(
      { en: 'Month 6, September 2027', fi: '6. kuukausi, syyskuu 2027', pl: '6. miesiąc, wrzesień 2027' }[
        language
      ],
    )
    expect(points[1]?.text).toMatch(
      {
        en: /^SQL: at least \d+ a month, else stop$/,
        fi: /^SQL: vähintään \d+ kuukaudessa, muuten lopetetaan$/,
        pl: /^SQL: co najmniej \d+ miesięcznie, w przeciwnym razie stop$/,
      }[language],
    )
  })
})

describe('what is asked for', () => {
  it('is the start-up cost, the deepest point of cash with its month, and the mean cost of a month', () => {
    const sample = sampleWorkspace('en')
    const results = caseResults(sample)
    const { cumulativeCash, cost } = results.projection
    const deepest = Math.min(-sample.plan.investment, ...cumulativeCash)
    const month = [...cumulativeCash].indexOf(deepest) + 1
    const mean = [...cost.total].reduce((sum, one) => sum + one, 0) / cost.total.length
    const { figures } = businessCase(sample, results, { language: 'en', ...options }).asked
    const number = (text: string) => Number(text.replaceAll(/[€,]/g, ''))
    expect(figures[0]).toMatchObject({ value: '€20,000', note: 'once, before April 2027' })
    expect(number(figures[1]!.value)).toBe(Math.round(-deepest))
    expect(figures[1]!.note).toContain(`(month ${month})`)
    expect(number(figures[2]!.value)).toBe(Math.round(mean))
  })

  it('says so where the most money is out before the first month', () => {
    const sample = withPlan(sampleWorkspace('en'), { investment: 5_000_000, dealSize: 5_000_000 })
    const free = {
      ...sample,
      channels: Object.fromEntries(
        Object.entries(sample.channels).map(([id, channel]) => [
          id,
          { ...channel, fixedCost: 0, costPerEntry: 0, oneOffCost: 0 },
        ]),
      ),
      stageNumbers: Object.fromEntries(
        Object.entries(sample.stageNumbers).map(([id, numbers]) => [
          id,
          { ...numbers, costPerEntry: 0, personCost: 0 },
        ]),
      ),
      plan: { ...sample.plan, overhead: 0 },
    } as Workspace
    const report = caseOf(free)
    expect(report.asked.figures[1]).toMatchObject({ value: '€5,000,000', note: 'at the start' })
    expect(report.cash.picture.peak).toMatchObject({ month: 0, amount: -5_000_000 })
  })

  it('abbreviates what would run into the next figure', () => {
    const report = caseOf(withPlan(sampleWorkspace('en'), { investment: 123_456_789_000 }))
    expect(report.asked.figures[0]?.value).toBe('€123bn')
  })
})

describe('without ranges', () => {
  const report = caseOf(withoutRanges(sampleWorkspace('en')))

  it('is the plan alone, and says so', () => {
    expect(report.returns.columns.map(({ name }) => name)).toEqual(['Plan'])
    for (const row of rowsOf(report)) expect(row).toHaveLength(1)
    expect(report.returns.note).toContain('No input has a range yet')
    expect(report.returns.chances).toEqual([])
    expect(report.cash.picture.band).toBeNull()
    expect(report.method).toBe('One projection of the plan, without trials. · Made with Tuottolaskuri 1.2.3')
  })

  it('names the three inputs that move NPV most', () => {
    expect(report.risks.points).toHaveLength(3)
    expect(report.risks.basis).toContain('± 10%')
    // Margin, deal and last rate are factors of the same product.
    const margin = report.risks.points.find(({ title }) => title === 'Gross margin')
    expect(margin?.text).toBe('planned 50%; tried from 45% to 55%')
  })
})

describe('the riskiest inputs', () => {
  it('are those that the spread comes from, with their range in words and what it does', () => {
    const sample = sampleWorkspace('en')
    const { points } = caseOf(sample).risks
    expect(points).toHaveLength(3)
    expect(points[1]?.text).toBe('planned 28%, may turn out between 18% and 36%')
    expect(points[1]?.note).toMatch(/^NPV −?€\S+ to €\S+ · 40% of the spread$/)
  })
})

describe('chances', () => {
  const sample = sampleWorkspace('en')
  const chanceOf = (value: number) => {
    const results = caseResults(sample)
    const npv = { ...results.risks!.npv, profitable: { value, error: 0 } }
    return caseOf(sample, 'en', { risks: { ...results.risks!, npv } }).returns.chances[0]?.value
  }

  it.each([
    [0.7725, '77%'],
    [1, '100%'],
    [0.9999, '> 99%'],
    [0.0001, '< 1%'],
    [0, '0%'],
  ])('%d is %s', (value, text) => expect(chanceOf(value)).toBe(text))

  it('tells that of the target too, where there is one', () => {
    const reached = inventedRisk(sample, [0, 0], { reached: { value: 0.413, error: 0.005 } })
    const target = { figure: 'revenue', value: 1_000_000, risk: reached } as const
    expect(caseOf(sample, 'en', { target }).returns.chances[1]).toEqual({
      label: 'Chance of reaching the target',
      value: '41%',
      note: 'Revenue €1,000,000',
    })
  })

  it('says whether the rates have a common cause', () => {
    expect(caseOf(sample).returns.note).toContain('the true spread is wider')
    const correlated = { ...sample, whatIf: { ...sample.whatIf, rateCorrelation: 0.4 } }
    expect(caseOf(correlated).returns.note).toContain('rank correlation 0.4')
  })
})

describe('nothing spent', () => {
  const report = caseOf(withNothing(withoutRanges(sampleWorkspace('en'))))

  it('has no return and no payback', () => {
    expect(report.lead).toMatch(/^Nothing is spent yet/)
    expect(rowsOf(report)).toEqual([['–'], ['–'], ['€0'], ['€0']])
  })

  it('has nothing to stop and nothing that moves it', () => {
    expect(report.checkpoints.points).toEqual([])
    expect(report.checkpoints.none).toContain('even without new leads')
    expect(report.risks.points).toEqual([])
    expect(report.risks.none).toBe('No input changes the result.')
  })
})

describe('a plan that does not pay', () => {
  it('is never paid back, and says how much volume it would take', () => {
    const report = caseOf(withPlan(withoutRanges(sampleWorkspace('en')), { margin: 0.3 }))
    expect(rowsOf(report)[1]).toEqual(['not within the horizon'])
    expect(report.lead).toContain('Not paid back within the horizon.')
    expect(report.checkpoints.basis).toMatch(/that takes \d[\d.]* times the planned volume\.$/)
    expect(report.checkpoints.points).toHaveLength(3)
  })

  it('is not to be waited for where no volume helps', () => {
    const report = caseOf(withPlan(withoutRanges(sampleWorkspace('en')), { margin: 0 }))
    expect(report.checkpoints.points).toEqual([])
    expect(report.checkpoints.none).toContain('change the plan first')
  })
})

describe('against a baseline', () => {
  const sample = sampleWorkspace('en')

  it('is what the flows differ by', () => {
    const result = increment({ workspace: sample, baseline: null })
    const report = caseOf(sample, 'en', { increment: { baselineName: 'Today', result } })
    expect(report.increment?.title).toBe('What it adds to the baseline “Today”')
    // Against nothing, the difference is the plan itself.
    const values = report.increment!.figures.map(({ value }) => value)
    expect(values[2]).toBe(rowsOf(report)[2]?.[1])
    expect(values[4]).toBe(rowsOf(report)[1]?.[1])
  })

  it.each<[Figure, string]>([
    [none('no-extra-cost'), 'no extra cost'],
    [none('not-within-horizon'), 'not within the horizon'],
    [none('out-of-range'), '–'],
  ])('says why there is no figure: %o', (payback, text) => {
    const result = { ...increment({ workspace: sample, baseline: null }), payback }
    const report = caseOf(sample, 'en', { increment: { baselineName: 'Today', result } })
    expect(report.increment?.figures.at(-1)?.value).toBe(text)
  })

  it('is left out where none is chosen', () => expect(caseOf(sample).increment).toBeNull())
})

describe('of a scenario', () => {
  it('says of which numbers the ranges are still those of the plan', () => {
    const { note } = caseOf(sampleWorkspace('en'), 'en', { keptRanges: ['plan/dealSize'] }).returns
    expect(note).toMatch(/those of the plan’s ranges: Average deal\. The uncertain numbers were drawn/)
  })

  it('says which, in the foot of the page too', () => {
    const report = caseOf(sampleWorkspace('en'), 'en', { scenarioName: 'Slow year' })
    expect(report.facts[0]).toBe('Scenario “Slow year”')
    expect(report.footer).toContain('Scenario “Slow year” · v2 agreed · 12 Nov 2026')
    expect(report.returns.columns[1]?.name).toBe('Scenario')
  })
})
