import { describe, expect, test } from 'vitest'
import type { Round } from '#domain/agreement/round.ts'
import { applyCommand } from '#domain/commands/apply.ts'
import type { RoundId } from '#domain/identifier.ts'
import { languages } from '#domain/language.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { ballotsOf } from './ballots.ts'
import { readPrintDocument, writePrintDocument } from './print-document.ts'

const workspace = buildWorkspace({
  stages: [
    { id: 'mql', name: 'MQL' },
    { id: 'sql', name: 'SQL' },
  ],
})
const round: Round = {
  id: 'round1' as RoundId,
  place: 1,
  question: {
    kind: 'calibration',
    leads: [{ id: 'lead1', text: 'Asked for a price' }],
    stageIds: ['mql', 'sql'],
  },
  mode: 'participant',
  answerers: [
    { id: 'aino', side: 'sales', name: 'Aino' },
    { id: 'board', side: 'own', name: 'Board' },
  ],
  version: 1,
  startedAt: 0,
  revealedAt: null,
}

describe('ballots', () => {
  test('give everybody all questions, with choices numbered as the keys are', () => {
    const { ballots } = ballotsOf(workspace, { ...round, round, title: 'Leads', language: 'en', now: 0 })
    expect(ballots).toStrictEqual([
      {
        id: 'aino',
        name: 'Aino',
        side: 'Sales',
        questions: [
          { key: 'lead/lead1', text: '1. Asked for a price', choices: ['1 MQL', '2 SQL'], lines: 0 },
        ],
      },
      expect.objectContaining({ id: 'board', name: 'Board', side: '' }),
    ])
  })

  test.each(languages)('come through to the print page as they are, in %s', (language) => {
    const report = ballotsOf(workspace, { ...round, round, title: 'Leads', language, now: 0 })
    const document = { kind: 'ballots', paper: 'A4', report } as const
    expect(readPrintDocument(writePrintDocument(document))).toStrictEqual(document)
  })

  test('hold nothing of an answer that was sealed', () => {
    const begun = { ...workspace, rounds: { [round.id]: round } }
    const sealed = applyCommand(begun, {
      type: 'seal-answer',
      roundId: round.id,
      answererId: 'aino',
      content: { kind: 'calibration', stageByLead: { lead1: 'sql' } },
      at: 1,
    })
    if (!sealed.ok) throw new Error('the answer was not sealed')
    const options = { ...round, round, title: 'Leads', language: 'en', now: 0 } as const
    expect(ballotsOf(sealed.workspace, options)).toStrictEqual(ballotsOf(begun, options))
  })
})
