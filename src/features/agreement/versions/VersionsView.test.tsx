import { fireEvent, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { findAlterations } from '#domain/agreement/verify.ts'
import { latestVersion } from '#domain/agreement/versions.ts'
import type { Command } from '#domain/commands/command.ts'
import type { RoleId, RoundId, StageId } from '#domain/identifier.ts'
import { eero, renderAgreementView, threePeople } from '../testing/render-agreement-view.tsx'
import { VersionsView } from './VersionsView.tsx'

const propose: Command = { type: 'propose-version', who: 'Aino', at: 1 }

function sign(roleId: string): Command {
  const signature = {
    roleId: roleId as RoleId,
    name: roleId,
    role: 'Head',
    signedOn: '2026-03-31',
    comment: '',
    drawing: [],
  }
  return { type: 'sign-version', at: Date.UTC(2026, 2, 31, 12), signature }
}
const agreed: readonly Command[] = [propose, sign('management'), sign('marketing'), sign('sales')]

function lead() {
  return screen.getAllByRole('heading', { level: 2 })[0]!
}

/** Pasted, since typing takes long on a slow machine. */
async function fill(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field)
  await user.paste(text)
}

async function dialog() {
  return within(await screen.findByRole('dialog'))
}

test('an objection and a missing definition are named, and an objection is settled first', async () => {
  const user = userEvent.setup()
  const { commit, stage } = renderAgreementView(<VersionsView />, { before: threePeople })
  const { id } = stage(3)
  commit(
    {
      type: 'take-position',
      stageId: id,
      participantId: eero,
      stance: 'objection',
      reason: 'Too soft',
      at: 1,
    },
    { type: 'edit-stage', id: stage(0).id, fields: { definition: '', entryCriteria: [] } },
  )
  expect(lead()).toHaveTextContent('Version 1 is a draft')
  expect(
    screen.getByRole('link', { name: '“Marketing qualified lead” is kept open by an objection of Eero.' }),
  ).toHaveAttribute('href', '/workspace/aworkspacefortests/agreement/decide')
  expect(screen.getByText('“Visitors” lacks: Definition, Entry criteria.')).toBeVisible()
  expect(
    screen.getByText(/^Not everybody has spoken on the present wording of 9 stages: Visitors, .*MQL, /),
  ).toBeVisible()
  const button = screen.getByRole('button', { name: 'Propose version 1…' })
  expect(button).toBeDisabled()
  commit({
    type: 'take-position',
    stageId: id,
    participantId: eero,
    stance: 'reservation',
    reason: 'Soft',
    at: 2,
  })
  expect(button).toBeEnabled()
  expect(screen.getByText('1 reservation will be signed as a part of the version.')).toBeVisible()
  commit(
    ...['management', 'marketing', 'sales'].map(
      (role): Command => ({ type: 'edit-role', id: role as RoleId, fields: { mustSign: false } }),
    ),
  )
  expect(button).toBeDisabled()
  expect(screen.getByText('At least one role must be required to sign.')).toBeVisible()
  await user.click(button)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('what is unfinished is said before it is proposed, and does not block', () => {
  const { commit, stage } = renderAgreementView(<VersionsView />, {
    before: [...threePeople, ...agreed, { type: 'start-version', reason: ' ' }],
  })
  commit(
    { type: 'remove-participant', id: eero },
    { type: 'edit-stage', id: stage(0).id, fields: { definition: 'Counted once' } },
    {
      type: 'start-round',
      id: 'round' as RoundId,
      question: { kind: 'terms', stageId: stage(3).id },
      mode: 'side',
      answererIds: ['marketing', 'sales'],
      at: 5,
    },
  )
  const warnings = [
    'A blind round is still running: Terms.',
    'Sales must sign, but nobody takes part for this side.',
    'Nobody has written yet why there is version 2.',
    /^Not everybody has spoken on the present wording of 9 stages/,
  ]
  for (const text of warnings)
    expect(screen.getByText(text).closest('li')).toHaveAttribute('data-kind', 'warning')
  expect(screen.getByRole('link', { name: warnings[0]! })).toHaveAttribute(
    'href',
    '/workspace/aworkspacefortests/agreement/terms',
  )
  expect(screen.getByRole('button', { name: 'Propose version 2…' })).toBeEnabled()
  commit(
    { type: 'remove-round', id: 'round' as RoundId },
    { type: 'add-participant', id: eero, name: 'Eero', roleId: 'sales' as RoleId },
    { type: 'edit-version', reason: 'Bots' },
  )
  for (const text of warnings.slice(0, 3)) expect(screen.queryByText(text)).not.toBeInTheDocument()
})

test('whoever has signed for another role is told so, and may sign all the same', async () => {
  const user = userEvent.setup()
  const { session } = renderAgreementView(<VersionsView />, { before: [propose, sign('sales')] })
  await user.click(screen.getByRole('button', { name: 'Sign for Marketing' }))
  const signing = await dialog()
  await fill(user, signing.getByRole('combobox', { name: 'Name' }), 'Somebody')
  expect(signing.getByRole('status')).toBeEmptyDOMElement()
  await user.clear(signing.getByRole('combobox', { name: 'Name' }))
  await fill(user, signing.getByRole('combobox', { name: 'Name' }), ' Sales ')
  expect(signing.getByRole('status')).toHaveTextContent('Sales has already signed for: Sales.')
  await fill(user, signing.getByRole('textbox', { name: 'Title or role' }), 'Director')
  await user.click(signing.getByRole('button', { name: 'Sign' }))
  expect(latestVersion(session.workspace)).toMatchObject({
    signatures: [{ roleId: 'sales' }, { roleId: 'marketing' }],
  })
})

test('from the draft over three signatures to the next version and what changed in it', async () => {
  const user = userEvent.setup()
  const { session, commit, stage, undoSteps } = renderAgreementView(<VersionsView />, { before: threePeople })
  await fill(
    user,
    screen.getByRole('textbox', { name: 'Why is there this version?' }),
    'SQLs were counted twice',
  )
  await user.tab()
  expect(undoSteps()).toBeGreaterThan(0)

  await user.click(screen.getByRole('button', { name: 'Propose version 1…' }))
  const proposing = await dialog()
  expect(proposing.getByText(/not undone with Undo/)).toBeVisible()
  expect(
    proposing.getByText('It is agreed once these have signed: Management, Marketing and Sales.'),
  ).toBeVisible()
  await user.click(proposing.getByRole('button', { name: 'Propose for signing' }))
  expect(lead()).toHaveTextContent('Version 1 is proposed')
  expect(lead()).toHaveFocus()
  expect(undoSteps()).toBe(0)
  expect(
    screen.getByText('Still to sign: Management, Marketing and Sales. The version is agreed once all have.'),
  ).toBeVisible()
  const proposed = latestVersion(session.workspace)
  if (proposed.status !== 'proposed') throw new Error('not proposed')
  expect(screen.getByText(proposed.contentHash.slice(0, 8))).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'SHA-256 of the content:', hidden: true })).toHaveValue(
    proposed.contentHash,
  )

  for (const [party, name] of [
    ['Management', 'Maria'],
    ['Marketing', 'Aino'],
    ['Sales', 'Eero'],
  ] as const) {
    await user.click(screen.getByRole('button', { name: `Sign for ${party}` }))
    const signing = await dialog()
    expect(signing.getByRole('combobox', { name: 'Name' })).toHaveValue(name)
    expect(signing.getByRole('textbox', { name: 'Date' })).toHaveValue('31 Mar 2026')
    expect(signing.queryByText(/This is the last signature/) !== null).toBe(party === 'Sales')
    await fill(user, signing.getByRole('textbox', { name: 'Title or role' }), 'Director')
    await fill(user, signing.getByRole('textbox', { name: /^Comment/ }), `By ${name}`)
    await user.click(signing.getByRole('button', { name: 'Sign' }))
  }
  expect(lead()).toHaveTextContent('Version 1 is agreed')
  expect(screen.getByText(/It has held since 31 Mar 2026/)).toBeVisible()
  const version = latestVersion(session.workspace)
  if (version.status !== 'agreed') throw new Error('not agreed')
  expect(version.signatures.map(({ name, role, comment }) => [name, role, comment])).toEqual([
    ['Maria', 'Director', 'By Maria'],
    ['Aino', 'Director', 'By Aino'],
    ['Eero', 'Director', 'By Eero'],
  ])
  expect(findAlterations(session.workspace)).toEqual([])
  expect(screen.getByText(version.agreedHash.slice(0, 8))).toBeVisible()
  expect(screen.getByText(/no proof against whoever owns this disk/)).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Begin version 2…' }))
  const beginning = await dialog()
  await fill(
    user,
    beginning.getByRole('textbox', { name: 'Why is there this version?' }),
    'Half were sent back',
  )
  await user.click(beginning.getByRole('button', { name: 'Begin version 2' }))
  expect(lead()).toHaveTextContent('Version 2 is a draft')
  expect(screen.getByText('Nothing differs from version 1, which has been agreed.')).toBeVisible()
  expect(screen.getByText('Nothing differs between these two.')).toBeVisible()

  const lead4 = stage(4)
  commit(
    {
      type: 'edit-stage',
      id: lead4.id,
      fields: { definition: lead4.definition.replace('lead', 'prospect'), handoff: 'manual' },
    },
    { type: 'move-stage', id: stage(8).id, index: 7 },
    { type: 'add-stage', id: 'fresh' as StageId, name: 'Trial user', index: 2, who: '', at: 1 },
  )
  const comparison = within(screen.getByTestId('version-comparison'))
  expect(comparison.getByText('The stages stand in another order.')).toBeVisible()
  expect(comparison.getByRole('heading', { name: 'Trial user new stage' })).toBeVisible()
  const definition = within(comparison.getByText('Definition').parentElement!)
  expect(definition.getByText('lead', { selector: 'del' })).toHaveTextContent('[gone: lead ]')
  expect(definition.getByText('prospect', { selector: 'ins' })).toHaveTextContent('[new: prospect ]')
  const row = screen.getByRole('row', { name: /^Version 1, agreed/ })
  expect(row).toHaveTextContent('SQLs were counted twice')
  expect(row).toHaveTextContent('Maria, Aino, Eero')
  expect(screen.getByRole('button', { name: 'Propose version 2…' })).toBeEnabled()
})

