import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { AgreedVersion } from '#domain/agreement/version.ts'
import { lastAgreed } from '#domain/agreement/versions.ts'
import type { Workspace } from '#domain/workspace.ts'
import { SessionProvider, type SaveSign } from '#session/session-context.tsx'
import { Session } from '#session/session.ts'
import { withAgreement } from '#tests/fixtures/arbitrary-agreement.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { idleEngine } from '#tests/fixtures/idle-engine.ts'
import { LanguageProvider } from '#ui/language.tsx'
import { AlterationBanner } from './AlterationBanner.tsx'

const workspace = withAgreement(buildWorkspace({ stages: [{ id: 's0', name: 'Lead' }] }), 'agreed')

function show(shown: Workspace): void {
  const session = new Session(shown, { save: () => Promise.resolve() }, () => 0)
  const saveSign = { state: { kind: 'saved', at: 0 }, onState: () => () => undefined } as unknown as SaveSign
  render(
    <MantineProvider env="test">
      <LanguageProvider language="en">
        <SessionProvider session={session} saveSign={saveSign} engine={idleEngine}>
          <AlterationBanner />
        </SessionProvider>
      </LanguageProvider>
    </MantineProvider>,
  )
}

function altered(fields: Partial<AgreedVersion>): Workspace {
  return { ...workspace, versions: { 1: { ...lastAgreed(workspace)!, ...fields } } }
}

test('says nothing where all is in order', () => {
  show(workspace)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('names what was altered', () => {
  show(altered({ reason: 'Another reason' }))
  const banner = screen.getByRole('alert')
  expect(banner).toHaveTextContent('A version was altered')
  expect(banner).toHaveTextContent(
    'Version 1 › Reason for the version: altered since it was proposed or signed.',
  )
})

test('names a few places and counts the rest', () => {
  const { fingerprints } = lastAgreed(workspace)!
  show(
    altered({
      fingerprints: Object.fromEntries(Object.keys(fingerprints).map((path) => [path, '0'.repeat(16)])),
    }),
  )
  const total = Object.keys(fingerprints).length
  expect(total).toBeGreaterThan(20)
  expect(screen.getAllByRole('listitem')).toHaveLength(6)
  expect(screen.getByText(`and ${total - 5} more places`)).toBeVisible()
})
