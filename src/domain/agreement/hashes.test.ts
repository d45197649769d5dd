import { createHash } from 'node:crypto'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyAskedWorkspace } from '#tests/fixtures/arbitrary-what-if.ts'
import { checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { loadWorkspace } from '#tests/fixtures/load.ts'
import { agreedHash, contentHash, hashOf } from './hashes.ts'
import type { FixedVersion } from './version.ts'
import { orderedVersions } from './versions.ts'

/** RFC 8785 once more, from its text and apart from the library. */
function jcs(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jcs).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  // The default order is that of UTF-16 code units.
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${jcs(item)}`).join(',')}}`
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function fixedVersions(workspace: Parameters<typeof orderedVersions>[0]): FixedVersion[] {
  return orderedVersions(workspace).filter((version): version is FixedVersion => version.status !== 'draft')
}

// Input and output of github.com/cyberphone/json-canonicalization, testdata, by the author of RFC 8785. The numbers
// of its appendix B stand in digest.test.ts.
describe('canonical JSON: the published pairs', () => {
  test.each([
    [
      'arrays',
      String.raw`[
  56,
  {
    "d": true,
    "10": null,
    "1": [ ]
  }
]`,
      String.raw`[56,{"1":[],"10":null,"d":true}]`,
    ],
    [
      'french',
      String.raw`{
  "peach": "This sorting order",
  "péché": "is wrong according to French",
  "pêche": "but canonicalization MUST",
  "sin":   "ignore locale"
}`,
      String.raw`{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}`,
    ],
    [
      'structures',
      String.raw`{
  "1": {"f": {"f": "hi","F": 5} ,"\n": 56.0},
  "10": { },
  "": "empty",
  "a": { },
  "111": [ {"e": "yes","E": "no" } ],
  "A": { }
}`,
      String.raw`{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}`,
    ],
    [
      'unicode',
      String.raw`{
  "Unnormalized Unicode":"A\u030a"
}`,
      '{"Unnormalized Unicode":"A\u030a"}',
    ],
    [
      'values',
      String.raw`{
  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
  "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
  "literals": [null, true, false]
}`,
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    ],
    [
      'weird',
      String.raw`{
  "\u20ac": "Euro Sign",
  "\r": "Carriage Return",
  "\u000a": "Newline",
  "1": "One",
  "\u0080": "Control\u007f",
  "\ud83d\ude02": "Smiley",
  "\u00f6": "Latin Small Letter O With Diaeresis",
  "\ufb33": "Hebrew Letter Dalet With Dagesh",
  "</script>": "Browser Challenge"
}`,
      '{"\\n":"Newline","\\r":"Carriage Return","1":"One","</script>":"Browser Challenge","\u0080":"Control\u007f","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😂":"Smiley","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    ],
  ])('%s', (_, input, output) => {
    const value: unknown = JSON.parse(input)
    expect(canonicalize(value)).toBe(output)
    expect(jcs(value)).toBe(output)
    expect(hashOf(value)).toBe(digest(output))
  })
})

// FIPS 180-4 by its published examples (NIST, "Cryptographic Standards and Guidelines, Example Values", SHA-256).
describe('SHA-256', () => {
  test.each([
    ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['one block', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'two blocks',
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    [
      'a million letters',
      'a'.repeat(1_000_000),
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    ],
  ])('%s', (_, text, expected) => {
    expect(bytesToHex(sha256(utf8ToBytes(text)))).toBe(expected)
  })

  test('of any value is that of its canonical JSON', () => {
    checkProperty(
      fc.property(fc.jsonValue(), (value) => {
        expect(hashOf(value)).toBe(digest(jcs(value)))
      }),
      500,
    )
  })
})

describe('the hashes of a version', () => {
  test('are those of its content and of its signatures, computed apart', () => {
    let agreed = 0
    checkProperty(
      fc.property(anyAskedWorkspace, (workspace) => {
        for (const version of fixedVersions(workspace)) {
          const { workspaceId, previousAgreedHash, language, stages, scoring, parties } = version
          const content = {
            workspaceId,
            version: version.version,
            previousAgreedHash,
            language,
            stages,
            scoring,
            parties,
          }
          expect(version.contentHash).toBe(digest(jcs(content)))
          expect(contentHash(version)).toBe(version.contentHash)
          for (const signature of version.signatures) expect(signature.contentHash).toBe(version.contentHash)
          if (version.status !== 'agreed') continue
          agreed++
          const { signatures } = version
          expect(version.agreedHash).toBe(digest(jcs({ contentHash: digest(jcs(content)), signatures })))
          expect(agreedHash(version.contentHash, signatures)).toBe(version.agreedHash)
        }
      }),
      100,
    )
    expect(agreed).toBeGreaterThan(50)
  })

  // json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(',', ':')) and hashlib of Python 3
  test('are those that another program computes, and stay so in whatever version the file is read', () => {
    expect(
      orderedVersions(loadWorkspace('agreed.tuotto')).map((version) =>
        version.status === 'agreed' ? [version.contentHash, version.agreedHash] : version.status,
      ),
    ).toEqual([
      [
        '3bc4335158ea8a94b80f1d35477cf6970d117fec4c51166d551b02269a675d8a',
        '51ca36b6b22a883b4366aac71716f0fa6d358e27d058bdf7f1a46db5bb1356c6',
      ],
      [
        'bfea3d570981e693e3adf39c1049e76974df4cacc5a98841ab12cda8a2565968',
        '5190b3f9c115679cbc7af6801606e7563e2f01f03bd5ca40027187265fcfa699',
      ],
    ])
    for (const version of fixedVersions(loadWorkspace('agreed.tuotto')))
      expect(contentHash(version)).toBe(version.contentHash)
  })

  test('do not depend on the order of keys, and change with any part of the content', () => {
    const [first] = fixedVersions(loadWorkspace('agreed.tuotto'))
    const reversed = Object.fromEntries(Object.entries(first!).reverse()) as unknown as FixedVersion
    expect(contentHash(reversed)).toBe(first!.contentHash)
    const others: Partial<FixedVersion>[] = [
      { workspaceId: 'anotherworkspace0001' },
      { version: 2 },
      { previousAgreedHash: '0'.repeat(64) },
      { language: 'fi' },
      { stages: first!.stages.toReversed() },
      { parties: first!.parties.slice(1) },
    ]
    const hashes = others.map((other) => contentHash({ ...first!, ...other } as FixedVersion))
    expect(new Set([first!.contentHash, ...hashes]).size).toBe(others.length + 1)
  })
})
