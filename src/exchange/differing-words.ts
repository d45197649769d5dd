import { diffArrays, diffWordsWithSpace } from 'diff'
import type { Language } from '#domain/language.ts'

/** A run of words that stayed, came or went. */
export interface TextPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Lines are told apart as wholes where less than this share of the shorter one stayed. */
const kinship = 0.5

/**
 * Splits two texts into what stayed, came and went: line by line, and word by word within lines that are akin. Words
 * are never cut, in any of the languages. Without what came it is the one text, without what went the other.
 */
export function differingWords(before: string, after: string, language: Language): TextPart[] {
  const changes = diffArrays(linesOf(before), linesOf(after))
  const parts = changes.flatMap(({ added, removed, value }, place): TextPart[] => {
    const next = changes[place + 1]
    const previous = changes[place - 1]
    if (removed) return replaced(value, next?.added === true ? next.value : [], language)
    if (added) return previous?.removed === true ? [] : value.map(came)
    return value.map((text) => ({ kind: 'same', text }))
  })
  return joined(parts)
}

/** Each line with its end. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? []
}

/** Lines that stand in place of others: those that are akin word by word, the rest as wholes. */
function replaced(removed: readonly string[], added: readonly string[], language: Language): TextPart[] {
  const parts: TextPart[] = []
  let next = 0
  for (const line of removed) {
    const found = firstAkin(line, added.slice(next), language)
    if (found === null) parts.push({ kind: 'removed', text: line })
    else {
      parts.push(...added.slice(next, next + found.place).map(came), ...found.parts)
      next += found.place + 1
    }
  }
  return [...parts, ...added.slice(next).map(came)]
}

function came(text: string): TextPart {
  return { kind: 'added', text }
}

function firstAkin(line: string, candidates: readonly string[], language: Language) {
  for (const [place, candidate] of candidates.entries()) {
    const parts = wordsOf(line, candidate, language)
    const kept = parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
    if (kept >= kinship * Math.min(line.length, candidate.length)) return { place, parts }
  }
  return null
}

/** What stayed, and what came and went after it */
interface Run {
  same: string
  removed: string
  added: string
}

/**
 * Word by word, but a word that stayed between two longer changes belongs to them: nobody can read a sentence of
 * which every second word is struck through.
 */
function wordsOf(before: string, after: string, language: Language): TextPart[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const runs: Run[] = [{ same: '', removed: '', added: '' }]
  for (const { added, removed, value } of diffWordsWithSpace(before, after, { intlSegmenter })) {
    if (added) runs.at(-1)!.added += value
    else if (removed) runs.at(-1)!.removed += value
    else runs.push({ same: value, removed: '', added: '' })
  }
  const readable: Run[] = []
  for (const run of runs) {
    let last = run
    let previous = readable.at(-1)
    while (previous !== undefined && isLost(previous, last)) {
      last = {
        same: previous.same,
        removed: previous.removed + last.same + last.removed,
        added: previous.added + last.same + last.added,
      }
      readable.pop()
      previous = readable.at(-1)
    }
    readable.push(last)
  }
  return readable.flatMap(({ same, removed, added }): TextPart[] => [
    { kind: 'same', text: same },
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ])
}

/** Whether what stayed between two changes is shorter than both. */
function isLost(previous: Run, { same, removed, added }: Run): boolean {
  const before = Math.max(previous.removed.length, previous.added.length)
  const after = Math.max(removed.length, added.length)
  return same.length <= before && same.length <= after
}

/** Without empty parts, and neighbours of one kind in one. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const whole: TextPart[] = []
  for (const { kind, text } of parts) {
    const last = whole.at(-1)
    if (text === '') continue
    if (last?.kind === kind) last.text += text
    else whole.push({ kind, text })
  }
  return whole
}
