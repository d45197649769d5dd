import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { useUndoKeys } from '#app/use-undo-keys.ts'
import type { Command } from '#domain/commands/command.ts'
import type { RoundId } from '#domain/identifier.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { runners } from '#tests/fixtures/runners.ts'
import { aino, eero, maria, renderAgreementView, threePeople } from '../testing/render-agreement-view.tsx'
import { wholeDocument } from '../testing/whole-document.ts'
import { CalibrateView } from './CalibrateView.tsx'

const engine = runners[0]![1]
const leads = ['a', 'b', 'c'].map((id) => ({ id, text: `Lead text ${id}` }))

function setUp(before: readonly Command[] = threePeople) {
  const user = userEvent.setup()
  const view = renderAgreementView(<CalibrateView />, { before, engine, useKeys: useUndoKeys })
  /** Lead, MQL, SQL */
  const stageIds = () => stagesOf(view.session.workspace).slice(1, 4)
  return { user, ...view, stageIds }
}

function stagesOf(workspace: Workspace): string[] {
  return orderedStages(workspace)
    .filter(({ counting }) => counting === 'people')
    .map(({ id }) => id)
}

/** A round in which each of some chose a stage by place, lead by lead. */
function ask(
  stageIds: readonly string[],
  chosen: Record<string, readonly number[]>,
  id = 'round1',
): Command[] {
  const roundId = id as RoundId
  return [
    {
      type: 'start-round',
      id: roundId,
      question: { kind: 'calibration', leads, stageIds: [...stageIds] },
      mode: 'participant',
      answererIds: [aino, eero, maria],
      at: 1,
    },
    ...Object.entries(chosen).map(
      ([answererId, places]): Command => ({
        type: 'seal-answer',
        roundId,
        answererId,
        content: {
          kind: 'calibration',
          stageByLead: Object.fromEntries(places.map((place, lead) => [leads[lead]!.id, stageIds[place]!])),
        },
        at: 2,
      }),
    ),
  ]
}

function reveal(id = 'round1'): Command {
  return { type: 'reveal-round', id: id as RoundId, at: Date.UTC(2026, 2, 31) }
}

test('whoever answers can look up what the stages mean', async () => {
  const { user, session, commit, stageIds } = setUp()
  commit(...ask(stageIds(), {}))
  await user.click(screen.getByRole('button', { name: 'Answer now: Aino' }))
  await user.click(screen.getByRole('button', { name: 'I am Aino' }))
  const mql = orderedStages(session.workspace).find(({ id }) => id === stageIds()[1])!
  const meaning = screen.getByText((_, element) => element?.textContent === mql.definition)
  expect(meaning).not.toBeVisible()
  await user.click(screen.getByText('What the stages mean'))
  expect(meaning).toBeVisible()
  for (const { text } of mql.entryCriteria) expect(screen.getByText(text)).toBeVisible()
})

