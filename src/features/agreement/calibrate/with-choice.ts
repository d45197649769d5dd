/** A record with another value under a key, or without that key where there is none. */
export function withChoice<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const others = Object.entries(record).filter(([one]) => one !== key)
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]])
}
