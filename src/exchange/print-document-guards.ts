/**
 * Reads a value of an unknown shape, or throws a `DocumentError` that names the place. Written by hand and not
 * with a schema library: the print page needs no more than this, and it opens for each printing.
 */
export type Read<T> = (value: unknown, place: string) => T

export class DocumentError extends Error {
  constructor(place: string, expected: string) {
    super(`the document to print is damaged at ${place === '' ? 'its top' : place}: expected ${expected}`)
    this.name = 'DocumentError'
  }
}

export function text(value: unknown, place: string): string {
  if (typeof value !== 'string') throw new DocumentError(place, 'a text')
  return value
}

export function flag(value: unknown, place: string): boolean {
  if (typeof value !== 'boolean') throw new DocumentError(place, 'true or false')
  return value
}

export function wholeNumber(value: unknown, place: string): number {
  if (!Number.isSafeInteger(value)) throw new DocumentError(place, 'a whole number')
  return value as number
}

export function finiteNumber(value: unknown, place: string): number {
  if (!Number.isFinite(value)) throw new DocumentError(place, 'a number')
  return value as number
}

export function oneOf<const T extends string>(offered: readonly T[]): Read<T> {
  return (value, place) => {
    const found = offered.find((one) => one === value)
    if (found === undefined) throw new DocumentError(place, `one of ${offered.join(', ')}`)
    return found
  }
}

export function orNull<T>(read: Read<T>): Read<T | null> {
  return (value, place) => (value === null ? null : read(value, place))
}

export function list<T>(read: Read<T>): Read<T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw new DocumentError(place, 'a list')
    return value.map((item: unknown, index) => read(item, join(place, String(index))))
  }
}

/** An object with these fields; others are left behind. */
export function object<T extends object>(fields: { [K in keyof T]-?: Read<T[K]> }): Read<T> {
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new DocumentError(place, 'an object')
    const source = value as Record<string, unknown>
    const entries = Object.entries(fields) as [string, Read<unknown>][]
    return Object.fromEntries(
      entries.map(([name, read]) => [
        name,
        read(Object.hasOwn(source, name) ? source[name] : undefined, join(place, name)),
      ]),
    ) as T
  }
}

function join(place: string, name: string): string {
  return place === '' ? name : `${place}/${name}`
}
