import { figureOf, none, ratio, type Figure } from './figure.ts'
import { monthlyRate } from './finance.ts'
import { retention } from './money.ts'
import type { ProjectionInput } from './projection-input.ts'

/** Months within which the cost of winning a customer must be earned back. */
export const acquisitionPaybackLimit = 1200

/** Gross profit of one customer over the lifetime months of the plan, deal included, in money. SPEC S19, S36. */
export function lifetimeValue({ economics }: ProjectionInput): number {
  return valueOverLifetime({ economics }, retention(economics))
}

/** The same with each fee discounted to the month of winning. SPEC S43. */
export function discountedLifetimeValue({ economics }: ProjectionInput): number {
  return valueOverLifetime({ economics }, retention(economics) / (1 + monthlyRate(economics.discountRate)))
}

function valueOverLifetime({ economics }: Pick<ProjectionInput, 'economics'>, factor: number): number {
  let fees = 0
  let staying = 1
  for (let month = 0; month < economics.lifetimeMonths; month++) {
    fees += economics.recurringFee * staying
    staying *= factor
  }
  return economics.margin * (economics.dealSize + fees)
}

/** Mean months that a customer stays, 1 / churn; none where nobody leaves. SPEC S43. */
export function meanLifetime({ economics }: ProjectionInput): Figure {
  return ratio(1, economics.churn, 'no-churn')
}

/**
 * Months until the gross profit of one customer covers the cost of winning it: 0 where the deal alone does;
 * none (`never-recovered`) where it takes more than 1,200 months. SPEC S18.
 */
export function acquisitionPayback({ economics }: ProjectionInput, cost: number): Figure {
  const { margin, dealSize, recurringFee, churn } = economics
  let earned = dealSize
  let staying = 1
  for (let months = 0; months <= acquisitionPaybackLimit; months++) {
    if (margin * earned >= cost) return figureOf(months)
    earned += recurringFee * staying
    staying *= 1 - churn
  }
  return none('never-recovered')
}
