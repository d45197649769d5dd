import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { PlatformError } from '#platform/contract.ts'
import { orderedStages } from '#domain/workspace.ts'
import { TermsView } from '../terms/TermsView.tsx'
import { renderAgreementView } from '../testing/render-agreement-view.tsx'
import { roundId, sealed, secret, started, wholeDocument } from '../testing/terms-round.ts'

function setUp(application: NonNullable<Parameters<typeof renderAgreementView>[1]>['application']) {
  const user = userEvent.setup()
  const view = renderAgreementView(<TermsView />, { application: application! })
  const mql = orderedStages(view.session.workspace).find(({ figureRole }) => figureRole === 'mql')!
  view.commit(started(mql.id), sealed(roundId, 'marketing'))
  return { user, ...view }
}

test('a sheet for somebody absent is saved with every question and no answer, and seals what comes back', async () => {
  const saveText = vi.fn().mockResolvedValue({ path: '/home/aino/sheet.csv' })
  const { user, session } = setUp({ files: { saveText } as never })
  await user.click(screen.getByRole('button', { name: 'Sheet for somebody absent' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Sales' }))
  expect(await screen.findByText('Saved: /home/aino/sheet.csv')).toBeVisible()
  const { text, kind } = saveText.mock.calls[0]![0]
  expect(kind).toBe('sheet')
  expect(text).not.toContain('Zanzibar')

  const lines = (text as string).split('\r\n')
  const answers: Record<string, string> = {
    owner: 'sales',
    obligation: '1',
    handoff: '1',
    definition: secret,
  }
  const filled = lines.map((line) => {
    const field = /round1\/sales\/([a-z-]+)$/.exec(line)?.[1] ?? ''
    return field in answers ? line.replace(',,', `,${answers[field]},`) : line
  })
  const upload = (content: string) =>
    act(async () =>
      fireEvent.change(document.querySelector('input[type=file]')!, {
        target: { files: [new File([content], 'sheet.csv', { type: 'text/csv' })] },
      }),
    )
  await upload(filled.join('\r\n').replace('round1/sales/owner,', 'x').replace('sales/handoff', 'sales/gone'))
  expect(await screen.findByText(/Nothing was taken from “sheet.csv”/)).toBeVisible()
  expect(session.committed.answers).not.toHaveProperty('round1/sales')
  expect(wholeDocument()).not.toContain('Zanzibar')

  await upload(filled.join('\r\n'))
  expect(await screen.findByText('The answer of Sales is sealed. It was not shown.')).toBeVisible()
  expect(session.committed.answers).toHaveProperty('round1/sales')
  expect(wholeDocument()).not.toContain('Zanzibar')
})

test('ballots are printed for those who have not answered, without a word of those who have', async () => {
  const savePdf = vi.fn().mockResolvedValue({ path: '/home/aino/ballots.pdf' })
  const { user } = setUp({ print: { savePdf } })
  await user.click(screen.getByRole('button', { name: 'Print ballots' }))
  expect(await screen.findByText('Saved: /home/aino/ballots.pdf')).toBeVisible()
  const { document: printed } = savePdf.mock.calls[0]![0]
  const { kind, report } = JSON.parse(printed)
  expect(kind).toBe('ballots')
  expect(report.ballots.map(({ name }: { name: string }) => name)).toStrictEqual(['Management', 'Sales'])
  expect(printed).not.toContain('Zanzibar')
})

test('what could not be saved is said', async () => {
  const savePdf = vi.fn().mockRejectedValue(new PlatformError({ code: 'disk-full', detail: 'ENOSPC' }))
  const { user } = setUp({ print: { savePdf } })
  await user.click(screen.getByRole('button', { name: 'Print ballots' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was saved: the disk is full.')
})
