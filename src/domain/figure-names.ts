/** Figures that can be compared, looked at in a sensitivity, and sought. The engine computes them. */
export const figureNames = [
  'roi',
  'returnPerEuro',
  'roiOnRevenue',
  'payback',
  'discountedPayback',
  'npv',
  'irrAnnual',
  'customers',
  'revenue',
  'grossProfit',
  'totalCost',
  'peakFunding',
  'endCash',
  'cac',
  'cacWithInvestment',
  'cacPayback',
  'ltv',
  'ltvDiscounted',
  'ltvToCac',
  'costPerMql',
  'costPerSql',
  'costPerOpportunity',
  'openPipeline',
  'weightedPipeline',
  'coverage',
  'salesVelocity',
] as const
export type FigureName = (typeof figureNames)[number]

export interface FigureDescription {
  /** `money` of sales velocity is a day; `share` is shown in per cent, `ratio` is not */
  unit: 'money' | 'ratio' | 'share' | 'months' | 'people'
  /** Which change is an improvement */
  better: 'more' | 'less'
  /** Where the plan neither gains nor loses; left out where a figure has no such value */
  breakEven?: number
}

/** What each figure is counted in, and which way it should go. */
export const figureDescriptions: Readonly<Record<FigureName, FigureDescription>> = {
  roi: { unit: 'share', better: 'more', breakEven: 0 },
  returnPerEuro: { unit: 'ratio', better: 'more', breakEven: 1 },
  roiOnRevenue: { unit: 'share', better: 'more', breakEven: 0 },
  payback: { unit: 'months', better: 'less' },
  discountedPayback: { unit: 'months', better: 'less' },
  npv: { unit: 'money', better: 'more', breakEven: 0 },
  irrAnnual: { unit: 'share', better: 'more', breakEven: 0 },
  customers: { unit: 'people', better: 'more' },
  revenue: { unit: 'money', better: 'more' },
  grossProfit: { unit: 'money', better: 'more' },
  totalCost: { unit: 'money', better: 'less' },
  peakFunding: { unit: 'money', better: 'less' },
  endCash: { unit: 'money', better: 'more', breakEven: 0 },
  cac: { unit: 'money', better: 'less' },
  cacWithInvestment: { unit: 'money', better: 'less' },
  cacPayback: { unit: 'months', better: 'less' },
  ltv: { unit: 'money', better: 'more' },
  ltvDiscounted: { unit: 'money', better: 'more' },
  ltvToCac: { unit: 'ratio', better: 'more' },
  costPerMql: { unit: 'money', better: 'less' },
  costPerSql: { unit: 'money', better: 'less' },
  costPerOpportunity: { unit: 'money', better: 'less' },
  openPipeline: { unit: 'money', better: 'more' },
  weightedPipeline: { unit: 'money', better: 'more' },
  coverage: { unit: 'ratio', better: 'more' },
  salesVelocity: { unit: 'money', better: 'more' },
}
