/** Places of the numbers that the kernel computes of one variation (`figures` of `assembly/model.ts`). */
export const kernelNumbers = {
  npv: 0,
  endCash: 1,
  peakFunding: 2,
  /** Months; -1: not within the horizon */
  payback: 3,
  totalCost: 4,
  revenue: 5,
  customers: 6,
  grossProfit: 7,
  investment: 8,
} as const
export const kernelNumberCount = Object.keys(kernelNumbers).length
