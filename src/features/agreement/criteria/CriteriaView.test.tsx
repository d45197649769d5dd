import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { useUndoKeys } from '#app/use-undo-keys.ts'
import type { CriterionVote } from '#domain/agreement/round.ts'
import type { Command } from '#domain/commands/command.ts'
import type { RoundId, StageId } from '#domain/identifier.ts'
import { orderedStages } from '#domain/workspace.ts'
import { runners } from '#tests/fixtures/runners.ts'
import { aino, eero, maria, renderAgreementView, threePeople } from '../testing/render-agreement-view.tsx'
import { wholeDocument } from '../testing/whole-document.ts'
import { CriteriaView } from './CriteriaView.tsx'

const engine = runners[0]![1]
const roundId = 'round1' as RoundId
const criteria = [
  { id: 'known', text: 'Has asked for a price' },
  { id: 'wanted', text: 'Has a budget' },
  { id: 'idle', text: 'Likes us' },
]

function setUp(before: readonly Command[] = threePeople) {
  const user = userEvent.setup()
  const view = renderAgreementView(<CriteriaView />, { before, engine, useKeys: useUndoKeys })
  const mql = () => orderedStages(view.session.workspace).find(({ figureRole }) => figureRole === 'mql')!
  return { user, ...view, mql }
}

/** A round about the MQL, with the votes of some. */
function ask(stageId: StageId, votes: Record<string, Record<string, CriterionVote>>): Command[] {
  return [
    {
      type: 'start-round',
      id: roundId,
      question: { kind: 'criteria', stageId, criteria },
      mode: 'participant',
      answererIds: [aino, eero, maria],
      at: 1,
    },
    ...Object.entries(votes).map(
      ([answererId, own]): Command => ({
        type: 'seal-answer',
        roundId,
        answererId,
        content: { kind: 'criteria', votes: own },
        at: 2,
      }),
    ),
  ]
}

const split = {
  [aino]: { known: 'required', wanted: 'required', idle: 'not-needed' },
  [eero]: { known: 'required', wanted: 'required', idle: 'helpful' },
  [maria]: { known: 'helpful', wanted: 'required', idle: 'required' },
} as const

test('asks about the criteria of the definition and own lines, without those that are left out', async () => {
  const { user, session, mql } = setUp()
  const [first, ...others] = mql().entryCriteria
  await user.click(screen.getByRole('checkbox', { name: new RegExp(first!.text) }))
  await user.type(screen.getByRole('textbox'), 'Has a budget')
  await user.click(screen.getByRole('button', { name: 'Add' }))
  await user.click(screen.getByRole('button', { name: 'Begin with 3 answers to collect' }))
  const [round] = Object.values(session.workspace.rounds)
  expect(round!.question).toMatchObject({ kind: 'criteria', stageId: mql().id })
  const asked = 'criteria' in round!.question ? round!.question.criteria : []
  expect(asked.map(({ text }) => text)).toEqual([...others.map(({ text }) => text), 'Has a budget'])
  expect(asked.slice(0, -1)).toEqual(others)
  expect(screen.queryByRole('group', { name: 'Criteria put to the vote' })).not.toBeInTheDocument()
})

test('another stage can be asked about, and nothing without a criterion', async () => {
  const { user, stage, commit } = setUp()
  const last = stage(6)
  commit({ type: 'edit-stage', id: last.id, fields: { entryCriteria: [] } })
  await user.click(screen.getByRole('combobox', { name: 'Another stage …' }))
  await user.click(screen.getByRole('option', { name: last.name }))
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(last.name)
  expect(screen.getByText(/There is nothing to vote on yet/)).toBeInTheDocument()
})

test('is answered by keys alone, with an undo of its own', async () => {
  const { user, session, commit, mql } = setUp()
  commit(...ask(mql().id, {}))
  await user.click(screen.getByRole('button', { name: 'Answer now: Aino' }))
  await user.click(screen.getByRole('button', { name: 'I am Aino' }))
  const rows = () => screen.getAllByRole('radiogroup')
  const chosen = () =>
    rows().map((row) => within(row).queryByRole('radio', { checked: true })?.textContent ?? null)
  within(rows()[0]!).getAllByRole('radio')[0]!.focus()
  await user.keyboard('13{ArrowRight}')
  expect(chosen()).toEqual(['1 required', '3 not needed', '2 helpful'])
  await user.keyboard('{ArrowUp}{ArrowLeft}')
  expect(chosen()).toEqual(['1 required', '2 helpful', '2 helpful'])
  await user.keyboard('{Control>}z{/Control}{Control>}z{/Control}')
  expect(chosen()).toEqual(['1 required', '3 not needed', null])
  expect(screen.getByText('1 criterion has no answer yet. It may stay open.')).toBeInTheDocument()
  expect(session.workspace.answers).toEqual({})
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(Object.values(session.workspace.answers).map(({ content }) => content)).toEqual([
    { kind: 'criteria', votes: { known: 'required', wanted: 'not-needed' } },
  ])
})

