import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const source = new URL('..', import.meta.url)
const folders = ['engine', 'runner', 'domain']

function filesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, source), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => fileURLToPath(new URL(`${folder}/${name}`, source)))
}

const files = folders.flatMap(filesIn)
const tests = files.filter((name) => name.endsWith('.test.ts'))
const sources = files.filter((name) => !name.endsWith('.test.ts'))

function rulesIn(texts: Iterable<string>): Set<string> {
  return new Set([...texts].flatMap((text) => text.match(/\bS\d+\b/g) ?? []))
}

function textsOf(names: readonly string[], pattern: RegExp): string[] {
  return names.flatMap((name) => readFileSync(name, 'utf8').match(pattern) ?? [])
}

const specification = readFileSync(new URL('SPEC.md', import.meta.url), 'utf8')
const rules = [...specification.matchAll(/^\*\*(S\d+) /gm)].map((match) => match[1]!)
const named = {
  tests: rulesIn(textsOf(tests, /\btest(?:\.each\([^\n]*\))?\(\s*'[^\n]*'/g)),
  comments: rulesIn(textsOf(sources, /\/\*\*[\s\S]*?\*\//g).filter((text) => text.includes('SPEC'))),
}

test('rules are numbered upwards, none twice', () => {
  expect(rules.length).toBeGreaterThan(50)
  const numbers = rules.map((rule) => Number(rule.slice(1)))
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
})

describe.each(rules)('%s', (rule) => {
  test('is named by a test', () => {
    expect(named.tests).toContain(rule)
  })
  test('is named by the doc comment of what implements it', () => {
    expect(named.comments).toContain(rule)
  })
})

test('no rule is named that does not exist', () => {
  for (const rule of [...named.tests, ...named.comments]) expect(rules).toContain(rule)
})
