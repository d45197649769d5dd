import { useState } from 'react'

interface KnownLines {
  lines: readonly string[]
  keys: string[]
  /** Number of the next new key */
  next: number
}

/**
 * Keys for lines that have no identifier of their own: a line keeps its key while it is edited, moved, or
 * while others come and go, so that the focus and what is being typed stay where they are.
 */
export function useLineKeys(lines: readonly string[]): string[] {
  const [known, setKnown] = useState(() => matched({ lines: [], keys: [], next: 0 }, lines))
  if (isSame(known.lines, lines)) return known.keys
  const next = matched(known, lines)
  setKnown(next)
  return next.keys
}

function matched(old: KnownLines, lines: readonly string[]): KnownLines {
  let { next } = old
  const free = new Set(old.lines.keys())
  const sameText = lines.map((line) => take(free, (index) => old.lines[index] === line))
  const keys = sameText.map((match, index) => {
    const isEdited = match === undefined && lines.length === old.lines.length
    const from = isEdited ? take(free, (other) => other === index) : match
    return from === undefined ? `line${next++}` : old.keys[from]!
  })
  return { lines, keys, next }
}

function take(free: Set<number>, isWanted: (index: number) => boolean): number | undefined {
  for (const index of free)
    if (isWanted(index)) {
      free.delete(index)
      return index
    }
  return undefined
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index])
}
