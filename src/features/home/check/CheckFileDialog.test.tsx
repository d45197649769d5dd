import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { lastAgreed } from '#domain/agreement/versions.ts'
import { readWorkspaceFile, writeWorkspaceFile } from '#exchange/workspace-file.ts'
import { PlatformError } from '#platform/contract.ts'
import { ApplicationProvider, type Application } from '#session/application-context.tsx'
import { withAgreement } from '#tests/fixtures/arbitrary-agreement.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { LanguageProvider } from '#ui/language.tsx'
import { CheckFileDialog } from './CheckFileDialog.tsx'
import { useCheckFile } from './use-check-file.ts'

const workspace = withAgreement(buildWorkspace({ stages: [{ id: 's0' }] }), 'agreed')
const file = writeWorkspaceFile(workspace, { application: 'Test', savedAt: '2026-03-31T12:00:00.000Z' })

function Check() {
  const { choose, checked, dismiss } = useCheckFile()
  return (
    <>
      <button type="button" onClick={() => void choose()}>
        Check
      </button>
      {checked === null ? null : <CheckFileDialog checked={checked} onClose={dismiss} />}
    </>
  )
}

async function check(open: () => Promise<{ name: string; text: string } | null>) {
  const application = { files: { open: vi.fn(open) } } as unknown as Application
  render(
    <MantineProvider env="test">
      <LanguageProvider language="en">
        <ApplicationProvider value={application}>
          <Check />
        </ApplicationProvider>
      </LanguageProvider>
    </MantineProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Check' }))
}

function alteredFile(alter: (version: Record<string, never>) => void): string {
  const content = JSON.parse(file) as { workspace: { versions: Record<string, Record<string, never>> } }
  alter(content.workspace.versions['1']!)
  return JSON.stringify(content)
}

test('a file in which nothing was altered is in order, and the paper confirms it', async () => {
  await check(async () => ({ name: 'client.tuotto', text: file }))
  expect(screen.getByText('“client.tuotto” was read and not opened. Nothing here was changed.')).toBeVisible()
  expect(screen.getByTestId('check-outcome')).toHaveTextContent(
    'Everything is in order: nothing was altered since it was proposed or signed.',
  )
  const { agreedHash } = lastAgreed(workspace)!
  expect(screen.getByText(agreedHash.slice(0, 8))).toBeVisible()
  const paper = screen.getByRole('textbox', { name: /^Hash on the signed paper/ })
  await userEvent.type(paper, agreedHash.slice(0, 12))
  expect(screen.getByRole('status')).toHaveTextContent(
    'It is the hash of version 1: the file holds what was signed.',
  )
  await userEvent.clear(paper)
  await userEvent.type(paper, '00000000')
  expect(screen.getByRole('status')).toHaveTextContent('No version in this file has that hash.')
})

test('what was altered is named', async () => {
  const text = alteredFile((version) => {
    const [stage] = version['stages'] as unknown as { definition: string }[]
    stage!.definition = 'Whoever we like'
  })
  expect(readWorkspaceFile(text).ok).toBe(true)
  await check(async () => ({ name: 'client.tuotto', text }))
  const outcome = screen.getByTestId('check-outcome')
  expect(outcome).toHaveTextContent('places are not as they were proposed or signed:')
  expect(outcome).toHaveTextContent(/Version 1 › .* › Definition: altered since it was proposed or signed\./)
  expect(outcome).not.toHaveTextContent('in order')
})

test('where nothing was agreed yet there is nothing to check', async () => {
  const draft = withAgreement(buildWorkspace({ stages: [{ id: 's0' }] }), 'draft')
  const text = writeWorkspaceFile(draft, { application: 'Test', savedAt: '2026-03-31T12:00:00.000Z' })
  await check(async () => ({ name: 'draft.tuotto', text }))
  expect(screen.getByText(/^The file holds no version that was proposed or agreed/)).toBeVisible()
})

test('a file that is none says why, and one that cannot be read too', async () => {
  await check(async () => ({ name: 'photo.tuotto', text: '{' }))
  expect(screen.getByTestId('file-problems')).toHaveTextContent('The file is not JSON, or it is cut off.')
})

test('a file that is gone is told', async () => {
  await check(async () => {
    throw new PlatformError({ code: 'not-found', detail: 'ENOENT', place: '/gone.tuotto' })
  })
  expect(screen.getByTestId('file-problems')).toHaveTextContent('The file is no longer there.')
})

test('nothing is said where no file was chosen', async () => {
  await check(async () => null)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})
