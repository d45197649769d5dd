import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Command } from '#domain/commands/command.ts'
import type { ParticipantId, RoleId, StageId } from '#domain/identifier.ts'
import { aino, eero, maria, renderAgreementView, threePeople } from '../testing/render-agreement-view.tsx'
import { DecideView } from './DecideView.tsx'

function cardOf(name: string) {
  const card = screen.getByRole('heading', { level: 3, name }).closest('article')!
  return { ...within(card), status: () => within(card).getByRole('status').textContent }
}

function position(person: string, stage: string, stance: string) {
  const group = screen.getByRole('group', { name: `${person} on “${stage}”` })
  return within(group).getByRole('button', { name: new RegExp(stance) })
}

function take(stageId: StageId, participantId: ParticipantId, fields: Partial<Command> = {}): Command {
  return {
    type: 'take-position',
    stageId,
    participantId,
    stance: 'agree',
    reason: '',
    at: 1,
    ...fields,
  } as Command
}

test('where nobody takes part it leads to the people', () => {
  renderAgreementView(<DecideView />)
  expect(screen.getByRole('link', { name: 'Say who agrees' })).toHaveAttribute(
    'href',
    '/workspace/aworkspacefortests/agreement/people',
  )
  expect(screen.queryByRole('article')).not.toBeInTheDocument()
})

test('says how each stage stands, and how many are agreed', () => {
  const { commit, stage } = renderAgreementView(<DecideView />, { before: threePeople })
  expect(screen.getByText('0 of 9 stages are agreed.')).toBeVisible()
  expect(cardOf('Visitors').status()).toBe('3 have not said')
  const { id } = stage(0)
  commit(take(id, aino), take(id, maria), take(id, eero))
  expect(cardOf('Visitors').status()).toBe('all agree')
  commit(take(id, maria, { stance: 'reservation', reason: 'Bots' } as Partial<Command>))
  expect(cardOf('Visitors').status()).toBe('agreed with 1 reservation')
  expect(screen.getByText('1 of 9 stages are agreed.')).toBeVisible()
  commit(take(id, eero, { stance: 'objection', reason: 'Counted twice' } as Partial<Command>))
  expect(cardOf('Visitors').status()).toBe('open: an objection of Eero · 1 reservation')
  expect(screen.getByText('0 of 9 stages are agreed. 1 is kept open by an objection.')).toBeVisible()
  expect(cardOf('Visitors').getByText('Counted twice')).toBeVisible()
})

test('another wording is another question, but an objection stands until its owner takes it back', async () => {
  const user = userEvent.setup()
  const { commit, stage, session } = renderAgreementView(<DecideView />, { before: threePeople })
  const { id } = stage(0)
  commit(
    take(id, aino),
    take(id, maria),
    take(id, eero, { stance: 'objection', reason: 'Counted twice' } as Partial<Command>),
    { type: 'edit-stage', id, fields: { definition: 'Counted once' } },
  )
  const card = cardOf('Visitors')
  expect(card.status()).toBe('open: an objection of Eero · 2 spoke on an earlier wording')
  expect(position('Aino', 'Visitors', 'Agree')).toHaveAttribute('aria-pressed', 'false')
  expect(position('Eero', 'Visitors', 'Objection')).toHaveAttribute('aria-pressed', 'true')
  expect(card.getAllByText('Given on an earlier wording: Agree')).toHaveLength(2)
  await user.click(card.getByRole('button', { name: 'The other 2 agree' }))
  expect(card.status()).toBe('open: an objection of Eero')
  await user.click(position('Eero', 'Visitors', 'Agree'))
  expect(card.status()).toBe('all agree')
  expect(Object.keys(session.workspace.positions)).toHaveLength(3)
})

test('everybody agrees in one click and one undo step', async () => {
  const user = userEvent.setup()
  const { undo, undoSteps, stage, session } = renderAgreementView(<DecideView />, { before: threePeople })
  const before = undoSteps()
  await user.click(cardOf('Lead').getByRole('button', { name: 'Everybody agrees' }))
  expect(cardOf('Lead').status()).toBe('all agree')
  expect(cardOf('Lead').queryByRole('button', { name: /agrees$/ })).not.toBeInTheDocument()
  expect(undoSteps()).toBe(before + 1)
  expect(session.workspace.positions[`${stage(2).id}/${eero}`]?.stance).toBe('agree')
  undo()
  expect(cardOf('Lead').status()).toBe('3 have not said')
})

