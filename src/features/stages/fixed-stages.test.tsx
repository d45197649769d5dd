import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { latestVersion } from '#domain/agreement/versions.ts'
import type { Command } from '#domain/commands/command.ts'
import type { RoleId } from '#domain/identifier.ts'
import type { Workspace } from '#domain/workspace.ts'
import { applied } from '#tests/fixtures/commands.ts'
import { renderStages } from './testing/render-stages.tsx'

const propose: Command = { type: 'propose-version', who: '', at: 1 }
const at = new Date(2026, 2, 31, 12).getTime()
const signatures = ['management', 'marketing', 'sales'].map((role): Command => {
  const roleId = role as RoleId
  const signature = { roleId, name: 'Aino', role: 'Head', signedOn: '2026-03-31', comment: '', drawing: [] }
  return { type: 'sign-version', at, signature }
})

function after(...commands: Command[]) {
  return (workspace: Workspace) => applied(workspace, ...commands)
}

test('while a version is agreed the definitions are read, and nothing can be dragged, added or removed', () => {
  const { list, select, names, session } = renderStages({ change: after(propose, ...signatures) })
  expect(screen.getByTestId('fixed-bar')).toHaveTextContent(
    'Version 1 is agreed (31 Mar 2026). To change anything, begin version 2.',
  )
  expect(screen.queryByTestId('stage-editor')).not.toBeInTheDocument()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  for (const name of [/^Add/, /^Remove/, /^Merge/, /^Move/, /^Reorder/])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
  select('Sales qualified lead')
  const reading = within(screen.getByTestId('stage-reading'))
  expect(reading.getByRole('heading', { level: 2 })).toHaveTextContent('Sales qualified lead')
  expect(reading.getByText('Definition').nextElementSibling).toHaveTextContent(/sales/i)
  expect(
    reading.getByText('Entry criteria').nextElementSibling?.querySelectorAll('li').length,
  ).toBeGreaterThan(1)
  expect(reading.getByText('first touch within 8 working hours')).toBeVisible()
  const before = names()
  fireEvent.keyDown(list().getByRole('button', { name: 'Lead' }), { key: 'ArrowUp', altKey: true })
  expect(names()).toEqual(before)
  expect(session.store.getState().undoSteps).toHaveLength(0)
})

test('the next version is begun from the bar with a reason, and the editor is there again', async () => {
  const user = userEvent.setup()
  const { session, editor, select } = renderStages({ change: after(propose, ...signatures) })
  select('Lead')
  await user.click(screen.getByRole('button', { name: 'Begin version 2…' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('textbox', { name: 'Why is there this version?' }))
  await user.paste('Leads were sent back')
  await user.click(dialog.getByRole('button', { name: 'Begin version 2' }))
  expect(latestVersion(session.workspace)).toEqual({
    status: 'draft',
    version: 2,
    reason: 'Leads were sent back',
  })
  expect(screen.queryByTestId('fixed-bar')).not.toBeInTheDocument()
  expect(editor().getByTestId('stage-name')).toHaveValue('Lead')
  await waitFor(() => expect(editor().getByTestId('stage-definition')).toHaveFocus())
})

test('a proposal leads to its signatures, where it can be withdrawn', () => {
  const { session } = renderStages({ change: after(propose) })
  const bar = within(screen.getByTestId('fixed-bar'))
  expect(bar.getByText('Version 1 is proposed and stands fixed while it is being signed.')).toBeVisible()
  expect(bar.getByRole('link', { name: 'To the signatures' })).toHaveAttribute(
    'href',
    '/workspace/aworkspacefortests/agreement/versions',
  )
  expect(bar.queryByRole('button')).not.toBeInTheDocument()
  act(() => void session.commit({ type: 'withdraw-proposal' }))
  expect(screen.getByTestId('stage-editor')).toBeVisible()
})
