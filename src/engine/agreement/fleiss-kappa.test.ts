import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { fleissKappa, type Kappa } from './fleiss-kappa.ts'
import { kappaInterval } from './kappa-interval.ts'

function table(rows: string): number[][] {
  return rows.split(' ').map((row) => Array.from(row, Number))
}

/** J. L. Fleiss, Psychological Bulletin 76 (1971), 378-382, table 1: 30 patients × 5 diagnoses, 6 raters each. */
const diagnoses = table(
  '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 ' +
    '00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006',
)

/** Wikipedia, Fleiss' kappa, worked example: 10 subjects × 5 categories, 14 raters each. */
const wikipedia = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
]

/**
 * J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd edition (1981), table 13.6 (3rd edition, 18.3; the
 * example `rvary` in Stata's manual): 25 subjects, for each the number of raters and of positive ratings.
 */
const unequal = table('22 20 32 43 33 41 30 50 20 44 55 33 44 43 20 22 31 21 41 54 32 40 30 33 22').map(
  ([raters, positive]) => [positive!, raters! - positive!],
)

function valueOf(kappa: Kappa): Extract<Kappa, { kind: 'value' }> {
  if (kappa.kind === 'none') throw new Error(kappa.reason)
  return kappa
}

/** A few stages, each answered by so many, for each of some leads. */
function countsArbitrary(leads: { minLength: number; maxLength: number }): fc.Arbitrary<number[][]> {
  const lead = fc.array(fc.nat({ max: 4 }), { minLength: 4, maxLength: 4 })
  return fc.array(lead, leads)
}

describe('kappa', () => {
  test('S141: the worked example of Fleiss', () => {
    const { value, observed, expected } = valueOf(fleissKappa(diagnoses))
    expect(value.toFixed(3)).toBe('0.430')
    expect(observed.toFixed(4)).toBe('0.5556')
    expect(expected.toFixed(4)).toBe('0.2199')
    // NumPy
    expect(value).toBeCloseTo(0.43024452006014074, 14)
  })

  test('S141: the worked example of Wikipedia', () => {
    const { value, observed, expected } = valueOf(fleissKappa(wikipedia))
    expect([value, observed, expected].map((number) => number.toFixed(3))).toEqual([
      '0.210',
      '0.378',
      '0.213',
    ])
  })

  test('S141: the worked example with unequal numbers of raters', () => {
    expect(valueOf(fleissKappa(unequal)).value.toFixed(4)).toBe('0.5415')
  })

  test('S140, S141: unequal numbers and several stages, and leads with fewer than two answers left out', () => {
    const counts = table('0202 2230 0122 3000 0210 0112 2120 0100 1000 0000 1211 2101')
    // NumPy: kappas of single stages from the mean squares between and within leads, weighted with p (1 - p)
    expect(valueOf(fleissKappa(counts)).value).toBeCloseTo(0.00823719832163216, 14)
  })

  test('S141: is what Fleiss defines by pairs where all have answered', () => {
    const answers = fc.integer({ min: 2, max: 6 }).chain((raters) =>
      fc.array(fc.array(fc.nat({ max: 3 }), { minLength: raters, maxLength: raters }), {
        minLength: 2,
        maxLength: 12,
      }),
    )
    checkProperty(
      fc.property(answers, (leads) => {
        const all = leads.flat()
        const alike = (a: number[], b: number[], isSelf: (i: number, j: number) => boolean) =>
          a.flatMap((one, i) => b.flatMap((other, j) => (isSelf(i, j) ? [] : [Number(one === other)])))
        const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
        const observed = mean(leads.map((lead) => mean(alike(lead, lead, (i, j) => i === j))))
        const expected = mean(alike(all, all, () => false))
        const kappa = fleissKappa(
          leads.map((lead) => [0, 1, 2, 3].map((stage) => lead.filter((one) => one === stage).length)),
        )
        if (new Set(all).size === 1) expect(kappa).toEqual({ kind: 'none', reason: 'always-the-same' })
        else expect(valueOf(kappa).value).toBeCloseTo((observed - expected) / (1 - expected), 10)
      }),
    )
  })

  test('S141: the order of leads and of stages does not matter', () => {
    checkProperty(
      fc.property(countsArbitrary({ minLength: 1, maxLength: 12 }), (counts) => {
        const turned = fleissKappa(counts.toReversed().map((lead) => lead.toReversed()))
        const kappa = fleissKappa(counts)
        if (kappa.kind === 'none') expect(turned).toEqual(kappa)
        else expect(valueOf(turned).value).toBeCloseTo(kappa.value, 12)
      }),
    )
  })

  test('S141: is 1 where all agree on each of several leads, and never more', () => {
    expect(valueOf(fleissKappa(table('50 05 20 03'))).value).toBe(1)
    checkProperty(
      fc.property(countsArbitrary({ minLength: 1, maxLength: 12 }), (counts) => {
        const kappa = fleissKappa(counts)
        if (kappa.kind === 'none') return
        expect(kappa.value).toBeLessThanOrEqual(1)
        expect(kappa.value).toBeGreaterThanOrEqual(-1)
      }),
    )
  })

  test('S142: there is none without two answers to a lead, nor where one stage was chosen every time', () => {
    expect(fleissKappa([])).toEqual({ kind: 'none', reason: 'too-few-answers' })
    expect(fleissKappa(table('10 01 00'))).toEqual({ kind: 'none', reason: 'too-few-answers' })
    expect(fleissKappa(table('03 05 02'))).toEqual({ kind: 'none', reason: 'always-the-same' })
    // The one who chose otherwise was alone with that lead.
    expect(fleissKappa(table('03 10'))).toEqual({ kind: 'none', reason: 'always-the-same' })
  })
})