test('signing asks for name, title and a date that exists', async () => {
  const user = userEvent.setup()
  const { session } = renderAgreementView(<VersionsView />, { before: [propose] })
  await user.click(screen.getByRole('button', { name: 'Sign for Sales' }))
  const signing = await dialog()
  const date = signing.getByRole('textbox', { name: 'Date' })
  await user.clear(date)
  await user.type(date, '31.2.2026{Enter}')
  expect(signing.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    'Please fill this in.',
    'Please fill this in.',
    'Please write a date, for example 31 Mar 2027.',
  ])
  await user.type(signing.getByRole('combobox', { name: 'Name' }), 'Eero')
  await user.type(signing.getByRole('textbox', { name: 'Title or role' }), 'Director')
  await user.clear(date)
  await user.type(date, '2.4.2026{Enter}')
  const version = latestVersion(session.workspace)
  expect(version.status === 'proposed' && version.signatures).toMatchObject([
    { roleId: 'sales', name: 'Eero', signedOn: '2026-04-02', drawing: [] },
  ])
})

test('a signature is drawn with a pointer, cleared and drawn again', async () => {
  const user = userEvent.setup()
  const { session } = renderAgreementView(<VersionsView />, { before: [...threePeople, propose] })
  await user.click(screen.getByRole('button', { name: 'Sign for Sales' }))
  const signing = await dialog()
  const pad = signing.getByTestId('signature-pad')
  pad.getBoundingClientRect = () => ({ left: 10, top: 10, width: 500, height: 150 }) as DOMRect
  pad.setPointerCapture = () => undefined
  function draw(...points: [number, number][]): void {
    points.forEach(([clientX, clientY], place) => {
      const event = { pointerId: 1, button: 0, clientX, clientY, getCoalescedEvents: () => [] }
      if (place === 0) fireEvent.pointerDown(pad, event)
      else fireEvent(pad, Object.assign(new PointerEvent('pointermove', { bubbles: true, ...event }), event))
    })
    fireEvent.pointerUp(pad, { pointerId: 1 })
    // Without a button nothing is drawn any more.
    fireEvent.pointerMove(pad, { pointerId: 1, clientX: 400, clientY: 20 })
  }
  draw([10, 10], [60, 60])
  await user.click(signing.getByRole('button', { name: 'Clear' }))
  expect(signing.getByText('Sign here with mouse, pen or finger')).toBeVisible()
  draw([110, 60], [210, 110], [260, 60])
  draw([510, 10])
  await user.type(signing.getByRole('textbox', { name: 'Title or role' }), 'Director')
  await user.click(signing.getByRole('button', { name: 'Sign' }))
  const version = latestVersion(session.workspace)
  expect(version.status === 'proposed' && version.signatures[0]?.drawing).toEqual([
    [200, 100, 400, 200, 500, 100],
    [1000, 0],
  ])
})

