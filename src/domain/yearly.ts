/** Share lost in a year where a share is lost each month: 1 - (1-a)^12. */
export function yearlyLoss(monthly: number): number {
  return 1 - (1 - monthly) ** 12
}

/** Share lost each month where a share is lost in a year: 1 - (1-a)^(1/12); NaN above 1, where there is none. */
export function monthlyLoss(yearly: number): number {
  return 1 - (1 - yearly) ** (1 / 12)
}

/** Growth in a year where it grows each month: (1+g)^12 - 1. */
export function yearlyGrowth(monthly: number): number {
  return (1 + monthly) ** 12 - 1
}

/** Growth each month of what grows so much in a year: (1+g)^(1/12) - 1; NaN below -1, where there is none. */
export function monthlyGrowth(yearly: number): number {
  return (1 + yearly) ** (1 / 12) - 1
}
