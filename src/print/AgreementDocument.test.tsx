import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { lastAgreed } from '#domain/agreement/versions.ts'
import type { ParticipantId, RoleId, StageId, WorkspaceId } from '#domain/identifier.ts'
import type { Language } from '#domain/language.ts'
import type { TemplateName } from '#domain/profile.ts'
import { emptyStage } from '#domain/stage.ts'
import { createFromTemplate } from '#domain/templates/create.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { agreementReport } from '#exchange/agreement-report.ts'
import { applied } from '#tests/fixtures/commands.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { transparentPicture } from '#ui/transparent-picture.ts'
import { AgreementDocument } from './AgreementDocument.tsx'

afterEach(cleanup)

function workspaceOf(template: TemplateName, language: Language = 'en'): Workspace {
  let count = 0
  return createFromTemplate({
    template,
    language,
    currency: 'EUR',
    workspaceId: 'aworkspacefortests' as WorkspaceId,
    name: 'Growth 2027',
    client: 'Acme',
    createdAt: 0,
    firstMonth: { year: 2027, month: 0 },
    newId: () => `id${++count}`,
  })
}

function renderDocument(workspace: Workspace, language: Language = 'en') {
  const report = agreementReport(workspace, { language, now: 0, applicationVersion: '1.0.0' })
  return render(<AgreementDocument document={{ kind: 'agreement', paper: 'A4', report }} />)
}

function headings(level: number): (string | null)[] {
  return screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent)
}

