import type { FigureName } from '#domain/figure-names.ts'
import { figureOf, mapFigure, none, ratio, type Figure } from '../figure.ts'
import { kernelNumbers } from '../kernel/kernel-numbers.ts'

/** Figures that come of cash by month alone. */
const ofCash = ['npv', 'endCash', 'peakFunding', 'payback'] as const
/** Figures that take customers and costs apart. */
const ofTotals = [
  'totalCost',
  'revenue',
  'customers',
  'grossProfit',
  'roi',
  'returnPerEuro',
  'roiOnRevenue',
] as const
export type FigureInKernel = (typeof ofCash)[number] | (typeof ofTotals)[number]

const cashNames: ReadonlySet<FigureName> = new Set(ofCash)
const totalNames: ReadonlySet<FigureName> = new Set(ofTotals)

export function isFigureInKernel(name: FigureName): name is FigureInKernel {
  return cashNames.has(name) || totalNames.has(name)
}

/** Whether a figure takes more than cumulative cash, which ends with final cash. */
export function needsFigures(name: FigureName): boolean {
  return name !== 'endCash'
}

/** Whether a figure takes customers and costs apart. */
export function needsTotals(name: FigureName): boolean {
  return totalNames.has(name)
}

/** Whether a figure is made of sums over the horizon, for which no single month is needed. */
export function isSum(name: FigureName): boolean {
  return totalNames.has(name) || name === 'npv' || name === 'endCash'
}

/** Where a figure stands among the numbers of the kernel; null where it is made of them. */
export function placeAmongNumbers(name: FigureInKernel): number | null {
  return name === 'payback' || !(name in kernelNumbers)
    ? null
    : kernelNumbers[name as keyof typeof kernelNumbers]
}

/** A figure of the numbers of one variation (see `kernelNumbers`), as the plain projection gives it. SPEC S62. */
export function figureOfNumbers(numbers: Float64Array, name: FigureInKernel): Figure {
  switch (name) {
    case 'payback': {
      const months = numbers[kernelNumbers.payback]!
      return months < 0 ? none('not-within-horizon') : figureOf(months)
    }
    case 'roi':
      return returnOn(numbers[kernelNumbers.grossProfit]!, numbers)
    case 'returnPerEuro':
      return mapFigure(returnOn(numbers[kernelNumbers.grossProfit]!, numbers), (value) => figureOf(1 + value))
    case 'roiOnRevenue':
      return returnOn(numbers[kernelNumbers.revenue]!, numbers)
    default:
      return figureOf(numbers[kernelNumbers[name]]!)
  }
}

function returnOn(earned: number, numbers: Float64Array): Figure {
  const cost = numbers[kernelNumbers.totalCost]!
  return ratio(earned - cost, cost, 'no-cost')
}
