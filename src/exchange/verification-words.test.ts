import { describe, expect, test } from 'vitest'
import type { Alteration, AlterationKind } from '#domain/agreement/verify.ts'
import { languages } from '#domain/language.ts'
import { translator } from '#i18n/translate.ts'
import { loadWorkspace } from '#tests/fixtures/load.ts'
import { alterationText } from './verification-words.ts'

const agreed = loadWorkspace('agreed.tuotto')

function words(kind: AlterationKind, path: string, version = 2): string {
  return alterationText(agreed, { kind, path, version }, translator('en'))
}

describe('in English', () => {
  test.each<[path: string, place: string]>([
    ['stages/2/definition', 'SQL › Definition'],
    ['stages/3/entryCriteria', 'Customer › Entry criteria'],
    ['stages/1/id', 'MQL › Name'],
    ['stages/7/definition', 'Stage 8 › Definition'],
    ['stages/2/defnition', 'SQL'],
    ['parties/1', 'Marketing'],
    ['parties/5', 'Party 6'],
    ['signatures/0', 'Signature 1 › Signer of sales'],
    ['signatures/9', 'Signature 10'],
    ['version', 'Number'],
    ['status', 'Status'],
    ['reason', 'Reason for the version'],
    ['agreedHash', 'SHA-256 of the agreement'],
    ['nothing', 'Fingerprints'],
    ['stages/p/definition', 'Fingerprints'],
    ['signatures', 'Fingerprints'],
  ])('an altered %s is named as %s', (path, place) => {
    expect(words('altered', `versions/2/${path}`)).toBe(
      `Version 2 › ${place}: altered since it was proposed or signed.`,
    )
  })

  test.each<[kind: AlterationKind, path: string, message: string]>([
    [
      'altered',
      'versions/2',
      'Version 2 was altered after it was proposed or signed; which part of it cannot be told.',
    ],
    [
      'chain',
      'versions/2/previousAgreedHash',
      'Version 2 does not follow from the one before it: the SHA-256 of that version is another.',
    ],
    ['chain', 'versions/2/workspaceId', 'Version 2 comes from another workspace than the one before it.'],
    [
      'signature',
      'versions/2/signatures/1/contentHash',
      'Version 2: what Signer of marketing signed is something else.',
    ],
    [
      'signature',
      'versions/2/signatures/0/roleId',
      'Version 2: Signer of sales signed for a role that was not asked to, or that had signed already.',
    ],
    [
      'signature',
      'versions/2/signatures',
      'Version 2 is marked as agreed although somebody who had to sign has not.',
    ],
    [
      'live',
      'stages/sql/serviceLevel',
      'SQL › Service level: the workspace says something else than version 2, which stands fixed.',
    ],
    ['live', 'stages/won', 'Customer: the workspace says something else than version 2, which stands fixed.'],
    [
      'live',
      'profile/stageOrder',
      'Order of the stages: the workspace says something else than version 2, which stands fixed.',
    ],
    [
      'live',
      'profile/language',
      'Language of the definitions: the workspace says something else than version 2, which stands fixed.',
    ],
  ])('%s %s', (kind, path, message) => {
    expect(words(kind, path)).toBe(message)
  })
})

test('every part of a version has words in every language, and no two languages the same', () => {
  const version = agreed.versions[1]!
  const parts = 'fingerprints' in version ? Object.keys(version.fingerprints) : []
  expect(parts.length).toBeGreaterThan(80)
  for (const part of parts) {
    const alteration: Alteration = { kind: 'altered', path: `versions/1/${part}`, version: 1 }
    const texts = languages.map((language) => alterationText(agreed, alteration, translator(language)))
    expect(new Set(texts).size).toBe(languages.length)
    for (const text of texts) expect(text).not.toMatch(/undefined|verification\.|Fingerprints/)
  }
})
