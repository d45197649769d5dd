import { describe, expect, it } from 'vitest'
import { agreedVersions, lastAgreed } from '#domain/agreement/versions.ts'
import { languages } from '#domain/language.ts'
import { applied, author } from '#tests/fixtures/commands.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { agreementReport } from './agreement-report.ts'
import { readAgreementReport } from './agreement-report-reader.ts'

/** Its first version had another SQL than the second; both are signed by three sides. */
const sample = sampleWorkspace()
const options = { language: 'en', now: Date.UTC(2026, 10, 12, 12), applicationVersion: '1.2.3' } as const

describe('an agreed version on paper', () => {
  it('carries eight characters of its hash on each page and the whole with the signatures', () => {
    const { agreedHash } = lastAgreed(sample)!
    const report = agreementReport(sample, options)
    expect(report.footer).toContain(` · ${agreedHash.slice(0, 8)} · `)
    expect(report.signatures.seal).toMatchObject({
      hash: agreedHash,
      shortHash: agreedHash.slice(0, 8),
      previous: { hash: agreedVersions(sample)[0]!.agreedHash },
    })
  })

  it('names who signed, when, and what they said', () => {
    const { rows } = agreementReport(sample, options).signatures
    expect(rows.map(({ party, signed }) => [party, signed?.name, signed?.role])).toEqual([
      ['Management', 'Judith Marsh', 'Managing director'],
      ['Marketing', 'Rachel Hensley', 'Head of marketing'],
      ['Sales', 'Andrew Pike', 'Sales director'],
    ])
    expect(rows[0]!.signed).toMatchObject({ date: '3 Nov 2026', comment: /two quarters/ })
  })

  it('says word by word what changed since the version before, and why', () => {
    const { changes } = agreementReport(sample, options)
    expect(changes!.reason!.text).toMatch(/sent back every third SQL/)
    expect(changes!.stages.map(({ stage, fields }) => [stage, fields.map(({ label }) => label)])).toEqual([
      ['SQL – Sales qualified lead', ['Definition', 'Entry criteria']],
    ])
    const [definition] = changes!.stages[0]!.fields
    const [before, after] = agreedVersions(sample).map(
      ({ stages }) => stages.find(({ abbreviation }) => abbreviation === 'SQL')!.definition,
    )
    const without = (kind: string) =>
      definition!.parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')
    expect(without('added')).toBe(before)
    expect(without('removed')).toBe(after)
  })

  it('keeps the reservations that were held when it was proposed', () => {
    expect(agreementReport(sample, options).reservations.rows).toMatchObject([
      { stage: 'MQL', who: 'Claire Whitmore (Sales)', reason: /the threshold must go up/ },
    ])
  })

  it('says who agrees, and when they look at it again', () => {
    const report = agreementReport(sample, options)
    expect(report.parties.rows[0]).toEqual({ party: 'Management', people: 'Judith Marsh and Martin Doyle' })
    expect(report.facts.map(({ label, values }) => [label, ...values])).toEqual([
      ['Version', '2, agreed'],
      ['Date', '3 Nov 2026'],
      ['Next review', '1 May 2027'],
    ])
  })

  it('of the first version is the paper of then: its definitions, and no changes', () => {
    const report = agreementReport(sample, { ...options, version: 1 })
    expect(report.notes[0]).toBe('Superseded: version 2 has been in force since 3 Nov 2026.')
    expect(report.facts.map(({ label }) => label)).toEqual(['Version', 'Date'])
    expect(report).toMatchObject({ version: 1, status: 'agreed', changes: null, date: '27 Apr 2026' })
    const sql = report.stages.cards.find(({ abbreviation }) => abbreviation === 'SQL')!
    expect(sql.lists[0]!.items).toEqual([
      'Is interested in buying',
      'The company suits us',
      'The person can be reached',
    ])
    expect(report.signatures.seal).toMatchObject({ previous: null })
  })

  it.each(languages)('in %s survives the way to the print page', (language) => {
    const report = agreementReport(sampleWorkspace(language), { ...options, language })
    expect(readAgreementReport(JSON.parse(JSON.stringify(report)), '')).toEqual(report)
  })
})

it('a draft or a proposal says which version is in force meanwhile', () => {
  const [sql] = Object.values(sample.stages).filter(({ abbreviation }) => abbreviation === 'SQL')
  const draft = applied(
    sample,
    { type: 'start-version', reason: '' },
    { type: 'edit-stage', id: sql!.id, fields: { definition: 'Another one.' } },
  )
  expect(agreementReport(draft, options)).toMatchObject({
    notes: [
      'Draft of version 3: nobody has agreed to it yet. Version 2 is in force.',
      expect.stringMatching(/^Sample/),
    ],
    changes: { title: 'What has changed since version 2' },
    signatures: { seal: null },
    date: '12 Nov 2026',
  })
  const proposed = applied(draft, { type: 'propose-version', ...author })
  expect(agreementReport(proposed, options)).toMatchObject({
    notes: [
      'Proposed: in force once all parties have signed. Until then version 2 is in force.',
      expect.stringMatching(/^Sample/),
    ],
    date: '14 Nov 2023',
  })
})

it('a proposal has lines for those who have not signed, and the hash of its content', () => {
  const { [1]: first } = sample.versions
  const proposed = applied(
    { ...sample, versions: { 1: { status: 'draft', version: 1, reason: first!.reason } } },
    { type: 'propose-version', ...author },
  )
  const { signatures } = agreementReport(proposed, options)
  expect(signatures.rows.map(({ signed }) => signed)).toEqual([null, null, null])
  expect(signatures.seal!.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(signatures.seal!.label).toBe('Hash of the proposal (SHA-256)')
})
