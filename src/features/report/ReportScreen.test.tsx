import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Command } from '#domain/commands/command.ts'
import type { ParticipantId, RoleId, WorkspaceId } from '#domain/identifier.ts'
import type { Language } from '#domain/language.ts'
import { createFromTemplate } from '#domain/templates/create.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { calibration, type CalibrationResult } from '#engine/agreement/calibration.ts'
import { readPrintDocument, type PrintDocument } from '#exchange/print-document.ts'
import { readWorkspaceFile } from '#exchange/workspace-file.ts'
import { PlatformError, type Platform, type PlatformFailure, type SavedFile } from '#platform/contract.ts'
import { printSchema, saveTextSchema } from '#platform/schemas.ts'
import type { Application } from '#session/application-context.tsx'
import { applied } from '#tests/fixtures/commands.ts'
import { idleEngine } from '#tests/fixtures/idle-engine.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { showReport } from './testing/show-report.tsx'

afterEach(cleanup)

interface Options {
  template?: 'inbound' | 'empty'
  language?: Language
  definitions?: Language
  client?: string
  change?: (workspace: Workspace) => Workspace
}

function renderReport(options: Options = {}) {
  const {
    template = 'inbound',
    language = 'en',
    definitions = 'en',
    client = 'Acme',
    change = (same) => same,
  } = options
  let count = 0
  const workspace = change(
    createFromTemplate({
      template,
      language: definitions,
      currency: 'EUR',
      workspaceId: 'aworkspacefortests' as WorkspaceId,
      name: 'Growth 2027',
      client,
      createdAt: 0,
      firstMonth: { year: 2027, month: 0 },
      newId: () => `id${++count}`,
    }),
  )
  const savePdf = vi.fn<Platform['print']['savePdf']>(() => Promise.resolve(null))
  const saveText = vi.fn<Platform['files']['saveText']>(() => Promise.resolve(null))
  const changeSettings = vi.fn<Application['changeSettings']>()
  const files = { saveText } as unknown as Application['files']
  showReport({
    workspace,
    engine: idleEngine,
    language,
    application: { print: { savePdf } as unknown as Application['print'], files, changeSettings },
  })
  return { user: userEvent.setup(), savePdf, saveText, changeSettings, workspace }
}

function pdfButton() {
  return screen.getByTestId('export-agreement-pdf')
}

function agreementIn(json: string): PrintDocument<'agreement'> {
  const document = readPrintDocument(json)
  if (document.kind !== 'agreement') throw new Error(`this is a ${document.kind}`)
  return document
}