test('a key leaves the focus on what was chosen where no criterion follows', async () => {
  const { user, commit, mql } = setUp()
  commit(...ask(mql().id, {}))
  await user.click(screen.getByRole('button', { name: 'Answer now: Aino' }))
  await user.click(screen.getByRole('button', { name: 'I am Aino' }))
  const last = within(screen.getAllByRole('radiogroup').at(-1)!)
  last.getByRole('radio', { name: /required/ }).focus()
  await user.keyboard('2')
  expect(last.getByRole('radio', { name: /helpful/ })).toHaveFocus()
})

test('nothing of an answer that was not revealed is in the document', () => {
  const seen = (['required', 'not-needed'] as const).map((vote) => {
    const { commit, mql } = setUp()
    commit(...ask(mql().id, { [aino]: { known: vote, wanted: vote }, [eero]: { idle: vote } }))
    const whole = wholeDocument()
    cleanup()
    return whole
  })
  expect(seen[0]).toContain('2 of 3 have answered')
  expect(seen[0]).toBe(seen[1])
})

test('shows the votes in words and numbers, the most often required first', async () => {
  const { user, commit, mql } = setUp()
  commit(...ask(mql().id, split), { type: 'reveal-round', id: roundId, at: 3 })
  expect(
    screen.getByText('More than half of those who answered call 2 of 3 criteria required.'),
  ).toBeInTheDocument()
  const rows = within(screen.getByRole('region', { name: 'How the votes fell' })).getAllByRole('listitem')
  expect(rows.map((row) => within(row).getAllByRole('paragraph')[0]!.textContent)).toEqual([
    'Has a budget',
    'Has asked for a price',
    'Likes us',
  ])
  expect(rows[1]).toHaveTextContent('2 required · 1 helpful')
  expect(rows[2]).toHaveTextContent('1 required · 1 helpful · 1 not needed')
  expect(rows[2]).not.toHaveTextContent('Suggested')
  await user.click(screen.getByRole('button', { name: 'Table' }))
  expect(screen.getByRole('row', { name: /Has asked for a price/ })).toHaveTextContent('2 (67%)')
})

test('takes over what is suggested as one step, and what is there keeps its identifier', async () => {
  const { user, session, commit, mql, undo } = setUp()
  const own = mql().entryCriteria
  commit(
    {
      type: 'edit-stage',
      id: mql().id,
      fields: { entryCriteria: [...own, { id: 'mine', text: 'Has a budget.' }] },
    },
    ...ask(mql().id, split),
    { type: 'reveal-round', id: roundId, at: 3 },
  )
  await user.click(screen.getByRole('button', { name: 'Put 1 suggested criterion into the definition' }))
  expect(screen.queryByRole('button', { name: /suggested/ })).not.toBeInTheDocument()
  expect(screen.getByText('The definition has all that are suggested.')).toHaveFocus()
  const idsNow = () => session.workspace.stages[mql().id]!.entryCriteria.map(({ id }) => id)
  expect(idsNow()).toEqual([...own.map(({ id }) => id), 'mine', 'known'])
  await user.click(screen.getByRole('button', { name: 'Take out of the definition: Has a budget' }))
  expect(idsNow()).toEqual([...own.map(({ id }) => id), 'known'])
  undo()
  undo()
  expect(idsNow()).toEqual([...own.map(({ id }) => id), 'mine'])
})

test('says so where the definitions stand fixed', () => {
  const { commit, mql } = setUp()
  commit(
    ...ask(mql().id, split),
    { type: 'reveal-round', id: roundId, at: 3 },
    { type: 'propose-version', who: 'Aino', at: 4 },
  )
  expect(screen.getByText(/The definitions stand fixed as version 1/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Put into the definition: Has a budget' })).toBeDisabled()
})