describe('the list of leads', () => {
  test('takes the ten ready ones of the template, in the language of the definitions, as one step', async () => {
    const { user, session, undo } = setUp()
    await user.click(screen.getByRole('button', { name: 'Add the 10 ready-made leads' }))
    const list = Object.values(session.workspace.sampleLeads)
    expect(list).toHaveLength(10)
    expect(list.every(({ source }) => source === 'ready')).toBe(true)
    expect(screen.queryByRole('button', { name: /ready-made/ })).not.toBeInTheDocument()
    undo()
    expect(session.workspace.sampleLeads).toEqual({})
  })

  test('takes own ones, that can be changed and removed', async () => {
    const { user, session } = setUp()
    await user.click(screen.getByRole('button', { name: 'Write a lead' }))
    expect(screen.getByRole('textbox', { name: 'What is known of the lead' })).toHaveFocus()
    await user.keyboard('A baker in a hurry')
    await user.click(screen.getByRole('button', { name: 'Add' }))
    expect(screen.getByText('own')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Edit: A baker in a hurry' }))
    await user.type(screen.getByRole('textbox'), ', again')
    await user.click(screen.getByRole('button', { name: 'Done' }))
    expect(Object.values(session.workspace.sampleLeads)[0]!.text).toBe('A baker in a hurry, again')
    await user.click(screen.getByRole('button', { name: 'Remove: A baker in a hurry, again' }))
    expect(session.workspace.sampleLeads).toEqual({})
  })

  test('makes the round with what is ticked; visitors are no stage of a lead', async () => {
    const { user, session } = setUp()
    expect(screen.getByText(/There is no lead to ask about/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Add the 10 ready-made leads' }))
    const [first] = within(screen.getByRole('region', { name: 'Sample leads' })).getAllByRole('checkbox')
    await user.click(first!)
    expect(screen.queryByRole('checkbox', { name: 'Visitors' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Evangelist' }))
    await user.click(screen.getByRole('button', { name: 'Begin with 3 answers to collect' }))
    const [round] = Object.values(session.workspace.rounds)
    const question = round!.question.kind === 'calibration' ? round!.question : null
    expect(question!.leads).toHaveLength(9)
    const names = question!.stageIds.map(
      (id) => orderedStages(session.workspace).find((one) => one.id === id)!.name,
    )
    expect(names).not.toContain('Visitors')
    expect(names).not.toContain('Evangelist')
    expect(names).toContain('Other')
  })
})

describe('answering', () => {
  test('goes from lead to lead by keys alone, and seals what was chosen', async () => {
    const { user, session, commit, stageIds } = setUp()
    commit(...ask(stageIds(), {}))
    await user.click(screen.getByRole('button', { name: 'Answer now: Aino' }))
    await user.click(screen.getByRole('button', { name: 'I am Aino' }))
    expect(screen.getByText('Lead text a')).toBeInTheDocument()
    await user.keyboard('2')
    expect(screen.getByText('Lead text b')).toBeInTheDocument()
    await user.keyboard('9{ArrowRight}3{ArrowLeft}')
    expect(screen.getByText('Lead text b')).toBeInTheDocument()
    expect(screen.getByText('1 lead has no stage yet.')).toBeInTheDocument()
    await user.keyboard('1')
    await user.keyboard('{Control>}z{/Control}')
    expect(screen.getByText('1 lead has no stage yet.')).toBeInTheDocument()
    expect(session.workspace.answers).toEqual({})
    await user.click(screen.getByRole('button', { name: 'Seal the answer' }))
    const [, mql, sql] = [...stageIds()]
    expect(Object.values(session.workspace.answers).map(({ content }) => content)).toEqual([
      { kind: 'calibration', stageByLead: { a: mql, c: sql } },
    ])
  })

  test('a click on what is chosen takes it back', async () => {
    const { user, commit, stageIds } = setUp()
    commit(...ask(stageIds(), {}))
    await user.click(screen.getByRole('button', { name: 'Answer now: Aino' }))
    await user.click(screen.getByRole('button', { name: 'I am Aino' }))
    await user.keyboard('2{ArrowLeft}')
    await user.click(screen.getByRole('button', { name: '2 Marketing qualified lead' }))
    expect(screen.getByText('3 leads have no stage yet.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Seal the answer' })).toBeDisabled()
  })
})

describe('typing in ballots', () => {
  async function open() {
    const { user, commit, stageIds, ...view } = setUp()
    commit(...ask(stageIds(), { [maria]: [0, 0, 0] }))
    await user.click(screen.getByRole('button', { name: 'Type in ballots' }))
    const marks = (name: string) =>
      within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
        .getAllByRole('button', { name: new RegExp(`^${name}, lead`) })
        .map((cell) => cell.textContent)
    return { user, stageIds, marks, ...view }
  }

  test('shows only the row that is typed, and nothing of one that is sealed', async () => {
    const { user, session, marks, stageIds } = await open()
    await user.keyboard('123')
    expect(marks('Aino')).toEqual(['1', '2 MQL', '3 SQL'])
    expect(within(screen.getByRole('row', { name: /^Maria/ })).queryAllByRole('button')).toEqual([])
    await user.keyboard('{Enter}2')
    expect(marks('Aino')).toEqual(['•', '•', '•'])
    expect(marks('Eero')).toEqual(['2 MQL', '', ''])
    const aino1 = screen.getByRole('button', { name: 'Aino, lead 1: filled in, hidden' })
    expect(aino1.outerHTML).not.toMatch(/Lead<|MQL|SQL/)
    await user.keyboard('{ArrowUp}{Delete}')
    expect(marks('Aino')).toEqual(['1', '', '3 SQL'])
    expect(session.workspace.answers).toHaveProperty(['round1/maria'])
    await user.click(screen.getByRole('button', { name: 'Seal the ballot of Aino' }))
    expect(session.workspace.answers['round1/aino']!.content).toEqual({
      kind: 'calibration',
      stageByLead: { a: stageIds()[0], c: stageIds()[2] },
    })
    // What is left is still there, and what was sealed does not come back.
    expect(marks('Eero')).toEqual(['2 MQL', '', ''])
    await user.keyboard('{Control>}z{/Control}')
    expect(screen.queryByRole('button', { name: /^Aino, lead/ })).not.toBeInTheDocument()
  })

  test('seals all that were typed at once, and asks before they are thrown away', async () => {
    const { user, session } = await open()
    expect(screen.getByRole('button', { name: 'Seal 0 ballots' })).toBeDisabled()
    await user.keyboard('11{Enter}2')
    await user.keyboard('{Escape}')
    expect(screen.getByRole('dialog', { name: 'Leave without sealing?' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await user.click(screen.getByRole('button', { name: 'Seal 2 ballots' }))
    expect(Object.keys(session.workspace.answers)).toHaveLength(3)
    expect(screen.getByText('All ballots are sealed.')).toBeInTheDocument()
  })
})

test('nothing of an answer that was not revealed is in the document', () => {
  const seen = [
    [0, 1, 2],
    [2, 2, 2],
  ].map((places) => {
    const { commit, stageIds } = setUp()
    commit(...ask(stageIds(), { [aino]: places, [eero]: [1, 1, 1] }))
    const whole = wholeDocument()
    cleanup()
    return whole
  })
  expect(seen[0]).toContain('2 of 3 have answered')
  expect(seen[0]).toBe(seen[1])
})

describe('the reveal', () => {
  const answers = { [aino]: [0, 1, 2], [eero]: [0, 1, 1], [maria]: [0, 0, 1] }

  test('says on how many leads all agreed, what that means, and what to talk about', async () => {
    const { user, commit, stageIds } = setUp()
    commit(...ask(stageIds(), answers), reveal())
    expect(await screen.findByText('You agreed on 1 of 3 leads')).toBeInTheDocument()
    expect(screen.getByText(/^3 leads are too few to say how sure that is/)).toBeInTheDocument()
    // Of b two pairs Lead and MQL, of c two pairs MQL and SQL.
    expect(
      screen.getAllByText(/^Most often confused: Lead and Marketing qualified lead, on 1 of 3/),
    ).toHaveLength(1)
    const disputed = within(screen.getByRole('region', { name: /What to talk about/ }))
    const [first, second] = disputed
      .getAllByRole('listitem')
      .filter((item) => /^Lead \d/.test(item.textContent!))
    expect(first).toHaveTextContent('Lead text b')
    expect(first).toHaveTextContent('Marketing qualified lead (2): Aino, Eero')
    expect(first).toHaveTextContent('Lead (1): Maria')
    expect(second).toHaveTextContent('Sales qualified lead (1): Aino')
    await user.click(
      within(screen.getByRole('region', { name: 'Stages taken for each other' })).getByRole('button'),
    )
    expect(screen.getByRole('row', { name: 'Lead Marketing qualified lead 2 1' })).toBeInTheDocument()
  })

  test('compares the rounds', async () => {
    const { commit, stageIds } = setUp()
    const agreed = { [aino]: [0, 1, 2], [eero]: [0, 1, 2], [maria]: [0, 1, 1] }
    commit(...ask(stageIds(), answers), reveal(), ...ask(stageIds(), agreed, 'round2'), reveal('round2'))
    expect(await screen.findByText('From 1 of 3 to 2 of 3 leads.')).toBeInTheDocument()
    const history = within(screen.getByRole('table', { name: 'Round by round' }))
    const rows = history.getAllByRole('row').slice(1)
    // Nine answers: 4 Lead, 4 MQL, 1 SQL; agreement 5/9, by chance 33/81, so kappa is 12/48.
    expect(rows[0]).toHaveTextContent(/^131 Mar 20261 of 30.25/)
    expect(rows[1]).toHaveAttribute('aria-current', 'true')
  })

  test('says so where there is nothing to compare', async () => {
    const { commit, stageIds } = setUp()
    commit(...ask(stageIds(), { [aino]: [0, 1, 2] }), reveal())
    expect(await screen.findByText(/no lead has two answers/)).toBeInTheDocument()
    expect(screen.getByText('3 leads have fewer than two answers and take no part.')).toBeInTheDocument()
  })
})
