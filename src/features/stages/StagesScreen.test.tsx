import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderStages } from './testing/render-stages.tsx'

const inboundPath = [
  'Visitors',
  'Subscriber',
  'Lead',
  'Marketing qualified lead',
  'Sales qualified lead',
  'Opportunity',
  'Customer',
]

test('lists the stages in order, first those on the path', () => {
  const { list, editor } = renderStages()
  const items = list().getAllByTestId('stage-item')
  expect(items).toHaveLength(9)
  inboundPath.forEach((name, index) => expect(items[index]).toHaveTextContent(name))
  expect(list().getByRole('button', { name: 'Visitors' })).toHaveAttribute('aria-current', 'true')
  expect(editor().getByRole('heading', { level: 2 })).toHaveTextContent('Visitors')
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
})

test('the picture selects a stage too', async () => {
  const user = userEvent.setup()
  const { editor } = renderStages()
  const inPicture = screen.getAllByRole('button', { name: 'Opportunity' }).find((button) => !button.id)!
  await user.click(inPicture)
  expect(editor().getByTestId('stage-name')).toHaveValue('Opportunity')
})

test('typing a name is one undo step', async () => {
  const user = userEvent.setup()
  const { editor, names, undoSteps, session } = renderStages()
  const field = editor().getByTestId('stage-name')
  await user.clear(field)
  await user.type(field, 'Traffic')
  await user.tab()
  expect(names()[0]).toBe('Traffic')
  expect(undoSteps()).toBe(1)
  act(() => void session.undo())
  expect(field).toHaveValue('Visitors')
})

test('an empty name is refused in words, and the old one goes on to count', async () => {
  const user = userEvent.setup()
  const { editor, names } = renderStages()
  const field = editor().getByTestId('stage-name')
  await user.clear(field)
  await user.tab()
  expect(editor().getByRole('alert')).toHaveTextContent('Please fill this in.')
  expect(names()[0]).toBe('Visitors')
  await user.type(field, '{Escape}')
  expect(field).toHaveValue('Visitors')
  expect(editor().queryByRole('alert')).not.toBeInTheDocument()
})

test('a name that is too long stays as it was typed, also when another stage is looked at meanwhile', async () => {
  const { select, editor, names } = renderStages()
  const field = editor().getByTestId('stage-name')
  fireEvent.change(field, { target: { value: 'x'.repeat(10_000) } })
  fireEvent.blur(field)
  expect(editor().getByRole('alert')).toHaveTextContent('Too long: at most 120 characters.')
  select('Customer')
  expect(editor().queryByRole('alert')).not.toBeInTheDocument()
  select('Visitors')
  expect(editor().getByTestId<HTMLInputElement>('stage-name').value).toHaveLength(10_000)
  expect(editor().getByRole('alert')).toBeVisible()
  expect(names()).toContain('Visitors')
})

test('HTML in a name is text', async () => {
  const { editor, list, names } = renderStages()
  const field = editor().getByTestId('stage-name')
  const html = '<img src=x onerror="alert(1)"> & <b>bold</b>'
  fireEvent.change(field, { target: { value: html } })
  fireEvent.blur(field)
  expect(names()[0]).toBe(html)
  expect(list().getByText(html)).toBeVisible()
})

test('what was typed a moment ago is kept when the screen goes away', async () => {
  const { editor, select, stage } = renderStages()
  fireEvent.change(editor().getByTestId('stage-definition'), { target: { value: 'Just typed' } })
  select('Lead')
  expect(stage('Visitors').definition).toBe('Just typed')
})

test('a stage is moved by the buttons and by Alt and an arrow, one undo step each', async () => {
  const user = userEvent.setup()
  const { select, list, names, undoSteps } = renderStages()
  select('Lead')
  await user.click(list().getByRole('button', { name: 'Move “Lead” down' }))
  expect(names().slice(0, 4)).toEqual(['Visitors', 'Subscriber', 'Marketing qualified lead', 'Lead'])
  expect(list().getAllByRole('status').at(-1)).toHaveTextContent('“Lead” is now at place 4 of 7.')
  list().getByRole('button', { name: 'Lead' }).focus()
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(names().slice(0, 7)).toEqual(inboundPath)
  expect(list().getByRole('button', { name: 'Lead' })).toHaveFocus()
  expect(undoSteps()).toBe(2)
})

test('a new stage stands after the selected one, and the focus in its definition', async () => {
  const user = userEvent.setup()
  const { select, names, stage } = renderStages()
  select('Lead')
  await user.click(screen.getByTestId('add-stage'))
  await user.type(await screen.findByTestId('new-stage-name'), 'Trial user{Enter}')
  expect(names().slice(2, 4)).toEqual(['Lead', 'Trial user'])
  expect(stage('Trial user').journeyPhase).toBe(stage('Lead').journeyPhase)
  await waitFor(() => expect(screen.getByTestId('stage-definition')).toHaveFocus())
  expect(screen.getByTestId('stage-name')).toHaveValue('Trial user')
})

test('adding without a name says so and loses nothing', async () => {
  const user = userEvent.setup()
  const { names } = renderStages()
  await user.click(screen.getByTestId('add-stage'))
  await user.type(await screen.findByTestId('new-stage-name'), '{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('Please fill this in.')
  expect(names()).toHaveLength(9)
})

test('removing names the channels and the numbers, and can be undone', async () => {
  const user = userEvent.setup()
  const { names, session, list } = renderStages()
  await user.click(screen.getByRole('button', { name: 'Remove…' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/start here now and will start at “Subscriber”/)).toBeVisible()
  expect(dialog.getByText(/The rate from here to “Subscriber”/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Remove stage' }))
  expect(names()).not.toContain('Visitors')
  await waitFor(() => expect(list().getByRole('button', { name: 'Subscriber' })).toHaveFocus())
  act(() => void session.undo())
  expect(names()).toContain('Visitors')
})

test('the only stage at which channels start cannot be removed, and the dialog says why', async () => {
  const user = userEvent.setup()
  const { session } = renderStages()
  act(() => {
    const ids = session.workspace.profile.stageOrder.slice(1)
    session.commit(ids.map((id) => ({ type: 'remove-stage', id, who: '', at: 0 })))
  })
  await user.click(screen.getByRole('button', { name: 'Remove…' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole('alert')).toHaveTextContent('would have no stage to start at')
  expect(dialog.queryByRole('button', { name: 'Remove stage' })).not.toBeInTheDocument()
})

test('merging says what happens and goes on at the stage that is left', async () => {
  const user = userEvent.setup()
  const { select, stage, names, list } = renderStages()
  select('Sales qualified lead')
  await user.click(screen.getByRole('button', { name: 'Merge…' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/40% × 50% = 20%\. The same share becomes customers\./)).toBeVisible()
  expect(dialog.getByText(/Further names for it: .*SQL/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Merge' }))
  expect(names()).not.toContain('Sales qualified lead')
  expect(stage('Marketing qualified lead').synonyms).toContain('Sales qualified lead')
  await waitFor(() => expect(list().getByRole('button', { name: 'Marketing qualified lead' })).toHaveFocus())
})

test('where there is no stage it says what to do', async () => {
  const user = userEvent.setup()
  const { names } = renderStages({ template: 'empty' })
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('No stages yet')
  await user.click(screen.getByRole('button', { name: 'Add the first stage' }))
  await user.type(await screen.findByTestId('new-stage-name'), 'Lead{Enter}')
  expect(names()).toEqual(['Lead'])
  expect(screen.getByText(/The last stage on the path is the customer/)).toBeVisible()
})
