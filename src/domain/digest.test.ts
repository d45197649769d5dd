import canonicalize from 'canonicalize'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyWorkspace, checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { digestOfHashes, recordHash, workspaceDigest } from './digest.ts'
import { recordsOf } from './records.ts'
import type { Workspace } from './workspace.ts'

function numberOfBits(hexadecimal: string): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${hexadecimal}`))
  return view.getFloat64(0)
}

describe('canonical JSON, RFC 8785', () => {
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: %s is written %s', (bits, text) => {
    expect(canonicalize(numberOfBits(bits))).toBe(text)
  })

  test.each(['7fffffffffffffff', '7ff0000000000000'])('appendix B: %s is refused', (bits) => {
    expect(() => canonicalize(numberOfBits(bits))).toThrow()
  })

  test('3.2.2: literals, numbers and strings', () => {
    const sample: unknown = JSON.parse(
      String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`,
    )
    expect(canonicalize(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  test('3.2.3: keys are sorted by UTF-16 code units', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const keys = [...canonicalize(sample)!.matchAll(/"([^"]+)":/g)].map((match) =>
      JSON.parse(`"${match[1]}"`),
    )
    expect(keys).toEqual(['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'])
  })
})

describe('digests', () => {
  function reversed<T extends object>(record: T): T {
    return Object.fromEntries(Object.entries(record).reverse()) as T
  }

  test('a record hash is the SHA-256 of its canonical JSON', () => {
    // printf '["plan","plan",{"a":"ä","b":1}]' | sha256sum
    expect(recordHash({ table: 'plan', key: 'plan', record: { b: 1, a: 'ä' } })).toBe(
      'd12a173f9a3fb0627fe73320a6b1e9f39f6582c8634796f4aa60d72c53101156',
    )
  })

  test('the order of records and of keys is of no account', () => {
    checkProperty(
      fc.property(anyWorkspace, (workspace) => {
        const other: Workspace = {
          logos: reversed(workspace.logos),
          versions: reversed(workspace.versions),
          positions: reversed(workspace.positions),
          sampleLeads: reversed(workspace.sampleLeads),
          answers: reversed(workspace.answers),
          rounds: reversed(workspace.rounds),
          agreement: reversed(workspace.agreement),
          charts: reversed(workspace.charts),
          ranges: reversed(workspace.ranges),
          scenarios: reversed(workspace.scenarios),
          whatIf: reversed(workspace.whatIf),
          provenance: reversed(workspace.provenance),
          channels: reversed(workspace.channels),
          stageNumbers: reversed(workspace.stageNumbers),
          stages: reversed(workspace.stages),
          plan: reversed(workspace.plan),
          profile: reversed(workspace.profile),
        }
        expect(workspaceDigest(other)).toBe(workspaceDigest(workspace))
        const hashes = recordsOf(workspace).map(recordHash)
        expect(digestOfHashes(hashes.toReversed())).toBe(workspaceDigest(workspace))
      }),
      50,
    )
  })

  test('a record under another key, and any changed value, gives another digest', () => {
    const workspace = buildWorkspace({ stages: [{ id: 'a' }] })
    const digest = workspaceDigest(workspace)
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(workspaceDigest({ ...workspace, plan: { ...workspace.plan, churn: 1e-300 } })).not.toBe(digest)
    expect(recordHash({ table: 'stages', key: 'a', record: 1 })).not.toBe(
      recordHash({ table: 'stages', key: 'b', record: 1 }),
    )
  })
})
