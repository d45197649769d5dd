import { problem, type Problem } from '#domain/problem.ts'

/** Characters of a file that is read at all. */
export const maximumCharacters = 32 * 1024 * 1024
/** Levels of objects and lists. */
export const maximumDepth = 32

/** Names that JavaScript objects have by themselves: as a key they would be mistaken for one. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype'])

export type ParsedJson = { ok: true; value: unknown } | { ok: false; problems: Problem[] }

/**
 * Reads JSON from outside more strictly than JSON.parse: limited in size and depth, no key twice in an
 * object, no reserved keys, no number beyond the range, no surrogate that stands alone; -0 becomes 0.
 * Paths of problems name keys and places in lists from the outermost value.
 */
export function parseStrictJson(text: string): ParsedJson {
  if (text.length > maximumCharacters)
    return refused(problem('', 'too-big-a-file', { maximum: maximumCharacters }))
  // Depth comes first: JSON.parse and everything after it recurses.
  if (depthOf(text) > maximumDepth) return refused(problem('', 'too-deep', { maximum: maximumDepth }))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused(problem('', 'not-json'))
  }
  const repeated = findRepeatedKeys(text)
  if (repeated.length > 0) return { ok: false, problems: repeated }
  const problems: Problem[] = []
  const cleaned = cleanValue(value, [], problems)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: cleaned }
}

function refused(found: Problem): ParsedJson {
  return { ok: false, problems: [found] }
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

/** Place after the closing quote of the string that opens at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  let place = start + 1
  while (place < text.length && text.charCodeAt(place) !== quote)
    place += text.charCodeAt(place) === backslash ? 2 : 1
  return place + 1
}

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let place = 0; place < text.length; place++) {
    const character = text.charCodeAt(place)
    if (character === quote) place = endOfString(text, place) - 1
    else if (character === openBrace || character === openBracket) deepest = Math.max(deepest, ++depth)
    else if (character === closeBrace || character === closeBracket) depth--
  }
  return deepest
}

interface Container {
  /** Keys seen so far; null in a list */
  keys: Set<string> | null
  /** Key or place of the value that is being read */
  place: string | number
  /** In an object: whether the next string is a key */
  expectsKey: boolean
}

/** Keys that occur twice in one object, of text that is known to be JSON: JSON.parse keeps only the last. */
function findRepeatedKeys(text: string): Problem[] {
  const problems: Problem[] = []
  const open: Container[] = []
  for (let place = 0; place < text.length; place++) {
    const character = text.charCodeAt(place)
    const inner = open.at(-1)
    if (character === quote) {
      const end = endOfString(text, place)
      if (inner !== undefined && inner.keys !== null && inner.expectsKey) {
        const key = JSON.parse(text.slice(place, end)) as string
        inner.place = key
        inner.expectsKey = false
        if (inner.keys.has(key))
          problems.push(problem(open.map((one) => one.place).join('/'), 'duplicate-key'))
        inner.keys.add(key)
      }
      place = end - 1
    } else if (character === openBrace) open.push({ keys: new Set(), place: '', expectsKey: true })
    else if (character === openBracket) open.push({ keys: null, place: 0, expectsKey: false })
    else if (character === closeBrace || character === closeBracket) open.pop()
    else if (character === comma && inner !== undefined) {
      if (inner.keys === null) inner.place = (inner.place as number) + 1
      else inner.expectsKey = true
    }
  }
  return problems
}

function cleanValue(value: unknown, path: readonly string[], problems: Problem[]): unknown {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) problems.push(problem(path.join('/'), 'not-a-number'))
    return value + 0
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) problems.push(problem(path.join('/'), 'wrong-format'))
    return value
  }
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value))
    return value.map((item, index) => cleanValue(item, [...path, String(index)], problems))
  const cleaned: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    const itemPath = [...path, key.toWellFormed()]
    if (reservedKeys.has(key)) problems.push(problem(itemPath.join('/'), 'unexpected-field'))
    else if (!key.isWellFormed()) problems.push(problem(itemPath.join('/'), 'wrong-format'))
    else cleaned[key] = cleanValue(item, itemPath, problems)
  }
  return cleaned
}