test('a signature and a proposal are withdrawn after a question', async () => {
  const user = userEvent.setup()
  const { session } = renderAgreementView(<VersionsView />, { before: [propose, sign('sales')] })
  await user.click(screen.getByRole('button', { name: 'Withdraw the signature of sales' }))
  await user.click((await dialog()).getByRole('button', { name: 'Cancel' }))
  expect(latestVersion(session.workspace)).toMatchObject({ signatures: [{ name: 'sales' }] })
  await user.click(screen.getByRole('button', { name: 'Withdraw the signature of sales' }))
  await user.click((await dialog()).getByRole('button', { name: 'Withdraw' }))
  expect(latestVersion(session.workspace)).toMatchObject({ status: 'proposed', signatures: [] })
  await user.click(screen.getByRole('button', { name: 'Withdraw the proposal' }))
  const asked = await dialog()
  await user.click(asked.getByRole('button', { name: 'Withdraw the proposal' }))
  expect(lead()).toHaveTextContent('Version 1 is a draft')
})

test('a draft in which nothing changed is given up', async () => {
  const user = userEvent.setup()
  const { session } = renderAgreementView(<VersionsView />, {
    before: [...agreed, { type: 'start-version', reason: 'A thought' }],
  })
  await user.click(screen.getByRole('button', { name: 'Give up this draft' }))
  await user.click((await dialog()).getByRole('button', { name: 'Give up this draft' }))
  expect(latestVersion(session.workspace)).toMatchObject({ version: 1, status: 'agreed' })
  expect(lead()).toHaveTextContent('Version 1 is agreed')
})