test('the whole table is filled in with the keys 1 to 3 and the arrows', async () => {
  const user = userEvent.setup()
  const { session, stage } = renderAgreementView(<DecideView />, { before: threePeople })
  position('Aino', 'Visitors', 'Agree').focus()
  await user.keyboard('1')
  expect(position('Eero', 'Visitors', 'Agree')).toHaveFocus()
  await user.keyboard('3')
  const why = screen.getByRole('textbox', { name: 'Objection of Eero: why?' })
  expect(why).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('Please give a reason, in a few words.')
  await user.keyboard('1 of 3 visits is a bot{Enter}')
  expect(cardOf('Visitors').status()).toBe('open: an objection of Eero · 1 has not said')
  expect(position('Maria', 'Visitors', 'Agree')).toHaveFocus()
  await user.keyboard('2Only for now{Enter}')
  expect(position('Aino', 'Subscriber', 'Agree')).toHaveFocus()
  await user.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}{ArrowRight}')
  expect(position('Maria', 'Visitors', 'Objection')).toHaveFocus()
  await user.keyboard('{ArrowUp}{ArrowLeft}{ArrowLeft} ')
  const said = (person: ParticipantId) => session.workspace.positions[`${stage(0).id}/${person}`]
  expect(said(eero)).toMatchObject({ stance: 'agree', reason: '' })
  expect(said(maria)).toMatchObject({ stance: 'reservation', reason: 'Only for now' })
})

test('Escape leaves a reason, and leaving the field keeps it', async () => {
  const user = userEvent.setup()
  const { session, stage } = renderAgreementView(<DecideView />, { before: threePeople })
  await user.click(position('Eero', 'Visitors', 'Objection'))
  await user.keyboard('No{Escape}')
  expect(session.workspace.positions).toEqual({})
  expect(position('Eero', 'Visitors', 'Objection')).toHaveFocus()
  await user.click(position('Eero', 'Visitors', 'Objection'))
  await user.keyboard('Counted twice')
  await user.click(screen.getByRole('heading', { level: 2 }))
  expect(session.workspace.positions[`${stage(0).id}/${eero}`]?.reason).toBe('Counted twice')
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

test('agreeing once more takes it back', async () => {
  const user = userEvent.setup()
  const { session } = renderAgreementView(<DecideView />, { before: threePeople })
  await user.click(position('Aino', 'Lead', 'Agree'))
  await user.click(position('Aino', 'Lead', 'Agree'))
  expect(session.workspace.positions).toEqual({})
})

test('while a version stands fixed the positions are only read', () => {
  const { commit, stage } = renderAgreementView(<DecideView />, { before: threePeople })
  commit(take(stage(0).id, aino), { type: 'propose-version', who: 'Aino', at: 1 })
  expect(screen.getByText(/^Version 1 is proposed: the positions stand as they were then\./)).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  expect(cardOf('Visitors').getByText('Agree')).toBeVisible()
})

const signed = (roleId: string): Command => ({
  type: 'sign-version',
  at: 3,
  signature: {
    roleId: roleId as RoleId,
    name: roleId,
    role: 'Head',
    signedOn: '2026-03-31',
    comment: '',
    drawing: [],
  },
})
const agreed: readonly Command[] = [
  { type: 'propose-version', who: 'Aino', at: 2 },
  signed('management'),
  signed('marketing'),
  signed('sales'),
]
const newcomer: Command = {
  type: 'add-participant',
  id: 'kaisa' as ParticipantId,
  name: 'Kaisa',
  roleId: 'sales' as RoleId,
}

test('whoever joined after a version was agreed is counted from the next draft on', () => {
  const { commit, stage } = renderAgreementView(<DecideView />, { before: threePeople })
  const { id } = stage(0)
  commit(take(id, aino), take(id, maria), take(id, eero), ...agreed, newcomer)
  expect(cardOf('Visitors').status()).toBe('all agree')
  expect(cardOf('Visitors').queryByText('Kaisa')).not.toBeInTheDocument()
  expect(screen.getByText('1 of 9 stages are agreed.')).toBeVisible()
  expect(
    screen.getByText('Kaisa joined after version 1 and is counted from the next version on.'),
  ).toBeVisible()
  commit({ type: 'edit-participant', id: eero, fields: { name: 'Eero Salo' } })
  expect(cardOf('Visitors').getByText('Eero Salo')).toBeVisible()
  commit({ type: 'start-version', reason: '' })
  expect(cardOf('Visitors').status()).toBe('1 has not said')
  expect(screen.queryByText(/joined after/)).not.toBeInTheDocument()
})

test('a version that was agreed while nobody was named counts nobody', () => {
  renderAgreementView(<DecideView />, { before: [...agreed, newcomer] })
  expect(screen.getByText(/^Kaisa joined after version 1/)).toBeVisible()
  expect(screen.queryByText(/stages are agreed/)).not.toBeInTheDocument()
  expect(screen.queryByRole('article')).not.toBeInTheDocument()
})
