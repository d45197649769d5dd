import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { figureNames } from '#domain/figure-names.ts'
import { fixtureText, type LooseJson } from '../fixtures/load.ts'
import { builtCommandLine, jsonOf } from './built-command-line.ts'

const { run, fileWith } = builtCommandLine()
const reference = fileURLToPath(new URL('../fixtures/reference.tuotto', import.meta.url))
const oldFile = fileURLToPath(new URL('../fixtures/version-1.tuotto', import.meta.url))

/** Computed by two independent programs, one in NumPy and one in C, which agree to 1e-9. */
const { R1, R3, R4 } = JSON.parse(fixtureText('../bench/reference/expected.json')) as {
  R1: Record<'newCustomers' | 'active', number[]> & Record<'totalCost' | 'roi' | 'npv', number>
  R3: Record<'npv' | 'payback', (number | null)[][]>
  R4: Record<'npv_lo' | 'npv_hi' | 'roi_lo' | 'roi_hi', number>[]
}
const { dealSize, recurringFee, margin } = { dealSize: 6800, recurringFee: 420, margin: 0.72 }
const totalNew = total(R1.newCustomers)
const totalActive = total(R1.active)

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

async function outputOf(...line: string[]): Promise<LooseJson> {
  const finished = await run(...line)
  expect(finished).toMatchObject({ exitCode: 0, stderr: '' })
  return jsonOf(finished)
}

async function errorsOf(...line: string[]): Promise<LooseJson> {
  const finished = await run(...line)
  expect(finished).toMatchObject({ exitCode: 1, stderr: '' })
  return jsonOf(finished).errors
}

/** Relative to each value, and of values near zero to a millionth of the largest. */
function expectAgreement(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length)
  const scale = Math.max(...wanted.map(Math.abs)) * 1e-6
  for (const [i, value] of wanted.entries())
    expect(Math.abs(found[i]! - value) / Math.max(Math.abs(value), scale)).toBeLessThan(1e-9)
}

function scenario(id: string, name: string, overrides: object) {
  return {
    id,
    name,
    note: '',
    isLocked: false,
    createdAt: 0,
    who: '',
    overrides,
    ranges: {},
    underVersions: {},
  }
}

/** The reference workload with less overhead, without paid search and its investment, and two of one name. */
async function withScenarios(baselineScenarioId: string | null = null): Promise<string> {
  const file = JSON.parse(fixtureText('reference.tuotto'))
  const scenarios = [
    scenario('lean', 'Lean, or leaner', { 'plan/overhead': 15_000 }),
    scenario('today', 'Today', { 'channel/paidsearch/isActive': false, 'plan/investment': 0 }),
    scenario('twin1', 'Twin', {}),
    scenario('twin2', 'Twin', {}),
  ]
  file.workspace.scenarios = Object.fromEntries(scenarios.map((one) => [one.id, one]))
  file.workspace.whatIf = {
    ...file.workspace.whatIf,
    scenarioOrder: scenarios.map(({ id }) => id),
    baselineScenarioId,
  }
  return fileWith(JSON.stringify(file))
}

describe('a scenario in the place of the plan', () => {
  test('is named by its id or its name', async () => {
    const file = await withScenarios()
    const byId = await outputOf('project', file, '--scenario', 'today')
    const byName = await outputOf('project', file, '--scenario', 'Today')
    expect(byId).toEqual(byName)
    expect(byId.scenario).toEqual({ id: 'today', name: 'Today' })
    expect(byId.channelIds).toEqual(['organic', 'outbound', 'partner'])
    expect((await outputOf('project', file)).scenario).toBeNull()
  })

  test('that does not exist, or that several are called, is refused', async () => {
    const file = await withScenarios()
    expect(await errorsOf('project', file, '--scenario', 'nobody')).toEqual([
      { path: 'scenarios/nobody', code: 'unknown-scenario', message: expect.any(String) },
    ])
    expect(await errorsOf('grid', file, '--x=plan/margin', '--y=plan/churn', '--scenario=Twin')).toEqual([
      { path: 'scenarios/Twin', code: 'several-scenarios', message: expect.stringContaining('id') },
    ])
    expect((await outputOf('project', file, '--scenario', 'twin2')).scenario.id).toBe('twin2')
  })

  test('is what the analyses see', async () => {
    const file = await withScenarios()
    const { npv } = await outputOf('project', file, '--scenario', 'lean')
    for (const line of [
      ['sensitivity', file, '--inputs', 'plan/margin'],
      ['grid', file, '--x=plan/margin', '--y=plan/churn'],
      ['seek', file, '--figure=npv', '--target=0', '--input=plan/margin'],
    ])
      expect((await outputOf(...line, '--scenario', 'lean')).planned.value).toBeCloseTo(npv, 4)
  })
})

