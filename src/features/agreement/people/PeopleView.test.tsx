import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { translator } from '#i18n/translate.ts'
import { aino, eero, renderAgreementView, threePeople } from '../testing/render-agreement-view.tsx'
import { PeopleView } from './PeopleView.tsx'

function setUp(options: Parameters<typeof renderAgreementView>[1] = {}) {
  const user = userEvent.setup()
  const view = renderAgreementView(<PeopleView />, options)
  return { user, ...view, agreement: () => view.session.committed.agreement }
}

describe('participants', () => {
  test('are added by name and Enter, one after the other', async () => {
    const { user, agreement } = setUp()
    await user.type(screen.getByLabelText('New participant'), 'Aino{Enter}')
    await user.type(screen.getByLabelText('New participant'), ' Piotr {Enter}{Enter}')
    expect(agreement().participants.map(({ name, roleId }) => [name, roleId])).toStrictEqual([
      ['Aino', 'management'],
      ['Piotr', 'management'],
    ])
    expect(screen.getByLabelText('New participant')).toHaveFocus()
    expect(screen.getByRole('heading', { name: '2 participants' })).toBeVisible()
  })

  test('are renamed, get another role, and go', async () => {
    const { user, agreement } = setUp({ before: threePeople })
    const name = screen.getByLabelText('Name of Aino')
    await user.clear(name)
    await user.type(name, 'Aino Virtanen{Enter}')
    expect(agreement().participants[0]!.name).toBe('Aino Virtanen')
    await user.click(screen.getByRole('combobox', { name: 'Role of Aino Virtanen' }))
    await user.click(await screen.findByRole('option', { name: 'Sales' }))
    expect(agreement().participants[0]!.roleId).toBe('sales')
    await user.click(screen.getByRole('button', { name: 'Remove Eero' }))
    expect(agreement().participants.map(({ id }) => id)).toStrictEqual(['aino', 'maria'])
  })

  test('without a name stay as they were, and it is said why', async () => {
    const { user, agreement } = setUp({ before: threePeople })
    const name = screen.getByLabelText('Name of Aino')
    await user.clear(name)
    await user.keyboard('{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Please fill this in.')
    expect(agreement().participants[0]!.name).toBe('Aino')
  })
})

test('who holds an objection goes only after a question that names it', async () => {
  const { user, agreement, commit, stage, session } = setUp({ before: threePeople })
  const take = { type: 'take-position', participantId: eero, at: 1 } as const
  commit(
    { ...take, stageId: stage(0).id, stance: 'agree', reason: '' },
    { ...take, stageId: stage(3).id, stance: 'objection', reason: 'Too soft' },
    { ...take, stageId: stage(4).id, stance: 'reservation', reason: 'Only for now' },
  )
  await user.click(screen.getByRole('button', { name: 'Remove Eero' }))
  const asked = within(await screen.findByRole('dialog', { name: 'Remove Eero?' }))
  expect(asked.getAllByRole('listitem').map(({ textContent }) => textContent)).toStrictEqual([
    'Objection to “Marketing qualified lead”: Too soft',
    `Reservation on “${stage(4).name}”: Only for now`,
  ])
  expect(asked.getByText('An objection that goes no longer keeps its stage open.')).toBeVisible()
  await user.click(asked.getByRole('button', { name: 'Cancel' }))
  expect(agreement().participants).toHaveLength(3)
  expect(Object.keys(session.committed.positions)).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: 'Remove Eero' }))
  await user.click(
    within(await screen.findByRole('dialog', { name: 'Remove Eero?' })).getByRole('button', {
      name: 'Remove',
    }),
  )
  expect(agreement().participants.map(({ id }) => id)).toStrictEqual(['aino', 'maria'])
  expect(session.committed.positions).toStrictEqual({})
})

describe('roles', () => {
  test('of their own are added, must sign when told so, and go when nobody holds them', async () => {
    const { user, agreement, commit } = setUp({ before: threePeople })
    await user.type(screen.getByLabelText('New role'), 'Finance{Enter}')
    await user.click(screen.getByRole('checkbox', { name: 'Finance must sign' }))
    const role = agreement().roles.at(-1)!
    expect(role).toMatchObject({ side: 'own', name: 'Finance', mustSign: true })
    commit({ type: 'edit-participant', id: aino, fields: { roleId: role.id } })
    await user.click(screen.getByRole('button', { name: 'Remove the role Finance' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Somebody holds this role.')
    commit({ type: 'remove-participant', id: aino })
    await user.click(screen.getByRole('button', { name: 'Remove the role Finance' }))
    expect(agreement().roles.map(({ side }) => side)).toStrictEqual(['management', 'marketing', 'sales'])
  })
})

describe('the agenda', () => {
  test('adds up, and can be changed', async () => {
    const { user, agreement } = setUp()
    const section = within(screen.getByRole('region', { name: 'Agenda' }))
    expect(section.getByText('120 min')).toBeVisible()
    const minutes = section.getByLabelText('Minutes for: Calibrate')
    await user.clear(minutes)
    await user.type(minutes, '35{Enter}')
    expect(section.getByText('135 min')).toBeVisible()
    expect(agreement().agenda.find(({ part }) => part === 'calibrate')?.minutes).toBe(35)
  })
})

test.each([
  ['en', '31 March 2027', '31 Mar 2027'],
  ['fi', '31.3.2027', '31.3.2027'],
  ['pl', '31.03.2027', '31.03.2027'],
] as const)('the next review is typed and shown as %s writes a day', (language, typed, shown) => {
  const { agreement } = setUp({ language })
  const field = screen.getByTestId('review-on')
  fireEvent.change(field, { target: { value: typed } })
  fireEvent.blur(field)
  expect(agreement().reviewOn).toBe('2027-03-31')
  expect(field).toHaveValue(shown)
})

test.each(languages)('a file that is no picture is refused in words, in %s', async (language) => {
  const { session } = setUp({ language })
  const file = new File(['<svg onload="alert(1)"/>'], 'logo.png', { type: 'image/png' })
  const input = document.querySelector('input[type=file]')!
  await act(async () => fireEvent.change(input, { target: { files: [file] } }))
  expect(await screen.findByRole('alert')).toHaveTextContent(translator(language)('people.logoNotAPicture'))
  expect(session.committed.logos).toStrictEqual({})
})
