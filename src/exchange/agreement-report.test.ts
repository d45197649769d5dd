import { describe, expect, it } from 'vitest'
import type { StageId, WorkspaceId } from '#domain/identifier.ts'
import { languages, type Language } from '#domain/language.ts'
import { templateNames, type TemplateName } from '#domain/profile.ts'
import { emptyStage, type Stage } from '#domain/stage.ts'
import { createFromTemplate } from '#domain/templates/create.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { agreementReport } from './agreement-report.ts'
import type { AgreementReport, ReportCard } from './agreement-report-shape.ts'

const now = Date.UTC(2026, 10, 12, 12)

function workspaceOf(template: TemplateName, language: Language, client = 'Acme & Sons'): Workspace {
  let count = 0
  return createFromTemplate({
    template,
    language,
    currency: 'EUR',
    workspaceId: 'aworkspacefortests' as WorkspaceId,
    name: 'Growth 2027',
    client,
    createdAt: 0,
    firstMonth: { year: 2027, month: 0 },
    newId: () => `id${++count}`,
  })
}

function reportOf(workspace: Workspace, language: Language = 'en'): AgreementReport {
  return agreementReport(workspace, { language, now, applicationVersion: '1.2.3' })
}

/** A workspace with these stages alone, in their order. */
function workspaceWith(...stages: Stage[]): Workspace {
  const empty = workspaceOf('empty', 'en')
  return {
    ...empty,
    profile: { ...empty.profile, stageOrder: stages.map(({ id }) => id) },
    stages: Object.fromEntries(stages.map((stage) => [stage.id, stage])),
  }
}

function stage(id: string, changes: Partial<Stage> = {}): Stage {
  return { ...emptyStage(id as StageId, `Stage ${id}`), ...changes }
}

