import { figureDescriptions, type FigureName } from '#domain/figure-names.ts'

/** Value of a figure at which the plan neither gains nor loses; null where it has none. SPEC S97. */
export function breakEvenLevel(figure: FigureName): number | null {
  return figureDescriptions[figure].breakEven ?? null
}
