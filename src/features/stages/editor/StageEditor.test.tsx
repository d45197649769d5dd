import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderStages } from '../testing/render-stages.tsx'

function criteria() {
  return within(screen.getByTestId('entry-criteria'))
    .getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Entry criterion/ })
    .map((field) => field.value)
}

test('a criterion is added with Enter and the field is ready for the next', async () => {
  const user = userEvent.setup()
  const { stage } = renderStages()
  const before = criteria().length
  const add = screen.getByRole('textbox', { name: 'Add an entry criterion' })
  await user.type(add, 'First{Enter}Second{Enter}')
  expect(criteria().slice(before)).toEqual(['First', 'Second'])
  expect(add).toHaveFocus()
  expect(
    stage('Visitors')
      .entryCriteria.slice(before)
      .map(({ text }) => text),
  ).toEqual(['First', 'Second'])
})

test('pasted lines become as many criteria in one undo step', async () => {
  const user = userEvent.setup()
  const { undoSteps } = renderStages()
  const before = criteria().length
  await user.click(screen.getByRole('textbox', { name: 'Add an entry criterion' }))
  await user.paste('• Budget known\n• Decision maker met\n')
  expect(criteria().slice(before)).toEqual(['Budget known', 'Decision maker met'])
  expect(undoSteps()).toBe(1)
})

test('criteria are put in order by keyboard and by button, edited and removed', async () => {
  const user = userEvent.setup()
  const { stage } = renderStages()
  const [first, second] = criteria()
  screen.getByRole('textbox', { name: 'Entry criterion 2' }).focus()
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(criteria()).toEqual([second, first])
  expect(screen.getByRole('textbox', { name: 'Entry criterion 1' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Move down: Entry criterion 1' }))
  expect(criteria()).toEqual([first, second])
  fireEvent.change(screen.getByRole('textbox', { name: 'Entry criterion 1' }), {
    target: { value: 'New words' },
  })
  fireEvent.blur(screen.getByRole('textbox', { name: 'Entry criterion 1' }))
  expect(stage('Visitors').entryCriteria[0]!.text).toBe('New words')
  await user.click(screen.getByRole('button', { name: 'Remove: Entry criterion 1' }))
  expect(criteria()).toEqual([second])
})

test('an emptied criterion is refused in words and not lost', async () => {
  const user = userEvent.setup()
  const { stage } = renderStages()
  const text = criteria()[0]
  const field = screen.getByRole('textbox', { name: 'Entry criterion 1' })
  await user.clear(field)
  await user.tab()
  expect(screen.getByRole('alert')).toHaveTextContent('Write something here, or remove the line.')
  expect(stage('Visitors').entryCriteria[0]!.text).toBe(text)
})

test('reasons keep their order and their words', async () => {
  const user = userEvent.setup()
  const { select, stage } = renderStages()
  select('Sales qualified lead')
  const before = stage('Sales qualified lead').sendBack.reasons
  await user.type(screen.getByRole('textbox', { name: 'Add a reason' }), 'Too small{Enter}')
  await user.click(screen.getByRole('button', { name: 'Move up: Reason 5' }))
  const { reasons } = stage('Sales qualified lead').sendBack
  expect(reasons).toEqual([...before.slice(0, 3), 'Too small', before[3]])
})

test('other names are tags; one that is too long stays in the field', async () => {
  const user = userEvent.setup()
  const { stage } = renderStages()
  const field = screen.getByRole('textbox', { name: 'Other names in use' })
  await user.type(field, 'Hits{Enter}')
  expect(stage('Visitors').synonyms).toContain('Hits')
  fireEvent.change(field, { target: { value: 'z'.repeat(501) } })
  await user.type(field, '{Enter}')
  expect(field).toHaveValue('z'.repeat(501))
  expect(screen.getByRole('alert')).toHaveTextContent('Too long: at most 500 characters.')
  await user.type(field, '{Escape}')
  await user.click(screen.getByRole('button', { name: 'Remove the name “Hits”' }))
  expect(stage('Visitors').synonyms).not.toContain('Hits')
})

test('obligation and by whom', async () => {
  const user = userEvent.setup()
  const { stage } = renderStages()
  expect(screen.queryByRole('combobox', { name: 'By whom' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'MUST be worked' }))
  expect(stage('Visitors').obligation).toBe('must')
  expect(screen.getByLabelText('By whom', { selector: 'input' })).toHaveValue('Sales MUST')
})

test('Finnish puts the one who must into the genitive', async () => {
  const user = userEvent.setup()
  renderStages({ language: 'fi' })
  await user.click(screen.getByRole('radio', { name: 'PITÄÄ työstää' }))
  expect(screen.getByLabelText<HTMLInputElement>('Työstäjä', { selector: 'input' }).value).toMatch(
    /^Myynnin /,
  )
})

test('service level and sending back are numbers that may be left open', async () => {
  const user = userEvent.setup()
  const { select, stage } = renderStages()
  select('Sales qualified lead')
  const attempts = screen.getByRole('textbox', { name: 'Attempts, at least' })
  // Pasted over what is there, since a slow machine would take a rest between two keys for the end of the typing.
  await user.tripleClick(attempts)
  await user.paste('2.5')
  await user.keyboard('{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('Whole numbers only.')
  expect(stage('Sales qualified lead').serviceLevel.attempts).toBe(5)
  await user.clear(attempts)
  await user.type(attempts, '7{Enter}')
  expect(stage('Sales qualified lead').serviceLevel.attempts).toBe(7)
  const hours = screen.getByRole('textbox', { name: 'First touch within' })
  await user.clear(hours)
  await user.tab()
  expect(stage('Sales qualified lead').serviceLevel).toMatchObject({ firstTouchHours: null, attempts: 7 })
})

test('place, counting, journey, handoff and CRM', async () => {
  const user = userEvent.setup()
  const { select, stage } = renderStages()
  select('Lead')
  await user.click(screen.getByRole('radio', { name: 'Decision' }))
  await user.click(screen.getByRole('radio', { name: 'A number without names' }))
  await user.click(screen.getByRole('radio', { name: 'Verified by hand' }))
  await user.click(screen.getByRole('checkbox', { name: /Fit for the CRM/ }))
  await user.click(screen.getByRole('radio', { name: 'SQL' }))
  expect(screen.getByText(/“Sales qualified lead” is marked so too/)).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Beside the path' }))
  expect(stage('Lead')).toMatchObject({
    journeyPhase: 'decision',
    counting: 'count-only',
    handoff: 'manual',
    isFitForCrm: true,
    figureRole: 'sql',
    placement: 'beside',
  })
})

test('the last stage of the path is the customer, which the editor says', async () => {
  const { select } = renderStages()
  select('Customer')
  expect(screen.getByText(/The last stage on the path is the customer/)).toBeVisible()
  expect(screen.queryByRole('radio', { name: 'MQL' })).not.toBeInTheDocument()
})