function cardOf(report: AgreementReport, name: string): ReportCard {
  const cards = [...report.stages.cards, ...(report.beside?.cards ?? [])]
  const found = cards.find((card) => card.name === name || card.abbreviation === name)
  if (found === undefined) throw new Error(`no card of ${name}`)
  return found
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

describe('every template in every language', () => {
  const cases = templateNames.flatMap((template) => languages.map((language) => ({ template, language })))

  it.each(cases)('$template in $language is plain data without holes', ({ template, language }) => {
    const workspace = workspaceOf(template, language)
    const report = reportOf(workspace, language)
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    for (const text of textsIn(report)) expect(text).not.toMatch(/\{\{|undefined|null|agreement\./)
    expect(report.stages.cards.length + (report.beside?.cards.length ?? 0)).toBe(
      orderedStages(workspace).length,
    )
    expect(report.open.points).toEqual([])
    expect(report.languageNote).toBeNull()
  })

  it.each(cases)('$template in $language keeps every criterion and reason', ({ template, language }) => {
    const workspace = workspaceOf(template, language)
    const report = reportOf(workspace, language)
    for (const { name, entryCriteria, exitCriteria, sendBack } of orderedStages(workspace)) {
      const items = cardOf(report, name).lists.flatMap((list) => list.items)
      expect(items).toEqual([
        ...entryCriteria.map(({ text }) => text),
        ...exitCriteria.map(({ text }) => text),
        ...sendBack.reasons,
      ])
    }
  })
})

describe('the frame of the document', () => {
  it('names client, workspace, version, status and date', () => {
    const report = reportOf(workspaceOf('inbound', 'en'))
    expect(report.documentTitle).toBe('Shared funnel definitions: Acme & Sons')
    expect(report.footer).toBe('Acme & Sons · Growth 2027 · v1 draft · 12 Nov 2026')
    expect(report.facts.map(({ values }) => values.join(', '))).toEqual(['1, draft', '12 Nov 2026'])
    expect(report.parties.rows).toEqual(
      ['Management', 'Marketing', 'Sales'].map((party) => ({ party, people: '' })),
    )
    expect(report.notes).toEqual(['Draft for discussion: nobody has agreed to it yet.'])
    expect(report.madeWith).toContain('1.2.3')
    expect(report.pageLabel).toContain('{page}')
    expect(report.signatures.rows).toEqual(
      ['Management', 'Marketing', 'Sales'].map((party) => ({ party, signed: null })),
    )
  })

  it('does without a client', () => {
    const report = reportOf(workspaceOf('inbound', 'en', ''))
    expect(report.documentTitle).toBe('Shared funnel definitions: Growth 2027')
    expect(report.footer).toBe('Growth 2027 · v1 draft · 12 Nov 2026')
  })

  it('says that a sample is a sample, and what has been agreed', () => {
    const report = reportOf(sampleWorkspace())
    expect(report.notes).toEqual([
      'Agreed: in force until a new version is agreed.',
      'Sample: the company and its definitions are invented.',
    ])
    expect(report.signatures.statement).toContain('version 2')
  })

  it('says when the definitions are in another language than the labels', () => {
    const report = reportOf(workspaceOf('inbound', 'fi'), 'pl')
    expect(report.languageNote).toContain('po fińsku')
    expect(report.language).toBe('pl')
    expect(report.contentLanguage).toBe('fi')
    expect(report.stages.cards[0]?.name).toBe('Kävijät')
    expect(report.stages.title).toBe('Etapy po kolei')
  })
})

describe('stages', () => {
  it('puts what stands beside the path last, without a number', () => {
    const report = reportOf(
      workspaceWith(stage('a'), stage('b', { placement: 'beside' }), stage('c'), stage('d')),
    )
    expect(report.glossary.rows.map(({ id, number }) => [id, number])).toEqual([
      ['a', 1],
      ['c', 2],
      ['d', 3],
      ['b', null],
    ])
    expect(report.stages.cards.map(({ id }) => id)).toEqual(['a', 'c', 'd'])
    expect(report.beside?.cards.map(({ position }) => position)).toEqual(['beside the conversion path'])
    expect(report.picture.stages).toHaveLength(3)
  })

  it('gives the first sentence as the short meaning', () => {
    const report = reportOf(workspaceOf('inbound', 'en'))
    expect(report.glossary.rows.find(({ abbreviation }) => abbreviation === 'SQL')?.meaning).toBe(
      'A lead that also meets the criteria sales has set, down to the strictest.',
    )
  })

  it('says everything that is set', () => {
    const full = stage('full', {
      abbreviation: 'FUL',
      synonyms: ['Other', ' ', 'Another'],
      definition: 'First paragraph.\n\nSecond one.',
      entryCriteria: [
        { id: 'e1', text: 'In one' },
        { id: 'e2', text: 'In two' },
      ],
      exitCriteria: [{ id: 'x', text: 'Out' }],
      owner: { kind: 'own', name: 'Dealer network' },
      obligation: 'must',
      worker: { kind: 'own', name: 'Desk' },
      handoff: 'manual',
      isFitForCrm: true,
      serviceLevel: { firstTouchHours: 1.5, attempts: 1, attemptDays: 3 },
      sendBack: { reasons: ['No budget'], withinDays: 2, toStageId: 'before' as StageId, afterDays: 30 },
      journeyPhase: 'decision',
      counting: 'count-only',
      figureRole: 'sql',
    })
    const card = cardOf(reportOf(workspaceWith(stage('before'), full)), 'FUL')
    expect(card).toMatchObject({
      number: 2,
      position: 'Stage 2 of 2',
      owner: { kind: 'own', letter: 'D', label: 'Dealer network' },
      obligation: { kind: 'must', worker: 'own', label: 'MUST: Desk' },
      synonyms: 'Other, Another',
      definition: ['First paragraph.', 'Second one.'],
    })
    expect(card.lists.map(({ label, items }) => [label, ...items])).toEqual([
      ['Entry criteria: all must be met', 'In one', 'In two'],
      ['Exit criteria', 'Out'],
      ['Reasons to send back', 'No budget'],
    ])
    expect(card.duties.map(({ label, values }) => [label, ...values])).toEqual([
      ['Handoff into the stage', 'verified by hand'],
      ['Service level', 'first touch within 1.5 working hours', 'at least 1 attempt within 3 days'],
      [
        'Sending back',
        'within 2 working days, then the lead counts as accepted',
        'to the stage Stage before after 30 days',
      ],
    ])
    expect(card.facts.map(({ values }) => values.join())).toEqual([
      'Decision',
      'goes into the CRM',
      'a number without names',
      'counts as SQL',
    ])
  })

  it('leaves empty what is important and missing, and lists it', () => {
    const report = reportOf(
      workspaceWith(
        stage('a', { definition: 'Known.', entryCriteria: [{ id: 'e', text: ' ' }] }),
        stage('b', { obligation: 'must', owner: { kind: 'own', name: '' } }),
      ),
    )
    expect(report.open.points).toEqual([
      { id: 'a', stage: 'Stage a', missing: ['Entry criteria'], objections: [], positions: [] },
      {
        id: 'b',
        stage: 'Stage b',
        missing: ['Definition', 'Entry criteria', 'Service level', 'Name of the role'],
        objections: [],
        positions: [],
      },
    ])
    const card = cardOf(report, 'Stage b')
    expect(card.definition).toEqual([])
    expect(card.lists).toEqual([{ kind: 'entry', label: 'Entry criteria', items: [] }])
    expect(card.duties.find(({ label }) => label === 'Service level')?.values).toEqual([])
  })

  it('does without any stage', () => {
    const report = reportOf(workspaceWith())
    expect(report.stages.cards).toEqual([])
    expect(report.beside).toBeNull()
    expect(report.open.none).toBe('No stages have been defined yet.')
  })
})

describe('handoffs', () => {
  it('lists duties, decisions and new owners alone', () => {
    const sales = { kind: 'sales', name: '' } as const
    const report = reportOf(
      workspaceWith(
        stage('quiet'),
        stage('may', { obligation: 'may' }),
        stage('decided', { handoff: 'sales-decision' }),
        stage('handed', { owner: sales }),
        stage('same', { owner: sales }),
        stage('aside', { obligation: 'must', placement: 'beside' }),
      ),
    )
    expect(report.handoffs.rows.map(({ id, before }) => [id, before])).toEqual([
      ['may', null],
      ['decided', null],
      ['handed', 'before: marketing'],
    ])
    expect(report.picture.stages.map(({ isHandedOver }) => isHandedOver)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ])
  })

  it('has a service level in the plural forms of Polish', () => {
    const level = (firstTouchHours: number, attempts: number, attemptDays: number) => {
      const worked = stage('a', {
        obligation: 'must',
        serviceLevel: { firstTouchHours, attempts, attemptDays },
      })
      return reportOf(workspaceWith(worked), 'pl').handoffs.rows[0]?.serviceLevel
    }
    expect(level(1, 1, 1)).toEqual([
      'pierwszy kontakt w ciągu 1 godziny roboczej',
      'co najmniej 1 próba w ciągu 1 dnia',
    ])
    expect(level(8, 5, 10)).toEqual([
      'pierwszy kontakt w ciągu 8 godzin roboczych',
      'co najmniej 5 prób w ciągu 10 dni',
    ])
    expect(level(1.5, 3, 2)).toEqual([
      'pierwszy kontakt w ciągu 1,5 godziny roboczej',
      'co najmniej 3 próby w ciągu 2 dni',
    ])
  })

  it('tells a duty without a service level from one that nobody has', () => {
    const rows = reportOf(
      workspaceWith(stage('a', { obligation: 'must' }), stage('b', { obligation: 'may' })),
    ).handoffs.rows
    expect(rows.map(({ isServiceLevelMissing }) => isServiceLevelMissing)).toEqual([true, false])
  })
})
