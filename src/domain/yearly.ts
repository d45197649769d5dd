/** Share lost in a year where a share is lost each month: 1 - (1-a)^12. */
export function yearlyLoss(monthly: number): number {
  return 1 - (1 - monthly) ** 12
}

/** Growth in a year where it grows each month: (1+g)^12 - 1. */
export function yearlyGrowth(monthly: number): number {
  return (1 + monthly) ** 12 - 1
}