describe('compare', () => {
  test('all figures of the plan and its scenarios, with what differs', async () => {
    const { subjects, baseline, ...plan } = await outputOf('compare', await withScenarios())
    expect(plan).toEqual({
      name: 'Reference workload',
      currency: 'EUR',
      amounts: 'before tax and without VAT',
    })
    expect(baseline).toBeNull()
    expect(subjects.map((subject: LooseJson) => subject.scenario?.id ?? null)).toEqual([
      null,
      'lean',
      'today',
      'twin1',
      'twin2',
    ])
    const [planned, lean] = subjects
    expect(Object.keys(planned.figures)).toEqual(figureNames)
    expect(planned.figures.npv.value).toBeCloseTo(R1.npv, 3)
    // 36 payments of 3,000 at the ends of months, at 10 % a year.
    const monthly = 1.1 ** (1 / 12) - 1
    expect(lean.differences.npv.value).toBeCloseTo((3000 * (1 - (1 + monthly) ** -36)) / monthly, 4)
    expect(lean.differences.totalCost.value).toBeCloseTo(-36 * 3000, 4)
    expect(lean.differences.revenue).toEqual({ value: 0, reason: null })
    // Without a baseline the increment is the plan's own.
    for (const name of ['roi', 'npv', 'payback', 'irrAnnual'])
      expect(planned.increment[name].value).toBeCloseTo(planned.figures[name].value, 9)
  })

  test('the figures and scenarios asked for, against the baseline', async () => {
    const file = await withScenarios('today')
    const { subjects, baseline } = await outputOf(
      'compare',
      file,
      '--scenarios=lean, Today',
      '--figures=npv,totalCost,grossProfit',
    )
    expect(baseline).toEqual({ id: 'today', name: 'Today' })
    const [plan, lean, today] = subjects
    expect(Object.keys(plan.figures)).toEqual(['npv', 'totalCost', 'grossProfit'])
    const added = (name: string) => lean.figures[name].value - today.figures[name].value
    expect(lean.increment.npv.value).toBeCloseTo(added('npv'), 4)
    expect(lean.increment.totalCost).toBeCloseTo(added('totalCost'), 4)
    expect(lean.increment.roi.value).toBeCloseTo(added('grossProfit') / added('totalCost') - 1, 9)
    expect(today.increment).toMatchObject({
      npv: { value: 0, reason: null },
      roi: { value: null, reason: 'no-extra-cost' },
      totalCost: 0,
    })
  })

  test('a file of version 1 is migrated when it is read', async () => {
    const { subjects } = await outputOf('compare', oldFile, '--figures', 'roi')
    expect(subjects).toHaveLength(1)
    expect(subjects[0].figures.roi.value).toEqual((await outputOf('project', oldFile)).roi)
  })
})

