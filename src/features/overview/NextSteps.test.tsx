import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Workspace } from '#domain/workspace.ts'
import { ApplicationProvider, type Application } from '#session/application-context.tsx'
import { SessionProvider, type SaveSign } from '#session/session-context.tsx'
import { Session } from '#session/session.ts'
import { withAgreement } from '#tests/fixtures/arbitrary-agreement.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { applied } from '#tests/fixtures/commands.ts'
import { idleEngine } from '#tests/fixtures/idle-engine.ts'
import { LanguageProvider } from '#ui/language.tsx'
import { DefinitionStatus } from './DefinitionStatus.tsx'
import { NextSteps } from './NextSteps.tsx'

function show(workspace: Workspace): void {
  const session = new Session(workspace, { save: () => Promise.resolve() }, () => 0)
  const saveSign = { state: { kind: 'saved', at: 0 }, onState: () => () => undefined } as unknown as SaveSign
  const application = { now: () => new Date(2027, 2, 31, 12).getTime() } as unknown as Application
  render(
    <MantineProvider env="test">
      <LanguageProvider language="en">
        <ApplicationProvider value={application}>
          <SessionProvider session={session} saveSign={saveSign} engine={idleEngine}>
            <NextSteps />
            <DefinitionStatus />
          </SessionProvider>
        </ApplicationProvider>
      </LanguageProvider>
    </MantineProvider>,
  )
}

const plain = buildWorkspace({ stages: [{ id: 's0' }] })
const reviewedOn = (workspace: Workspace, reviewOn: string) =>
  applied(workspace, { type: 'edit-agreement', fields: { reviewOn } })

test('a review that is due comes first', () => {
  show(reviewedOn(withAgreement(plain, 'agreed'), '2027-03-28'))
  const [first] = screen.getAllByRole('link')
  expect(first).toHaveTextContent('Review overdue by 3 days: look at the definitions again')
  expect(first).toHaveAttribute('href', '#/workspace/aworkspacefortests/agreement/versions')
  expect(screen.getByText(/v1 agreed · Review overdue by 3 days/)).toBeVisible()
})

test('one that is to come is mentioned beside the version, and no step yet', () => {
  show(reviewedOn(withAgreement(plain, 'agreed'), '2027-06-30'))
  expect(screen.queryByRole('link', { name: /[Rr]eview/ })).not.toBeInTheDocument()
  expect(screen.getByText(/v1 agreed · Review on 30 Jun 2027/)).toBeVisible()
})

test('a proposal waits for its signatures', () => {
  show(withAgreement(plain, 'proposed'))
  expect(screen.getByRole('link', { name: 'Collect the signatures for version 1' })).toBeVisible()
  expect(screen.getByText('v1 proposed')).toBeVisible()
})
