/** `index` is the place in the finished list. */
export function movedTo<T>(order: readonly T[], item: T, index: number): T[] {
  const rest = order.filter((other) => other !== item)
  return insertedAt(rest, item, index)
}

export function insertedAt<T>(order: readonly T[], item: T, index: number): T[] {
  const place = Math.max(0, Math.min(order.length, index))
  return [...order.slice(0, place), item, ...order.slice(place)]
}

/** A record without one of its keys. */
export function without<Kept extends Readonly<Partial<Record<string, unknown>>>>(
  record: Kept,
  key: string,
): Kept {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key)) as Kept
}
