import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { useUndoKeys } from '#app/use-undo-keys.ts'
import { orderedStages } from '#domain/workspace.ts'
import { aino, eero, maria, renderAgreementView, threePeople } from '../testing/render-agreement-view.tsx'
import { roundId, sealed, secret, started, wholeDocument } from '../testing/terms-round.ts'
import { TermsView } from './TermsView.tsx'

function setUp(options: Parameters<typeof renderAgreementView>[1] = {}) {
  const user = userEvent.setup()
  const view = renderAgreementView(<TermsView />, { useKeys: useUndoKeys, ...options })
  const mql = () => orderedStages(view.session.workspace).find(({ figureRole }) => figureRole === 'mql')!
  return { user, ...view, mql }
}

async function begin(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Begin with 3 answers to collect' }))
}

const dialog = () => within(screen.getByRole('dialog', { name: /^What does/ }))

async function fill(user: ReturnType<typeof userEvent.setup>, owner: string, definition: string) {
  await user.click(
    within(dialog().getByRole('radiogroup', { name: 'Who owns the stage?' })).getByLabelText(owner),
  )
  await user.click(dialog().getByLabelText('Nobody works them'))
  await user.click(dialog().getByLabelText('Automatic'))
  // Typed in one go: a key at a time would take long here.
  fireEvent.change(dialog().getByLabelText(/what does it mean/), { target: { value: definition } })
}