test('the next review is a day of the calendar, and says when it is overdue', async () => {
  const user = userEvent.setup()
  const { session } = renderAgreementView(<VersionsView />, { before: agreed })
  const field = screen.getByTestId('review-on')
  await user.type(field, '31.3.27{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('Please write a date, for example 31 Mar 2027.')
  expect(session.workspace.agreement.reviewOn).toBeNull()
  await user.clear(field)
  await user.type(field, '28.3.2026{Enter}')
  expect(session.workspace.agreement.reviewOn).toBe('2026-03-28')
  expect(screen.getByText('Review overdue by 3 days')).toBeVisible()
  await user.clear(field)
  await user.tab()
  expect(session.workspace.agreement.reviewOn).toBeNull()
})

test('any two versions are compared, also backwards', async () => {
  const user = userEvent.setup()
  const { stage, commit } = renderAgreementView(<VersionsView />, {
    before: [...agreed, { type: 'start-version', reason: '' }],
  })
  commit({ type: 'add-stage', id: 'fresh' as StageId, name: 'Trial user', index: 2, who: '', at: 1 })
  const comparison = () => within(screen.getByTestId('version-comparison'))
  expect(comparison().getByRole('heading', { name: 'Trial user new stage' })).toBeVisible()
  await choose('To', 'Version 1, agreed')
  expect(screen.getByText('Nothing differs between these two.')).toBeVisible()
  await choose('From', 'Version 2, draft')
  expect(comparison().getByRole('heading', { name: 'Trial user stage removed' })).toBeVisible()
  expect(stage(2).name).toBe('Trial user')

  async function choose(label: string, version: string): Promise<void> {
    await user.click(screen.getByRole('combobox', { name: label }))
    await user.click(await screen.findByRole('option', { name: version }))
  }
})