describe('sensitivity', () => {
  const channels = ['paidsearch', 'organic', 'outbound', 'partner']
  const steps = ['visit', 'lead', 'mql', 'sql', 'opportunity', 'proposal']
  const fields = ['dealSize', 'recurringFee', 'margin', 'churn', 'discountRate', 'overhead', 'investment']
  const inputs = [
    ...channels.flatMap((channel) => steps.map((step) => `stage/${step}/rate/${channel}`)),
    ...channels.map((channel) => `channel/${channel}/base`),
    ...channels.map((channel) => `channel/${channel}/costPerEntry`),
    ...fields.map((field) => `plan/${field}`),
    'channel/*/growth',
  ]

  test.each(['npv', 'roi'] as const)('%s of the forty reference inputs agrees to 1e-9', async (figure) => {
    const { bars, planned, skipped, swing } = await outputOf(
      'sensitivity',
      reference,
      `--figure=${figure}`,
      `--inputs=${inputs.join(',')}`,
      '--percent=10',
    )
    expect(swing).toEqual({ kind: 'percent', share: 0.1 })
    expect(skipped).toEqual([])
    expect(planned.value).toBeCloseTo(R1[figure], 6)
    const found = inputs.flatMap((input) => {
      const path = input.replace('*', 'paidsearch')
      const bar = bars.find((one: LooseJson) => one.paths[0] === path)
      // ROI does not know the discount rate, and such a bar is left out.
      return bar === undefined
        ? [planned.value, planned.value]
        : [bar.low.figure.value, bar.high.figure.value]
    })
    const wanted = R4.flatMap((ends) => [ends[`${figure}_lo`], ends[`${figure}_hi`]])
    expectAgreement(found, wanted)
    const growth = bars.find((one: LooseJson) => one.paths.length === 4)
    expect(growth.paths).toEqual(channels.map((channel) => `channel/${channel}/growth`))
  })

  test('all inputs, with labels in the language asked for', async () => {
    const { bars, skipped, bottleneck } = await outputOf('sensitivity', reference, '--language=fi')
    expect(bars.length).toBeGreaterThan(40)
    const spreads = bars.map(({ spread }: LooseJson) => spread)
    expect(spreads).toEqual(spreads.toSorted((a: number, b: number) => b - a))
    const deal = bars.find(({ paths }: LooseJson) => paths[0] === 'plan/dealSize')
    expect(deal.labels).toEqual(['Kaupan keskikoko'])
    expect([deal.low.values, deal.high.values]).toEqual([[6120], [7480]])
    // Lags of the reference are lists of shares.
    expect(skipped).toContain('stage/mql/lag')
    expect(bottleneck.map(({ stageName }: LooseJson) => stageName).toSorted()).toEqual(
      ['Lead', 'MQL', 'Opportunity', 'Proposal', 'SQL', 'Visit'].toSorted(),
    )
    expect(bottleneck[0]).toMatchObject({ reachable: null, gain: { value: null, reason: 'no-range' } })
  })

  test('to the ends of ranges, and the step whose range gives most first', async () => {
    const file = JSON.parse(fixtureText('reference.tuotto'))
    const pert = (path: string, low: number, likely: number, high: number) => [
      path,
      { path, range: { kind: 'pert', low, likely, high } },
    ]
    file.workspace.ranges = Object.fromEntries([
      pert('plan/dealSize', 5000, 6800, 8000),
      pert('stage/mql/rate/organic', 0.3, 0.35, 0.4),
    ])
    const path = await fileWith(JSON.stringify(file))
    const { swing, bars, bottleneck } = await outputOf('sensitivity', path, '--ranges', '--figure=revenue')
    expect(swing).toEqual({ kind: 'ranges' })
    expect(bars.map(({ paths }: LooseJson) => paths).toSorted()).toEqual([
      ['plan/dealSize'],
      ['stage/mql/rate/organic'],
    ])
    const deal = bars.find(({ paths }: LooseJson) => paths[0] === 'plan/dealSize')
    expect(deal.spread).toBeCloseTo(3000 * totalNew, 3)
    expect(bottleneck[0]).toMatchObject({ stageId: 'mql', stageName: 'MQL' })
    expect(bottleneck[0].gain.value).toBeGreaterThan(0)
  })
})

describe('grid', () => {
  test.each(['npv', 'payback'] as const)('%s of the reference grid agrees to 1e-9', async (figure) => {
    const { x, y, figures, absent, planned } = await outputOf(
      'grid',
      reference,
      '--figure',
      figure,
      '--x',
      'stage/mql/rate/*',
      '--x-operation',
      'times',
      '--x-steps',
      '41',
      '--y',
      'channel/*/growth',
      '--y-operation',
      'plus',
      '--y-from',
      '-0.02',
      '--y-to',
      '0.02',
      '--y-steps',
      '41',
    )
    const wanted = R3[figure].flat()
    const existing = wanted.map((value) => value !== null)
    const found = figures.flat()
    expect(found.map((value: number | null) => value !== null)).toEqual(existing)
    expectAgreement(
      found.filter((_: unknown, i: number) => existing[i]),
      wanted.filter((value) => value !== null),
    )
    expect(absent).toEqual(figure === 'payback' ? ['not-within-horizon'] : [])
    expect([x.planned, y.planned]).toEqual([1, 0])
    expect(x.paths).toHaveLength(4)
    expect(figures[20][20]).toBeCloseTo(planned.value, 6)
  })

  test('what is left out of an axis', async () => {
    const { x, y, figures, level, breakEven } = await outputOf(
      'grid',
      reference,
      '--x=plan/dealSize',
      '--y=channel/*/base',
      '--x-steps=3',
      '--y-steps=2',
    )
    expect(x).toEqual({
      paths: ['plan/dealSize'],
      labels: ['Average deal'],
      operation: 'set',
      values: [3400, 6700, 10_000],
      planned: 6800,
    })
    expect(y).toMatchObject({ operation: 'times', values: [0.5, 1.5], planned: 1 })
    expect(figures.map((row: number[]) => row.length)).toEqual([3, 3])
    expect(level).toBe(0)
    expect(breakEven.length).toBeGreaterThan(0)
    const whole = await outputOf('grid', reference, '--x=plan/churn', '--y=plan/margin')
    expect([whole.x.values.length, whole.y.values.length]).toEqual([21, 21])
  })

  test.each([
    [['--x=plan/nothing'], 'plan/nothing', 'unknown-input'],
    [['--x=channel/*/rate'], 'channel/*/rate', 'unknown-input'],
    [['--x=stage/mql/lag'], 'stage/mql/lag', 'not-movable'],
    [['--x=plan/target'], 'plan/target', 'not-movable'],
    [['--x=plan/margin', '--x-to=1.2'], 'plan/margin', 'too-large'],
    [['--x=plan/margin', '--x-from=-0.1'], 'plan/margin', 'too-small'],
    [['--x=plan/margin', '--x-from=0.9', '--x-to=0.8'], 'x', 'axis-without-width'],
  ])('%j is refused', async (axis, path, code) => {
    const [error, ...others] = await errorsOf('grid', reference, ...axis, '--y=plan/churn')
    expect(error).toEqual({ path, code, message: expect.stringMatching(/./) })
    expect(others).toEqual([])
  })

  test('a list moves by factors, and by values only where they are said', async () => {
    const file = JSON.parse(fixtureText('reference.tuotto'))
    file.workspace.plan.overheadList = [20_000, 10_000]
    const path = await fileWith(JSON.stringify(file))
    const line = ['grid', path, '--x=plan/overheadList', '--y=plan/churn', '--figure=totalCost']
    const { x, figures } = await outputOf(...line, '--x-steps=2', '--y-steps=2')
    expect(x).toMatchObject({ operation: 'times', values: [0.5, 1.5], planned: 1 })
    expect(figures[0][1] - figures[0][0]).toBeCloseTo(30_000, 6)
    expect(await errorsOf(...line, '--x-operation=set', '--language=pl')).toEqual([
      { path: 'x', code: 'ends-missing', message: expect.stringContaining('oś') },
    ])
  })
})