describe('answering at one machine', () => {
  test('a curtain stands before each form, and a sealed answer is nowhere in the document', async () => {
    const { user, session } = setUp()
    await begin(user)
    expect(screen.getByText('0 of 3 have answered')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Answer now: Marketing' }))
    expect(dialog().getByText('Please hand the machine to Marketing')).toBeVisible()
    expect(dialog().queryByRole('radiogroup')).not.toBeInTheDocument()
    await user.click(dialog().getByRole('button', { name: 'We are Marketing' }))

    const seal = dialog().getByRole('button', { name: 'Seal the answer' })
    expect(seal).toBeDisabled()
    await fill(user, 'Marketing', secret)
    expect(wholeDocument()).toContain(secret)
    await user.click(seal)

    expect(dialog().getByText('Sealed. Nobody sees it before the reveal.')).toBeVisible()
    expect(dialog().getByText('Please hand the machine to Management')).toBeVisible()
    expect(wholeDocument()).not.toContain('Zanzibar')
    await user.click(dialog().getByRole('button', { name: 'Back to the round' }))
    expect(screen.getByText('1 of 3 have answered')).toBeVisible()
    expect(wholeDocument()).not.toContain('Zanzibar')
    expect(JSON.stringify(session.committed.answers)).toContain(secret)
  })

  test('the next form starts empty', async () => {
    const { user } = setUp()
    await begin(user)
    await user.click(screen.getByRole('button', { name: 'Answer now: Management' }))
    await user.click(dialog().getByRole('button', { name: 'We are Management' }))
    await fill(user, 'Sales', secret)
    await user.click(dialog().getByRole('button', { name: 'Seal the answer' }))
    await user.click(dialog().getByRole('button', { name: 'We are Marketing' }))
    expect(dialog().getByLabelText(/what does it mean/)).toHaveValue('')
    expect(dialog().queryAllByRole('radio', { checked: true })).toStrictEqual([])
  })

  test('the form has an undo of its own, which leaves the workspace alone', async () => {
    const { user, session, undoSteps } = setUp()
    await begin(user)
    const before = session.committed
    await user.click(screen.getByRole('button', { name: 'Answer now: Management' }))
    await user.click(dialog().getByRole('button', { name: 'We are Management' }))
    const owner = within(dialog().getByRole('radiogroup', { name: 'Who owns the stage?' }))
    await user.click(owner.getByLabelText('Sales'))
    await user.click(owner.getByLabelText('Presales'))
    await user.keyboard('{Control>}z{/Control}')
    expect(owner.getByLabelText('Sales')).toBeChecked()
    await user.keyboard('{Control>}z{/Control}')
    expect(owner.queryAllByRole('radio', { checked: true })).toStrictEqual([])
    // Beyond the beginning of the form there is nothing to take back.
    await user.keyboard('{Control>}z{/Control}')
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(owner.getByLabelText('Sales')).toBeChecked()
    expect(session.committed).toBe(before)
    expect(undoSteps()).toBe(1)
  })

  test('leaving warns that what was typed is lost, and then it is', async () => {
    const { user, session } = setUp()
    await begin(user)
    await user.click(screen.getByRole('button', { name: 'Answer now: Management' }))
    await user.click(dialog().getByRole('button', { name: 'We are Management' }))
    await fill(user, 'Sales', secret)
    await user.click(dialog().getByRole('button', { name: 'Close' }))
    const question = within(await screen.findByRole('dialog', { name: 'Leave without sealing?' }))
    await user.click(question.getByRole('button', { name: 'Cancel' }))
    expect(dialog().getByLabelText(/what does it mean/)).toHaveValue(secret)
    await waitFor(() => expect(dialog().getByRole('heading', { name: 'Management' })).toHaveFocus())

    await user.click(dialog().getByRole('button', { name: 'Close' }))
    await user.click(await screen.findByRole('button', { name: 'Leave' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(wholeDocument()).not.toContain('Zanzibar')
    expect(session.committed.answers).toStrictEqual({})
  })

  test('a ballot is typed in without a curtain, one after the other', async () => {
    const { user } = setUp()
    await begin(user)
    await user.click(screen.getByRole('button', { name: 'Type in the ballot of Sales' }))
    await waitFor(() => expect(dialog().getByRole('heading', { name: 'Ballot of Sales' })).toHaveFocus())
    await fill(user, 'Sales', secret)
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(dialog().getByText('Next ballot: Management')).toBeVisible()
  })
})

describe('a round', () => {
  test('is revealed after it was said who has not answered', async () => {
    const { user, commit, mql } = setUp()
    commit(started(mql().id), sealed(roundId, 'sales'))
    expect(wholeDocument()).not.toContain('Zanzibar')
    await user.click(screen.getByRole('button', { name: 'Reveal the answers' }))
    const question = within(await screen.findByRole('dialog', { name: 'Reveal the answers?' }))
    expect(question.getAllByRole('listitem').map(({ textContent }) => textContent)).toStrictEqual([
      'Management',
      'Marketing',
    ])
    expect(wholeDocument()).not.toContain('Zanzibar')
    await user.click(question.getByRole('button', { name: 'Reveal' }))
    expect(await screen.findByRole('cell', { name: new RegExp(secret) })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: /^Round 1, revealed/ })).toHaveFocus()
    expect(screen.getByText('1 of 3 have answered · no answer from Management and Marketing')).toBeVisible()
  })

  test('is not revealed while nobody has answered', () => {
    const { commit, mql } = setUp()
    commit(started(mql().id))
    expect(screen.getByRole('button', { name: 'Reveal the answers' })).toBeDisabled()
  })

  test('gives an answer back unread, and is cancelled with those that it has', async () => {
    const { user, session, commit, mql } = setUp()
    commit(started(mql().id), sealed(roundId, 'sales'), sealed(roundId, 'marketing'))
    await user.click(screen.getByRole('button', { name: 'Take the answer of Sales back' }))
    await user.click(await screen.findByRole('button', { name: 'Take the answer back' }))
    expect(Object.keys(session.committed.answers)).toStrictEqual(['round1/marketing'])
    await user.click(screen.getByRole('button', { name: 'Cancel the round' }))
    const question = within(await screen.findByRole('dialog', { name: 'Cancel this round?' }))
    expect(question.getByText('One sealed answer is thrown away unread.')).toBeVisible()
    await user.click(question.getByRole('button', { name: 'Cancel the round' }))
    expect(session.committed.rounds).toStrictEqual({})
    expect(session.committed.answers).toStrictEqual({})
  })

  test('asked again keeps the earlier one, folded away until the next reveal, and compares the two', async () => {
    const { user, session, commit, mql } = setUp()
    commit(started(mql().id), sealed(roundId, 'sales', 'First words'), {
      type: 'reveal-round',
      id: roundId,
      at: 6,
    })
    await user.click(screen.getByRole('button', { name: 'Ask again' }))
    await begin(user)
    expect(screen.getByText('1 earlier round').closest('details')).not.toHaveAttribute('open')
    const second = Object.values(session.committed.rounds).find(({ place }) => place === 2)!.id
    commit(sealed(second, 'sales', 'Second words'), { type: 'reveal-round', id: second, at: 8 })
    expect(screen.queryByRole('cell', { name: /^First words/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('combobox', { name: 'Compared with' }))
    await user.click(await screen.findByRole('option', { name: /^Round 1, revealed/ }))
    expect(screen.getByRole('cell', { name: /^First words/ })).toBeInTheDocument()
    expect(screen.getByRole('cell', { name: /^Second words/ })).toBeInTheDocument()
  })
})

describe('what was revealed', () => {
  function revealed() {
    const view = setUp()
    const { commit, mql } = view
    commit(started(mql().id), sealed(roundId, 'sales', 'Words of sales'), {
      type: 'reveal-round',
      id: roundId,
      at: 6,
    })
    return view
  }

  test('is taken over into the definition with one click, which undo takes back', async () => {
    const { user, mql, undo } = revealed()
    const before = mql()
    await user.click(
      screen.getByRole('button', {
        name: 'Take over into the definition: What it means, when somebody enters, Sales',
      }),
    )
    expect(mql().definition).toBe('Words of sales')
    expect(screen.getByTestId('definition-now')).toHaveValue('Words of sales')
    undo()
    expect(mql()).toStrictEqual(before)
    await user.click(
      screen.getByRole('button', { name: /^Take the criterion over.*Words of sales, as a criterion$/ }),
    )
    expect(mql().entryCriteria.at(-1)?.text).toBe('Words of sales, as a criterion')
    expect(mql().entryCriteria).toHaveLength(before.entryCriteria.length + 1)
  })

  test('is not taken over while a version stands fixed, and it is said why', () => {
    const { commit } = revealed()
    expect(screen.getByRole('button', { name: 'Take over into the definition: Owner, Sales' })).toBeVisible()
    commit({ type: 'propose-version', who: 'Aino', at: 7 })
    expect(screen.queryByRole('button', { name: /^Take over into the definition/ })).toBeNull()
    expect(screen.getByText(/fixed as version 1, which is proposed\. Withdraw the proposal/)).toBeVisible()
  })
})

test('everybody at the table can be asked one by one', async () => {
  const { user, session } = setUp({ before: threePeople })
  await user.click(screen.getByText('Each participant'))
  await user.click(screen.getByLabelText('Eero, Sales'))
  await user.click(screen.getByRole('button', { name: 'Begin with 2 answers to collect' }))
  expect(Object.values(session.committed.rounds)[0]).toMatchObject({
    mode: 'participant',
    answerers: [{ name: 'Aino' }, { name: 'Maria' }],
  })
})

test('who was removed since the round began is not asked any more, and what they sealed stays', () => {
  const { commit, mql } = setUp({ before: threePeople })
  const question = { kind: 'terms', stageId: mql().id } as const
  const answererIds = [aino, eero, maria]
  commit(
    { type: 'start-round', id: roundId, question, mode: 'participant', answererIds, at: 1 },
    sealed(roundId, maria),
    { type: 'remove-participant', id: eero },
    { type: 'remove-participant', id: maria },
  )
  const row = (name: string) =>
    within(screen.getAllByRole('listitem').find(({ textContent }) => textContent.startsWith(name))!)
  expect(row('Eero').getByText('no longer takes part')).toBeVisible()
  expect(row('Eero').queryByRole('button')).not.toBeInTheDocument()
  expect(row('Maria').getByText('sealed')).toBeVisible()
  expect(row('Aino').getByRole('button', { name: 'Answer now: Aino' })).toBeVisible()
})