describe('the agreement as a PDF', () => {
  it('is printed with everything that the platform needs', async () => {
    const { user, savePdf } = renderReport()
    await user.click(screen.getByRole('button', { name: 'Save as PDF' }))
    const request = printSchema.parse(savePdf.mock.calls[0]?.[0])
    expect(request).toMatchObject({
      title: 'Shared funnel definitions: Acme',
      author: 'Acme',
      language: 'en',
      paper: 'Letter',
      suggestedName: 'Acme - Growth 2027 - definitions v1.pdf',
      footer: 'Acme · Growth 2027 · v1 draft · 12 Nov 2026',
      pageLabel: 'Page {page} of {pages}',
      dialogTitle: 'Save the agreement',
    })
    const { paper, report } = agreementIn(request.document)
    expect(paper).toBe('Letter')
    expect(report.stages.cards).toHaveLength(7)
  })

  it('is in the language of the definitions until another is chosen; the dialog is in that of the window', async () => {
    const { user, savePdf } = renderReport({ language: 'fi', definitions: 'pl' })
    expect(screen.getByRole('radio', { name: 'Polski' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'English' }))
    await user.click(pdfButton())
    const request = savePdf.mock.calls[0]?.[0]
    expect(request).toMatchObject({ language: 'en', dialogTitle: 'Tallenna määritelmät' })
    expect(agreementIn(request!.document).report.languageNote).toContain('written in Polish')
  })

  it('remembers the paper', async () => {
    const { user, changeSettings } = renderReport()
    expect(screen.getByRole('radio', { name: 'Letter' })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: 'A4' }))
    expect(changeSettings).toHaveBeenCalledWith({ paper: 'A4' })
  })

  it('says that it is being made, and where it is', async () => {
    const { user, savePdf } = renderReport()
    let finish: (file: SavedFile) => void = () => undefined
    savePdf.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          finish = resolve
        }),
    )
    await user.click(pdfButton())
    expect(pdfButton()).toHaveTextContent('Saving the PDF…')
    expect(pdfButton()).toHaveFocus()
    await user.click(pdfButton())
    expect(savePdf).toHaveBeenCalledTimes(1)
    finish({ path: '/home/a/b.pdf' })
    expect(await screen.findByText('The PDF was saved: /home/a/b.pdf')).toBeInTheDocument()
    expect(pdfButton()).toHaveTextContent('Save as PDF')
  })

  it('says nothing when the dialog was cancelled', async () => {
    const { user } = renderReport()
    await user.click(pdfButton())
    expect(screen.queryByText(/saved/)).not.toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('waits for what the calibrations come to', async () => {
    const user = userEvent.setup()
    const savePdf = vi.fn<Platform['print']['savePdf']>(() => Promise.resolve(null))
    const answers: ((result: CalibrationResult) => void)[] = []
    showReport({
      workspace: sampleWorkspace(),
      engine: { ...idleEngine, calibration: () => new Promise((resolve) => answers.push(resolve)) },
      application: { print: { savePdf } as unknown as Application['print'] },
    })
    await user.click(pdfButton())
    expect(pdfButton()).toHaveAttribute('aria-disabled', 'true')
    expect(savePdf).not.toHaveBeenCalled()
    for (const answer of answers) answer(calibration({ leads: [], stageIds: [], seed: 1, resamples: 1 }))
    await vi.waitFor(() => expect(pdfButton()).not.toHaveAttribute('aria-disabled'))
    await user.click(pdfButton())
    expect(agreementIn(savePdf.mock.calls[0]![0].document).report.calibration!.rows).toHaveLength(2)
    expect(screen.getByTestId('report-contents')).toHaveTextContent('Calibration 2 rounds')
    await user.click(screen.getByRole('radio', { name: 'Polski' }))
    expect(screen.getByTestId('report-contents')).toHaveTextContent(
      'What has changed since version 1 1 stage',
    )
  })

  it('is not printed without them, and computes them again', async () => {
    const user = userEvent.setup()
    const savePdf = vi.fn<Platform['print']['savePdf']>(() => Promise.resolve(null))
    const compute = vi.fn(() => Promise.reject<CalibrationResult>(new Error('the worker ended')))
    showReport({
      workspace: sampleWorkspace(),
      engine: { ...idleEngine, calibration: compute },
      application: { print: { savePdf } as unknown as Application['print'] },
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('the worker ended')
    await user.click(pdfButton())
    expect(savePdf).not.toHaveBeenCalled()
    compute.mockResolvedValue(calibration({ leads: [], stageIds: [], seed: 1, resamples: 1 }))
    await user.click(screen.getByRole('button', { name: 'Compute again' }))
    await vi.waitFor(() => expect(pdfButton()).not.toHaveAttribute('aria-disabled'))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('is of the version that is chosen', async () => {
    const user = userEvent.setup()
    const savePdf = vi.fn<Platform['print']['savePdf']>(() => Promise.resolve(null))
    showReport({
      workspace: { ...sampleWorkspace(), rounds: {}, answers: {} },
      engine: idleEngine,
      application: { print: { savePdf } as unknown as Application['print'] },
    })
    expect(screen.getByTestId('report-version')).toHaveValue('2, agreed')
    await user.click(screen.getByTestId('report-version'))
    await user.click(await screen.findByRole('option', { name: '1, agreed' }))
    await user.click(pdfButton())
    const request = savePdf.mock.calls[0]![0]
    expect(request.suggestedName).toMatch(/definitions v1\.pdf$/)
    expect(agreementIn(request.document).report).toMatchObject({ version: 1, changes: null })
  })

  const failures: [PlatformFailure['code'], RegExp][] = [
    ['disk-full', /the disk is full.*\/place/],
    ['not-writable', /cannot be written to.*\/place/],
    ['not-found', /the folder is no longer there.*\/place/],
    ['too-large', /too large/],
    ['failed', /Please try again.*because/],
    ['invalid', /Please try again.*because/],
  ]
  it.each(failures)('says in words why it was not saved: %s', async (code, words) => {
    const { user, savePdf } = renderReport()
    savePdf.mockRejectedValueOnce(new PlatformError({ code, detail: 'because', place: '/place' }))
    await user.click(pdfButton())
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    savePdf.mockResolvedValueOnce({ path: '/b.pdf' })
    await user.click(pdfButton())
    expect(await screen.findByText('The PDF was saved: /b.pdf')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('what the document holds', () => {
  it('lists its parts', () => {
    renderReport()
    const parts = within(screen.getByTestId('report-contents')).getAllByRole('listitem')
    expect(parts.map(({ textContent }) => textContent)).toContain('The stages one by one 7 stages')
    expect(screen.getByText('Nothing important is missing.')).toBeInTheDocument()
  })

  it('leads to what is missing', () => {
    renderReport({
      change: (workspace) => ({
        ...workspace,
        stages: Object.fromEntries(
          Object.entries(workspace.stages).map(([id, stage]) => [
            id,
            stage.figureRole === 'mql' || stage.figureRole === 'sql'
              ? {
                  ...stage,
                  entryCriteria: [],
                  serviceLevel: { firstTouchHours: null, attempts: null, attemptDays: null },
                }
              : stage,
          ]),
        ),
      }),
    })
    const links = within(screen.getByTestId('report-missing')).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['2 stages have no entry criteria: MQL, SQL', '#/workspace/aworkspacefortests/stages'],
      ['1 stage must be worked but has no service level: SQL', '#/workspace/aworkspacefortests/stages'],
    ])
  })

  it('leads to an open objection and to whoever has not spoken', () => {
    renderReport({
      change: (workspace) => {
        const mql = orderedStages(workspace).find(({ figureRole }) => figureRole === 'mql')!.id
        const eero = 'eero' as ParticipantId
        const said = orderedStages(workspace).map(
          ({ id }): Command => ({
            type: 'take-position',
            stageId: id,
            participantId: eero,
            stance: id === mql ? 'objection' : 'agree',
            reason: id === mql ? 'Too soft' : '',
            at: 1,
          }),
        )
        return applied(
          workspace,
          { type: 'add-participant', id: eero, name: 'Eero', roleId: 'sales' as RoleId },
          ...said,
          { type: 'clear-position', stageId: orderedStages(workspace)[0]!.id, participantId: eero },
        )
      },
    })
    const links = within(screen.getByTestId('report-missing')).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['1 stage is kept open by an objection: MQL', '#/workspace/aworkspacefortests/agreement/decide'],
      [
        'On 1 stage not everybody has spoken on the present wording: Visitors',
        '#/workspace/aworkspacefortests/agreement/decide',
      ],
    ])
    expect(screen.getByTestId('report-contents')).toHaveTextContent(/Still open\s*2/)
  })

  it('says what to do first where there is no stage', () => {
    renderReport({ template: 'empty' })
    expect(screen.getByRole('link', { name: 'Go to the stages' })).toHaveAttribute(
      'href',
      '#/workspace/aworkspacefortests/stages',
    )
  })
})

describe('the workspace as a file', () => {
  it('is saved whole', async () => {
    const { user, saveText, workspace } = renderReport({ client: '' })
    saveText.mockResolvedValueOnce({ path: '/home/a/Growth.tuotto' })
    await user.click(screen.getByTestId('save-workspace-copy'))
    const request = saveTextSchema.parse(saveText.mock.calls[0]?.[0])
    expect(request).toMatchObject({ kind: 'workspace', suggestedName: 'Growth 2027.tuotto' })
    expect(readWorkspaceFile(request.text)).toEqual({ ok: true, workspace })
    expect(await screen.findByText('The copy was saved: /home/a/Growth.tuotto')).toBeInTheDocument()
  })
})
