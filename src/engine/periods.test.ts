import { describe, expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { project } from './project.ts'
import { projectionInput } from './projection-input.ts'

/** 16 months from November 2025 to February 2027; month t brings t + 1 customers at 10 each, overhead 3. */
const { years, quarters, cumulativeCash } = project(
  projectionInput(
    buildWorkspace({
      plan: {
        months: 16,
        startYear: 2025,
        startMonth: 10,
        dealSize: 10,
        margin: 0.5,
        overhead: 3,
        investment: 50,
      },
      stages: [{ id: 'won' }],
      channels: [{ id: 'c', volumeKind: 'list', list: Array.from({ length: 16 }, (_, t) => t + 1) }],
    }),
  )!,
)

test('S1, S22: calendar years, the first and the last cut by the horizon', () => {
  expect(
    years.map(({ year, quarter, firstMonth, monthCount }) => [year, quarter, firstMonth, monthCount]),
  ).toEqual([
    [2025, null, 0, 2],
    [2026, null, 2, 12],
    [2027, null, 14, 2],
  ])
  // Customers 3 … 14 fall in 2026: 102 of them.
  expect(years[1]).toEqual({
    year: 2026,
    endYear: 2026,
    quarter: null,
    firstMonth: 2,
    monthCount: 12,
    newCustomers: 102,
    revenue: 1020,
    grossProfit: 510,
    cost: 36,
    cashFlow: 474,
    cumulativeCash: cumulativeCash[13],
  })
})

test('S22: calendar quarters', () => {
  expect(quarters.map(({ year, quarter, monthCount }) => `${year} Q${quarter} ${monthCount}`)).toEqual([
    '2025 Q4 2',
    '2026 Q1 3',
    '2026 Q2 3',
    '2026 Q3 3',
    '2026 Q4 3',
    '2027 Q1 2',
  ])
  expect(quarters[0]!.newCustomers).toBe(1 + 2)
  expect(quarters.at(-1)!.cumulativeCash).toBe(cumulativeCash.at(-1))
})

describe('fiscal years', () => {
  function fiscal(fiscalYearStart: number, startMonth: number, months = 16) {
    return project(
      projectionInput(
        buildWorkspace({
          plan: { months, startYear: 2025, startMonth, fiscalYearStart },
          stages: [{ id: 'won' }],
        }),
      )!,
    )
  }

  test('S50: start in their own month, named by the years in which they start and end', () => {
    // July to June; from November 2025 to February 2027.
    expect(
      fiscal(6, 10).years.map(({ year, endYear, firstMonth, monthCount }) => [
        year,
        endYear,
        firstMonth,
        monthCount,
      ]),
    ).toEqual([
      [2025, 2026, 0, 8],
      [2026, 2027, 8, 8],
    ])
    // From March 2025 on the year that began in July 2024 is still running.
    expect(fiscal(6, 2).years.map(({ year, monthCount }) => [year, monthCount])).toEqual([
      [2024, 4],
      [2025, 12],
    ])
  })

  test('S50: quarters follow the fiscal year', () => {
    // February to January: quarters start in February, May, August and November.
    expect(
      fiscal(1, 0, 8).quarters.map(({ year, quarter, monthCount }) => `${year} Q${quarter} ${monthCount}`),
    ).toEqual(['2024 Q4 1', '2025 Q1 3', '2025 Q2 3', '2025 Q3 1'])
  })

  test('S50: whatever the first month, it starts the first quarter of a year of twelve', () => {
    for (let start = 0; start < 12; start++) {
      const { years, quarters } = fiscal(start, start, 24)
      expect(years.map(({ year, endYear, monthCount }) => [year, endYear, monthCount])).toEqual([
        [2025, start === 0 ? 2025 : 2026, 12],
        [2026, start === 0 ? 2026 : 2027, 12],
      ])
      expect(quarters.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4, 1, 2, 3, 4])
    }
  })
})
