import type { Currency } from '../currency.ts'
import type { StageCost } from './structure.ts'

/** Example numbers that make a template compute at once: modest, and marked as examples until confirmed. */
export interface ExampleNumbers {
  organic: { base: number; growth: number; ceiling: number; rampMonths: number; fixedCost: number }
  paid: { base: number; costPerEntry: number; fixedCost: number }
  stageCosts: Record<StageCost, number>
  dealSize: number
  margin: number
  overhead: number
  investment: number
  discountRate: number
}

const euro: ExampleNumbers = {
  // The ceiling is what 18 months of growth come to.
  organic: { base: 5000, growth: 0.015, ceiling: 6500, rampMonths: 6, fixedCost: 3500 },
  paid: { base: 1000, costPerEntry: 2.5, fixedCost: 500 },
  stageCosts: { call: 15, sql: 150, opportunity: 400 },
  dealSize: 25_000,
  margin: 0.5,
  overhead: 1000,
  investment: 20_000,
  discountRate: 0.1,
}

// Prices and salaries of its own, not the euro set converted.
const zloty: ExampleNumbers = {
  organic: { base: 4500, growth: 0.015, ceiling: 5900, rampMonths: 6, fixedCost: 7000 },
  paid: { base: 1000, costPerEntry: 3.5, fixedCost: 1500 },
  stageCosts: { call: 30, sql: 250, opportunity: 700 },
  dealSize: 60_000,
  margin: 0.4,
  overhead: 2000,
  investment: 35_000,
  discountRate: 0.1,
}

/**
 * The currencies in which the euro's amounts are plausible take them as they stand; those with another order
 * of magnitude take them times a round factor, so that an example in kronor is neither tiny nor precise.
 */
const factors: Record<Exclude<Currency, 'PLN'>, number> = {
  EUR: 1,
  USD: 1,
  GBP: 1,
  CHF: 1,
  SEK: 10,
  NOK: 10,
  DKK: 10,
  CZK: 25,
}

export function exampleNumbers(currency: Currency): ExampleNumbers {
  return currency === 'PLN' ? zloty : scaled(euro, factors[currency])
}

/** Amounts times a factor; people, shares and months stay. */
function scaled(numbers: ExampleNumbers, factor: number): ExampleNumbers {
  const { organic, paid, stageCosts } = numbers
  return {
    ...numbers,
    organic: { ...organic, fixedCost: organic.fixedCost * factor },
    paid: { ...paid, costPerEntry: paid.costPerEntry * factor, fixedCost: paid.fixedCost * factor },
    stageCosts: {
      call: stageCosts.call * factor,
      sql: stageCosts.sql * factor,
      opportunity: stageCosts.opportunity * factor,
    },
    dealSize: numbers.dealSize * factor,
    overhead: numbers.overhead * factor,
    investment: numbers.investment * factor,
  }
}