describe('seek', () => {
  test('the deal size for a return, by the formula of ROI', async () => {
    const output = await outputOf(
      'seek',
      reference,
      '--figure',
      'roi',
      '--target',
      '0.5',
      '--input',
      'plan/dealSize',
    )
    const wanted = ((1 + 0.5) * (R1.totalCost / margin) - recurringFee * totalActive) / totalNew
    expect(output).toMatchObject({ figure: 'roi', unit: 'share', target: 0.5, reached: true, scenario: null })
    expect(output.result.value).toBeCloseTo(0.5, 9)
    expect(output.inputs).toEqual([
      {
        path: 'plan/dealSize',
        label: 'Average deal',
        planned: dealSize,
        value: expect.closeTo(wanted, 4),
        low: 0,
        high: 1e12,
      },
    ])
    expect(output.planned.value).toBeCloseTo(R1.roi, 9)
  })

  test('the smallest joint change of two, by its closed form', async () => {
    const { reached, inputs } = await outputOf(
      'seek',
      reference,
      '--figure=roi',
      '--target=0.2',
      '--input=plan/dealSize:4000:12000',
      '--input=plan/recurringFee:200:800',
    )
    // Revenue is linear in both, so the change is the foot of the perpendicular on a line.
    const missing = (1.2 * R1.totalCost) / margin - dealSize * totalNew - recurringFee * totalActive
    const [a, b] = [8000 * totalNew, 600 * totalActive]
    const way = missing / (a * a + b * b)
    expect(reached).toBe(true)
    expect(inputs[0].value).toBeCloseTo(dealSize + 8000 * a * way, 2)
    expect(inputs[1].value).toBeCloseTo(recurringFee + 600 * b * way, 2)
  })

  test('says that a target is out of reach, and the best that there is', async () => {
    const { reached, result, inputs } = await outputOf(
      'seek',
      reference,
      '--figure=roi',
      '--target=5',
      '--input=plan/margin:0.7:0.8',
    )
    expect(reached).toBe(false)
    expect(inputs[0].value).toBe(0.8)
    expect(result.value).toBeCloseTo((0.8 / margin) * (1 + R1.roi) - 1, 9)
  })

  test('of several without bounds, each may go from half to one and a half of the plan', async () => {
    const { inputs } = await outputOf(
      'seek',
      reference,
      '--figure=npv',
      '--target=500000',
      '--input=plan/dealSize',
      '--input=plan/overhead:10000:18000',
    )
    expect(inputs.map(({ low, high }: LooseJson) => [low, high])).toEqual([
      [3400, 10_000],
      [10_000, 18_000],
    ])
  })

  test.each([
    [['--input=plan/nothing'], 'plan/nothing', 'unknown-input'],
    [['--input=channel/organic/season'], 'channel/organic/season', 'not-movable'],
    [['--input=plan/margin:0.5:1.5'], 'plan/margin', 'too-large'],
    [['--input=plan/margin', '--input=plan/margin'], 'plan/margin', 'duplicate'],
  ])('%j is refused', async (inputs, path, code) => {
    const errors = await errorsOf('seek', reference, '--figure=npv', '--target=0', ...inputs)
    expect(errors).toEqual([{ path, code, message: expect.stringMatching(/./) }])
  })
})
