import { withoutSealedAnswers } from '#domain/agreement/rounds.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workspaceDigest } from '#domain/digest.ts'
import { problemCodes } from '#domain/problem.ts'
import { parseWorkspace } from '#domain/validate.ts'
import { schemaVersion, type Workspace } from '#domain/workspace.ts'
import { anyAskedWorkspace } from '#tests/fixtures/arbitrary-what-if.ts'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { fixtureText, loadWorkspace, type LooseJson } from '#tests/fixtures/load.ts'
import { readWorkspaceFile, writeWorkspaceFile } from './workspace-file.ts'

const origin = { application: 'Tuottolaskuri 0.1.0', savedAt: '2025-01-01T00:00:00.000Z' }
const valid = fixtureText('reference.tuotto')

function problemsIn(text: string): string[] {
  const result = readWorkspaceFile(text)
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`)
}

/** The valid file with something in it changed. */
function edited(edit: (file: LooseJson) => void): string {
  const file = JSON.parse(valid)
  edit(file)
  return JSON.stringify(file)
}

describe('writing and reading', () => {
  test('a workspace comes back with the same content and digest, and is written as the same text again', () => {
    checkProperty(
      fc.property(anyAskedWorkspace, (workspace) => {
        const text = writeWorkspaceFile(workspace, origin)
        const result = readWorkspaceFile(text)
        if (!result.ok) throw new Error(JSON.stringify(result.problems))
        const leaving = withoutSealedAnswers(workspace)
        expect(result.workspace).toEqual(leaving)
        expect(workspaceDigest(result.workspace)).toBe(workspaceDigest(leaving))
        expect(writeWorkspaceFile(result.workspace, origin)).toBe(text)
      }),
    )
  })

  test.each([1, 2])(
    'a file of version %i is migrated: what was there stays, what is new computes nothing',
    (version) => {
      const result = readWorkspaceFile(fixtureText(`version-${version}.tuotto`))
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      // The same workspace, written by today's version.
      expect(result.workspace).toEqual(loadWorkspace('reference.tuotto'))
      expect(result.workspace).toMatchObject({ scenarios: {}, ranges: {}, charts: {}, rounds: {} })
      expect(result.workspace.versions).toEqual({ 1: { status: 'draft', version: 1, reason: '' } })
    },
  )

  test('a deletion on the machine that wrote the file is none here', () => {
    const { profile, ...rest } = buildWorkspace()
    const text = writeWorkspaceFile({ ...rest, profile: { ...profile, deletedAt: 5 } }, origin)
    expect(readWorkspaceFile(text)).toEqual({ ok: true, workspace: { ...rest, profile } })
  })

  test('an id too short for the journal is refused', () => {
    const text = edited((file) => {
      file.workspace.profile.id = 'abc'
    })
    expect(problemsIn(text)).toEqual(['profile/id wrong-format'])
  })

  test('the order of keys in memory is of no account', () => {
    const reversed = (value: unknown): unknown =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, item]) => [key, reversed(item)]),
          )
        : value
    const workspace = loadWorkspace('reference.tuotto')
    expect(writeWorkspaceFile(reversed(workspace) as Workspace, origin)).toBe(valid)
  })

  test('stages and channels stand in their order', () => {
    const workspace = buildWorkspace({
      stages: [{ id: 'z' }, { id: 'm' }, { id: 'a' }],
      channels: [{ id: 'y' }, { id: 'b' }],
    })
    const file = JSON.parse(writeWorkspaceFile(workspace, origin))
    expect(Object.keys(file)).toEqual(['format', 'schemaVersion', 'application', 'savedAt', 'workspace'])
    expect(Object.keys(file.workspace.stages)).toEqual(['z', 'm', 'a'])
    expect(Object.keys(file.workspace.stageNumbers)).toEqual(['z', 'm', 'a'])
    expect(Object.keys(file.workspace.channels)).toEqual(['y', 'b'])
  })

  test('origins stand in the order of their paths, and come back', () => {
    const paths = ['plan/margin', 'channel/ads/base', 'stage/a/rate']
    const workspace = (order: readonly string[]): Workspace => ({
      ...buildWorkspace({ stages: [{ id: 'a' }], channels: [{ id: 'ads' }] }),
      provenance: Object.fromEntries(
        order.map((path) => [
          path,
          { path, origin: 'own-data', source: 'CRM', who: 'Aino', at: 7, term: '', underVersion: 0 },
        ]),
      ),
    })
    const text = writeWorkspaceFile(workspace(paths), origin)
    expect(writeWorkspaceFile(workspace(paths.toReversed()), origin)).toBe(text)
    expect(readWorkspaceFile(text)).toEqual({ ok: true, workspace: workspace(paths) })
  })

  test('a byte order mark, as some editors leave it, is passed over', () => {
    expect(problemsIn(`\uFEFF${valid}`)).toEqual([])
  })

  test('text is kept to the letter', () => {
    const name = '<script>alert("ä")</script> 😀 \u2028'
    const workspace = buildWorkspace({ stages: [{ id: 'a', name, definition: `${name}\n\t` }] })
    expect(readWorkspaceFile(writeWorkspaceFile(workspace, origin))).toEqual({ ok: true, workspace })
  })

  test('what is not valid is not written', () => {
    const workspace = buildWorkspace({ plan: { months: 121 }, stages: [{ id: 'a' }] })
    expect(() => writeWorkspaceFile(workspace, origin)).toThrow()
  })
})

describe('refusals', () => {
  test.each<[what: string, text: string, problem: string]>([
    ['no JSON', valid.slice(0, -100), ' not-json'],
    ['an empty file', '', ' not-json'],
    ['JSON of another kind', '{"name":"x"}', 'format not-a-workspace-file'],
    ['a list', '[]', 'format not-a-workspace-file'],
    ['nothing', 'null', 'format not-a-workspace-file'],
    ['another format', edited((file) => (file.format = 'other')), 'format not-a-workspace-file'],
    [
      'a newer version',
      edited((file) => (file.schemaVersion = schemaVersion + 1)),
      'schemaVersion newer-version',
    ],
    [
      'a version without a number',
      edited((file) => (file.schemaVersion = '1')),
      'schemaVersion not-a-number',
    ],
    ['version 0', edited((file) => (file.schemaVersion = 0)), 'schemaVersion too-small'],
    ['half a version', edited((file) => (file.schemaVersion = 0.5)), 'schemaVersion not-whole'],
    ['no version', edited((file) => delete file.schemaVersion), 'schemaVersion not-a-number'],
    ['a time that is none', edited((file) => (file.savedAt = 'yesterday')), 'savedAt wrong-format'],
    ['more around the workspace', edited((file) => (file.comment = '')), 'comment unexpected-field'],
    ['no workspace', edited((file) => delete file.workspace), 'workspace wrong-type'],
    ['a workspace that is none', edited((file) => (file.workspace = 5)), 'workspace wrong-type'],
    [
      'a rate of 250 %',
      edited((file) => (file.workspace.stageNumbers.mql.rate = 2.5)),
      'stageNumbers/mql/rate too-large',
    ],
    ['1e999', valid.replace('"dealSize": 6800', '"dealSize": 1e999'), 'plan/dealSize not-a-number'],
    [
      'a key twice',
      valid.replace('"dealSize": 6800', '"dealSize": 1, "dealSize": 6800'),
      'plan/dealSize duplicate-key',
    ],
    [
      'a key that objects have by themselves',
      valid.replace('"dealSize": 6800', '"dealSize": 6800, "__proto__": {"margin": 1}'),
      'plan/__proto__ unexpected-field',
    ],
    [
      'half of a surrogate pair',
      valid.replace('"name": "MQL"', '"name": "MQL\\ud800"'),
      'stages/mql/name wrong-format',
    ],
  ])('%s', (_, text, problem) => {
    expect(text).not.toBe(valid)
    expect(problemsIn(text)).toContain(problem)
  })

  test('a newer version is told with both versions, before anything else in it is judged', () => {
    const text = JSON.stringify({ format: 'tuotto', schemaVersion: 7, quite: 'different' })
    expect(readWorkspaceFile(text)).toEqual({
      ok: false,
      problems: [
        { path: 'schemaVersion', code: 'newer-version', parameters: { found: 7, known: schemaVersion } },
      ],
    })
  })

  test('-0 is read as 0', () => {
    const result = readWorkspaceFile(valid.replace('"investment": 150000', '"investment": -0'))
    if (!result.ok) throw new Error('refused')
    expect(result.workspace.plan.investment).toBe(0)
  })

  test('of ever so many problems the first hundred are told', () => {
    const text = edited((file) => {
      for (let index = 0; index < 5000; index++) file.workspace.plan[`x${index}`] = index
    })
    expect(problemsIn(text)).toHaveLength(100)
  })
})

describe('a file that was damaged', () => {
  const snippets = [
    '',
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '-',
    '0',
    '9',
    'e',
    '.',
    'null',
    '\\',
    '\u0000',
    '1e999',
    '-1',
    '"x"',
    '{}',
    '[]',
  ]
  /** Cuts some characters out at a place and puts others in. */
  const textDamage = fc
    .tuple(fc.nat({ max: valid.length - 1 }), fc.nat({ max: 12 }), fc.constantFrom(...snippets))
    .map(([place, length, snippet]) => valid.slice(0, place) + snippet + valid.slice(place + length))
  const truncation = fc.nat({ max: valid.length - 1 }).map((length) => valid.slice(0, length))
  const values = fc.constantFrom<unknown>(
    null,
    -1,
    1e13,
    '',
    'x',
    [],
    {},
    true,
    0.5,
    'constructor',
    '\uD800',
    [null],
    { a: 1 },
  )

  /** Replaces one value anywhere in the file, or leaves it out. */
  const valueDamage = fc
    .tuple(fc.nat({ max: 100_000 }), fc.option(values, { nil: undefined }))
    .map(([pick, value]) => {
      const file = JSON.parse(valid)
      const places: [owner: LooseJson, key: string | number][] = []
      const collect = (owner: LooseJson) => {
        for (const key of Object.keys(owner)) {
          places.push([owner, key])
          if (owner[key] !== null && typeof owner[key] === 'object') collect(owner[key])
        }
      }
      collect(file)
      const [owner, key] = places[pick % places.length]!
      if (value === undefined) delete owner[key]
      else owner[key] = value
      return JSON.stringify(file)
    })

  test('is read as a whole valid workspace or refused with reasons, 1,000 times', () => {
    const outcomes = { read: 0, refused: 0 }
    const propertiesBefore = Object.getOwnPropertyNames(Object.prototype)
    checkProperty(
      fc.property(fc.oneof(textDamage, truncation, valueDamage, valueDamage), (text) => {
        const result = readWorkspaceFile(text)
        if (result.ok) {
          outcomes.read++
          expect(parseWorkspace(result.workspace)).toStrictEqual({ ok: true, workspace: result.workspace })
          expect(writeWorkspaceFile(result.workspace, origin)).toMatch(/^\{\n {2}"format": "tuotto",/)
        } else {
          outcomes.refused++
          expect(result).not.toHaveProperty('workspace')
          expect(result.problems.length).toBeGreaterThan(0)
          for (const { path, code } of result.problems) {
            expect(typeof path).toBe('string')
            expect(problemCodes).toContain(code)
          }
        }
      }),
      1000,
    )
    expect(outcomes.read + outcomes.refused).toBe(1000)
    expect(outcomes.refused).toBeGreaterThan(500)
    expect(outcomes.read).toBeGreaterThan(20)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(propertiesBefore)
  })
})
