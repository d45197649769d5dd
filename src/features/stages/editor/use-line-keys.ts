import { useRef } from 'react'

/**
 * Keys for lines that have no identifier of their own: a line keeps its key while it is edited, moved, or
 * while others come and go, so that the focus and what is being typed stay where they are.
 */
export function useLineKeys(lines: readonly string[]): string[] {
  const known = useRef<{ lines: readonly string[]; keys: string[]; next: number }>({
    lines: [],
    keys: [],
    next: 0,
  })
  const state = known.current
  if (!isSame(state.lines, lines)) {
    const free = new Set(state.keys.keys())
    const matched = lines.map((line) => take(free, (index) => state.lines[index] === line))
    const keys = matched.map((match, index) => {
      const edited = match ?? (lines.length === state.lines.length ? take(free, (old) => old === index) : undefined)
      return edited === undefined ? `line${state.next++}` : state.keys[edited]!
    })
    known.current = { lines, keys, next: state.next }
  }
  return known.current.keys
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