describe('interval', () => {
  const options = { seed: 7, resamples: 20_000 }

  test.each([
    ['Fleiss', diagnoses, 0.33786, 0.55286],
    ['Wikipedia', wikipedia, 0.08261, 0.4718],
  ])('S143: agrees with the BCa interval of SciPy: %s', (_, counts, low, high) => {
    // scipy.stats.bootstrap, method BCa, 1,000,000 resamples. The tolerance is about five standard errors of 20,000.
    const interval = kappaInterval(counts, options)!
    expect(Math.abs(interval.low - low)).toBeLessThan(0.01)
    expect(Math.abs(interval.high - high)).toBeLessThan(0.01)
    expect(interval).toMatchObject({ resamples: 20_000, undefinedResamples: 0 })
  })

  test('S143: resamples with the same kappa count half for its bias', () => {
    // NumPy, from all 5^5 resamples, 23 % of which have the same kappa; had they counted in full, low would be 1/6.
    const interval = kappaInterval(table('40 40 04 22 22'), options)!
    expect([interval.low, interval.high]).toEqual([expect.closeTo(-1 / 9, 12), 1])
  })

  test('S143: the same seed gives the same bits, another seed others', () => {
    const few = { seed: 11, resamples: 500 }
    expect(kappaInterval(diagnoses, few)).toEqual(kappaInterval(diagnoses, few))
    expect(kappaInterval(diagnoses, { ...few, seed: 12 })).not.toEqual(kappaInterval(diagnoses, few))
  })

  test('S143: holds kappa wherever leads differ in how far people agree', () => {
    const answers = fc.array(
      fc.constantFrom([3, 1, 0], [0, 4, 0], [1, 1, 2], [4, 0, 0], [0, 2, 2], [2, 0, 2]),
      {
        minLength: 10,
        maxLength: 20,
      },
    )
    checkProperty(
      fc.property(answers, (counts) => {
        fc.pre(new Set(counts).size > 3)
        const { value } = valueOf(fleissKappa(counts))
        const { low, high } = kappaInterval(counts, { seed: 3, resamples: 400 })!
        expect(low).toBeLessThan(value)
        expect(high).toBeGreaterThan(value)
      }),
      100,
    )
  })

  test('S143: resamples without a kappa are counted and left out', () => {
    // One lead of ten is another stage: a resample misses it with a chance of 0.9^10 = 34.87 %.
    const counts = [...Array.from({ length: 9 }, () => [4, 0]), [0, 4]]
    const interval = kappaInterval(counts, options)!
    expect(interval).toMatchObject({ low: 1, high: 1 })
    expect(interval.resamples + interval.undefinedResamples).toBe(20_000)
    const standardError = Math.sqrt((0.3487 * 0.6513) / 20_000)
    expect(Math.abs(interval.undefinedResamples / 20_000 - 0.9 ** 10)).toBeLessThan(5 * standardError)
  })

  test('S143: there is none of fewer than five leads, without a kappa, or without a resample that has one', () => {
    expect(kappaInterval(diagnoses.slice(0, 5), options)).not.toBeNull()
    expect(kappaInterval(diagnoses.slice(0, 4), options)).toBeNull()
    expect(kappaInterval(table('30 30 30 30 30 30'), options)).toBeNull()
    expect(kappaInterval(diagnoses, { seed: 1, resamples: 0 })).toBeNull()
  })

  test('S143: kappa above all resamples still gives an interval of numbers', () => {
    const { low, high } = kappaInterval(wikipedia, { seed: 1, resamples: 1 })!
    expect(low).toBe(high)
    expect(Number.isFinite(low)).toBe(true)
  })
})
