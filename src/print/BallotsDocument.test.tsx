import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { PrintDocument } from '#exchange/print-document.ts'
import { PrintedDocument } from './PrintedDocument.tsx'

const document: PrintDocument<'ballots'> = {
  kind: 'ballots',
  paper: 'A4',
  report: {
    language: 'fi',
    contentLanguage: 'en',
    documentTitle: 'Vastauslipukkeet',
    subject: 'MQL',
    client: '',
    workspace: 'Test',
    footer: 'Test',
    pageLabel: '{page}/{pages}',
    fileName: 'ballots.pdf',
    title: 'Mitä MQL meille tarkoittaa?',
    instruction: 'Vastaa yksin.',
    ballots: ['Aino', 'Piotr'].map((name) => ({
      id: name.toLowerCase(),
      name,
      side: 'Myynti',
      questions: [
        { key: 'owner', text: 'Vastuutaho?', choices: ['1 markkinointi', '2 myynti'], lines: 0 },
        { key: 'duty', text: 'Mitä sitten?', choices: [], lines: 3 },
      ],
    })),
  },
}

test('everybody has a ballot of their own, with every question, its choices and lines to write on', () => {
  render(<PrintedDocument document={document} />)
  const headings = screen.getAllByRole('heading', { level: 1, name: 'Mitä MQL meille tarkoittaa?' })
  expect(headings).toHaveLength(2)
  for (const [index, name] of ['Aino', 'Piotr'].entries()) {
    const ballot = within(headings[index]!.closest('section')!)
    expect(ballot.getByText(name)).toBeVisible()
    expect(ballot.getByText('2 myynti')).toBeVisible()
    const lines = ballot.getByText('Mitä sitten?').nextElementSibling
    expect(lines?.children).toHaveLength(3)
  }
})
