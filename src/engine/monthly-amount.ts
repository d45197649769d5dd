/**
 * An amount of month t: the list's, 0 beyond its end, where there is a list, otherwise the same each month.
 * SPEC S39.
 */
export function monthlyAmount(amount: number, list: readonly number[], month: number): number {
  return list.length > 0 ? (list[month] ?? 0) : amount
}
