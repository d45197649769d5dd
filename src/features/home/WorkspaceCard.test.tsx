import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ApplicationProvider, type Application } from '#session/application-context.tsx'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { LanguageProvider } from '#ui/language.tsx'
import type { WorkspaceActions } from './use-workspaces.tsx'
import { WorkspaceCard } from './WorkspaceCard.tsx'

function show(reviewOn: string | null): void {
  const { profile } = buildWorkspace({ stages: [{ id: 's0' }] })
  const summary = { profile, definitions: { version: 1, status: 'agreed' as const }, reviewOn, changedAt: 0 }
  const application = { now: () => new Date(2027, 2, 31, 12).getTime() } as unknown as Application
  render(
    <MantineProvider env="test">
      <LanguageProvider language="en">
        <ApplicationProvider value={application}>
          <WorkspaceCard summary={summary} actions={{} as WorkspaceActions} />
        </ApplicationProvider>
      </LanguageProvider>
    </MantineProvider>,
  )
}

test.each([
  ['2027-04-30', 'Review on 30 Apr 2027', 'false'],
  ['2027-03-31', 'Review due today', 'true'],
  ['2027-03-28', 'Review overdue by 3 days', 'true'],
])('a review on %s: %s', (reviewOn, text, isDue) => {
  show(reviewOn)
  expect(screen.getByText(text)).toHaveAttribute('data-due', isDue)
})

test('where no review was named none is mentioned', () => {
  show(null)
  expect(screen.getByText('v1 agreed')).toBeVisible()
  expect(screen.queryByText(/review/i)).not.toBeInTheDocument()
})
