import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAlterations } from '#domain/agreement/verify.ts'
import { languages } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { alterationText } from '#exchange/verification-words.ts'
import { readWorkspaceFile } from '#exchange/workspace-file.ts'
import { translator } from '#i18n/translate.ts'
import { fixtureText, type LooseJson } from '#tests/fixtures/load.ts'

const text = fixtureText('agreed.tuotto')
const bytes = Buffer.from(text, 'utf8')
const original = JSON.parse(text).workspace
/** Places of the bytes of the agreed versions, by what they are part of; what is between them carries nothing. */
function placesOfVersions() {
  const places = { values: [] as number[], keys: [] as number[], fingerprints: [] as number[] }
  let start = 0
  let part: 'versions' | 'fingerprints' | null = null
  for (const line of text.split('\n')) {
    if (line.startsWith('    "versions": {')) part = 'versions'
    if (line.startsWith('    "logos": {')) part = null
    if (part !== null && line.includes('"fingerprints": {')) part = 'fingerprints'
    const [key] = /^ *("[^"]*": )?/.exec(line)!
    const [keyBytes, lineBytes] = [Buffer.byteLength(key), Buffer.byteLength(line)]
    for (let place = line.length - line.trimStart().length; place < lineBytes; place++) {
      if (part === 'fingerprints') places.fingerprints.push(start + place)
      else if (part === 'versions') places[place < keyBytes - 1 ? 'keys' : 'values'].push(start + place)
    }
    if (part === 'fingerprints' && line.trim().startsWith('}')) part = 'versions'
    start += lineBytes + 1
  }
  return places
}

const places = placesOfVersions()

/** Flips one bit, or makes any other byte of it. */
function flips(among: readonly number[], count: number): { place: number; mask: number }[] {
  const flip = fc.record({
    place: fc.constantFrom(...among),
    mask: fc.oneof(
      fc.nat({ max: 7 }).map((bit) => 1 << bit),
      fc.constantFrom(1, 2, 3),
      fc.integer({ min: 1, max: 255 }),
    ),
  })
  return fc.sample(flip, { seed: 20_250_101, numRuns: count })
}

/** Paths of what differs between two JSON values, down to what has no parts. */
function differing(before: LooseJson, after: LooseJson, path: string[] = []): string[][] {
  if (before !== null && after !== null && typeof before === 'object' && typeof after === 'object') {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => differing(before[key], after[key], [...path, key]))
  }
  return Object.is(before, after) ? [] : [path]
}

/** What is named for a place in the file: a fingerprint stands for the part that it is of. */
function namedFor(path: string[]): string {
  const [versions, version, field, ...rest] = path
  return field === 'fingerprints' ? [versions, version, ...rest].join('/') : path.join('/')
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`)
}

/** The workspace, or null where the file is refused. */
function readFlipped(flipped: Uint8Array): Workspace | null {
  let content: string
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(flipped)
  } catch {
    return null
  }
  const read = readWorkspaceFile(content)
  if (read.ok) return read.workspace
  expect(read.problems.length).toBeGreaterThan(0)
  return null
}

test('the file is in order as it stands', () => {
  const result = readWorkspaceFile(text)
  expect(result.ok && findAlterations(result.workspace)).toEqual([])
})

test.each<[count: number, what: keyof typeof places, atLeast: number, expected: string[]]>([
  [500, 'values', 120, ['stages', 'parties', 'signatures', 'contentHash', 'agreedHash']],
  [100, 'keys', 0, []],
  [100, 'fingerprints', 20, ['fingerprints']],
])(
  'each of %i flipped bytes of the %s is flagged: the file is refused, or what was altered is named',
  (count, what, atLeast, expected) => {
    let named = 0
    const parts = new Set<string>()
    for (const { place, mask } of flips(places[what], count)) {
      const flipped = Uint8Array.from(bytes)
      flipped[place]! ^= mask
      const workspace = readFlipped(flipped)
      if (workspace === null) continue
      named++
      const altered = differing(original, JSON.parse(JSON.stringify(workspace)))
      expect(altered.length).toBeGreaterThan(0)
      const alterations = findAlterations(workspace)
      for (const path of altered) {
        const found = alterations.filter((one) => isWithin(namedFor(path), one.path))
        expect(found.map(({ version }) => version)).toContain(Number(path[1]))
        parts.add(path[2]!)
      }
      for (const alteration of alterations)
        for (const language of languages) {
          const message = alterationText(workspace, alteration, translator(language))
          expect(message).toContain(String(alteration.version))
          expect(message).not.toMatch(/undefined|NaN|\{\{|verification\./)
        }
    }
    // The others are refused.
    expect(named).toBeGreaterThanOrEqual(atLeast)
    expect(named).toBeLessThan(count)
    expect([...parts]).toEqual(expect.arrayContaining(expected))
  },
)
