import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { affordableCostPerLead } from './affordable-cost.ts'
import type { Figure } from './figure.ts'
import { project } from './project.ts'
import { projectionInput } from './projection-input.ts'

/*
 * A year with an opening pipeline, people who come back, spread deals, expansion and a payment delay. The expected
 * numbers are NumPy's: all entries as the unknowns of one system of 96 linear equations, numpy.linalg.solve; money
 * by numpy.convolve and plain sums; what lies ahead of a lead as a linear system for each channel.
 */
const input = projectionInput(
  buildWorkspace({
    plan: {
      months: 12,
      dealSize: 1000,
      dealShares: [0.5, 0.3, 0.2],
      recurringFee: 20,
      churn: 0.05,
      expansion: 0.02,
      margin: 0.6,
      paymentDelayMonths: 2,
      lifetimeMonths: 36,
      investment: 15_000,
      discountRate: 0.12,
      overhead: 300,
    },
    stages: [
      {
        id: 'lead',
        rate: 0.4,
        lag: { kind: 'shares', shares: [0.5, 0.3, 0.2] },
        costPerEntry: 1,
        recycleShare: 0.3,
        recycleToStageId: 'lead',
        recycleAfterMonths: 2,
      },
      {
        id: 'mql',
        rate: 0.5,
        channelRates: { fair: 0.6 },
        lag: { kind: 'shares', shares: [0.25, 0.75] },
        costPerEntry: 4,
        recycleShare: 0.5,
        recycleToStageId: 'lead',
        recycleAfterMonths: 1,
        opening: { ads: 12 },
      },
      {
        id: 'sql',
        rate: 0.25,
        lag: { kind: 'shares', shares: [0.1, 0.2, 0.3, 0.4] },
        costPerEntry: 10,
        recycleShare: 0.2,
        recycleToStageId: 'mql',
        recycleAfterMonths: 3,
        opening: { ads: 5, fair: 8 },
      },
      { id: 'won' },
    ],
    channels: [
      { id: 'ads', base: 100, growth: 0.05, costPerEntry: 2 },
      { id: 'fair', base: 30, entryStageId: 'mql', endMonth: 7, costPerEntry: 2 },
    ],
  }),
)!
const projection = project(input)

function valueOf(figure: Figure): number {
  if (figure.kind === 'none') throw new Error(figure.reason)
  return figure.value
}

describe('a business case by another program', () => {
  test('S25, S26, S27: entries solve the linear system', () => {
    const won = [
      0.5375, 1.9376250000000002, 4.2859425, 7.7589741375, 9.794984391749999, 11.01076793206375,
      12.343995701165175, 13.319221269947722, 13.960368164910802, 14.022970071538985, 13.591227038937362,
      12.644143370383519,
    ]
    const lead = [
      100, 119, 143.14, 155.8111, 168.35690400000001, 178.63648931000006, 188.53051758840002,
      198.38785332365103, 208.3739205037897, 212.66047176723453, 223.08015381717678, 232.97916569542332,
    ]
    const sqlOfFair = [
      4.5, 18.18, 18.8352, 19.575378, 20.929075920000002, 21.492220348799997, 21.688744354631996,
      21.841900603260484, 17.490215019604147, 3.8784942548706356, 3.2567152865166205, 2.7202131165549375,
    ]
    won.forEach((people, month) => expect(projection.newCustomers[month]).toBeCloseTo(people, 11))
    lead.forEach((people, month) => expect(projection.stageEntries[0]![month]).toBeCloseTo(people, 11))
    sqlOfFair.forEach((people, month) => expect(projection.entries[1]![2]![month]).toBeCloseTo(people, 11))
  })

  test('S10, S35, S36, S37: money', () => {
    const { keyFigures, cumulativeCash } = projection
    expect(keyFigures.revenue).toBeCloseTo(116730.13160087065, 7)
    expect(keyFigures.totalCost).toBeCloseTo(15_000 + 19176.23075329583, 8)
    expect(valueOf(keyFigures.roi)).toBeCloseTo(1.0493213387426636, 12)
    expect(cumulativeCash.at(-1)).toBeCloseTo(17332.170115729947, 8)
    expect(keyFigures.endCash).toBe(cumulativeCash.at(-1))
    expect(keyFigures.npv).toBeCloseTo(14216.594338482231, 8)
  })

  test('S41: what comes after the horizon', () => {
    const { afterHorizon, receivables } = projection
    expect(afterHorizon.dealRevenue).toBeCloseTo(9040.317092979232, 8)
    expect(afterHorizon.recurringRevenue).toBeCloseTo(39842.37086383145, 8)
    expect(afterHorizon.receivables).toBeCloseTo(18529.678091496615, 8)
    expect(receivables.at(-1)).toBe(afterHorizon.receivables)
  })

  test('S19, S44, S45: what a lead may cost for a return of 25 %', () => {
    const expected = [
      [46.52066646057779, 99.81736624418448, 186.87439925808008, 690.0071772858096],
      [55.773987747145846, 118.78667488164899, 189.71979555369973, 690.0071772858096],
    ]
    const found = affordableCostPerLead(input, projection.entries, 0.25)
    expected.forEach((stages, c) =>
      stages.forEach((amount, s) => expect(valueOf(found[s]!.byChannel[c]!)).toBeCloseTo(amount, 10)),
    )
    expect(valueOf(projection.keyFigures.ltv)).toBeCloseTo(862.508971607262, 10)
  })

  test('S44: the mean over all channels is weighted by who enters', () => {
    const [, mql] = affordableCostPerLead(input, projection.entries, 0.25)
    const [ads, fair] = projection.entries.map((stages) =>
      stages[1]!.reduce((sum, people) => sum + people, 0),
    )
    expect(valueOf(mql!.mean)).toBeCloseTo(
      (99.81736624418448 * ads! + 118.78667488164899 * fair!) / (ads! + fair!),
      9,
    )
  })
})