describe('the printed agreement', () => {
  it('has headings that make a table of contents', () => {
    renderDocument(workspaceOf('inbound'))
    expect(headings(1)).toEqual(['Shared funnel definitions'])
    expect(headings(2)).toEqual([
      'How to read this document',
      'Glossary',
      'The buyer’s journey and who is responsible',
      'Handoffs and service levels',
      'The stages one by one',
      'Beside the path',
      'Still open',
      'Signatures',
    ])
    expect(headings(3)).toEqual([
      '1 Visitors',
      '2 Subscriber',
      '3 Lead',
      '4 Marketing qualified lead MQL',
      '5 Sales qualified lead SQL',
      '6 Opportunity',
      '7 Customer',
      'Evangelist',
      'Other',
    ])
  })

  it('has tables whose cells belong to a column and a row', () => {
    renderDocument(workspaceOf('inbound'))
    for (const name of [
      'Terms in the order of the funnel',
      'Stages that somebody may or must work, and those where responsibility changes hands',
      'Signatures of the parties',
    ]) {
      const table = screen.getByRole('table', { name })
      const rows = within(table).getAllByRole('rowheader').length
      const columns = within(table).getAllByRole('columnheader').length
      expect(within(table).getAllByRole('cell')).toHaveLength(rows * (columns - 1))
    }
  })

  it('says of a later version what has changed, of what people keep a reservation, and who signed', () => {
    const sample = sampleWorkspace()
    const { version } = lastAgreed(sample)!
    renderDocument(sample)
    expect(headings(2).slice(-4)).toEqual([
      `What has changed since version ${version - 1}`,
      'Still open',
      'Reservations',
      'Signatures',
    ])
    expect(document.querySelector('del')).toHaveTextContent(/^\[gone: .*\]$/)
    expect(document.querySelector('ins')).toHaveTextContent(/^\[new: .*\]$/)
    expect(screen.getByText(lastAgreed(sample)!.agreedHash.slice(8))).toBeInTheDocument()
  })

  it('says in words whose signature was drawn, and whose logos there are', () => {
    const sample = sampleWorkspace()
    const report = agreementReport(sample, { language: 'en', now: 0, applicationVersion: '1.0.0' })
    const logo = { image: transparentPicture, width: 1, height: 1 }
    report.logos = {
      client: { ...logo, description: 'Logo of the client' },
      consultant: { ...logo, description: 'Logo of the consultant' },
    }
    report.signatures.rows[1]!.signed!.drawing = [[100, 100, 300, 200]]
    render(<AgreementDocument document={{ kind: 'agreement', paper: 'A4', report }} />)
    expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('alt'))).toEqual([
      'Logo of the client',
      'Logo of the consultant',
      expect.stringMatching(/^Funnel with 7 stages/),
      'Signature of Rachel Hensley',
    ])
  })

  it('names everybody on a page of their own where the cover has no room', () => {
    const sample = sampleWorkspace()
    const report = agreementReport(sample, { language: 'en', now: 0, applicationVersion: '1.0.0' })
    const rows = Array.from({ length: 12 }, (_, place) => ({ party: `Party ${place}`, people: 'A and B' }))
    report.parties = { ...report.parties, rows }
    render(<AgreementDocument document={{ kind: 'agreement', paper: 'A4', report }} />)
    const table = screen.getByRole('table', { name: 'Who agrees to these definitions' })
    expect(within(table).getAllByRole('rowheader')).toHaveLength(12)
    expect(screen.getByText(/^Party 0, Party 1, .* and Party 11$/)).toBeInTheDocument()
  })

  it('says in words what the picture shows', () => {
    renderDocument(workspaceOf('inbound'))
    expect(screen.getByRole('img').getAttribute('alt')).toMatch(
      /^Funnel with 7 stages: Visitors \(marketing\), /,
    )
  })

  it('leads from each term to its card', () => {
    const { container } = renderDocument(workspaceOf('inbound'))
    const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href')!.slice(1))
    expect(links).toHaveLength(9)
    for (const id of links) expect(container.querySelector(`article[id="${id}"]`)).not.toBeNull()
  })

  it('marks the language of what was written', () => {
    const { container } = renderDocument(workspaceOf('inbound', 'fi'), 'pl')
    expect(container.querySelector('[data-paper]')?.getAttribute('lang')).toBe('pl')
    expect(
      screen.getByText('Saavuttaa sovitun pisterajan ja on siitä lähtien MQL').closest('[lang]'),
    ).toHaveAttribute('lang', 'fi')
    expect(screen.getByText('Jak czytać ten dokument').closest('[lang]')).toHaveAttribute('lang', 'pl')
    expect(screen.getAllByText(/po fińsku/)).toHaveLength(2)
  })

  it('shows what is not agreed yet', () => {
    const empty = workspaceOf('empty')
    const bare = { ...emptyStage('a1' as StageId, 'Lead'), obligation: 'must' as const }
    renderDocument({
      ...empty,
      profile: { ...empty.profile, stageOrder: [bare.id] },
      stages: { [bare.id]: bare },
    })
    const card = screen.getByRole('article')
    expect(within(card).getAllByText('not agreed yet')).toHaveLength(3)
    expect(screen.getByText('Definition, Entry criteria, Service level')).toBeInTheDocument()
  })

  it('names an open objection with its reason, in the language it was given in', () => {
    const workspace = workspaceOf('inbound')
    const { id, name } = orderedStages(workspace)[0]!
    const eero = 'eero' as ParticipantId
    renderDocument(
      applied(
        workspace,
        { type: 'add-participant', id: eero, name: 'Eero', roleId: 'sales' as RoleId },
        {
          type: 'take-position',
          stageId: id,
          participantId: eero,
          stance: 'objection',
          reason: 'Zu weich',
          at: 1,
        },
      ),
      'fi',
    )
    const open = within(screen.getByRole('heading', { name: 'Vielä avoinna' }).closest('section')!)
    const point = open.getByRole('link', { name }).closest('li')!
    expect(point).toHaveTextContent('Vastalause, Eero (Myynti): Zu weich')
    expect(within(point).getByText('Zu weich')).toHaveAttribute('lang', 'en')
    expect(open.getAllByText('1 ei ole vielä sanonut kantaansa')).toHaveLength(8)
  })

  it('can be printed without any stage', () => {
    renderDocument(workspaceOf('empty'))
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
    expect(headings(2)).toEqual([
      'How to read this document',
      'The stages one by one',
      'Still open',
      'Signatures',
    ])
  })
})
