import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Recovery } from '#storage/reconcile.ts'
import { LanguageProvider } from '#ui/language.tsx'
import { RecoveryNotice } from './RecoveryNotice.tsx'

const newer: Recovery = { workspaceId: 'workspace0000000001', name: 'Acme', outcome: 'newer', stateOf: null }
const lost: Recovery = { workspaceId: 'workspace0000000002', name: null, outcome: 'lost', stateOf: null }

function show(...recoveries: Recovery[]): HTMLElement {
  render(
    <MantineProvider>
      <LanguageProvider language="en">
        <RecoveryNotice recoveries={recoveries} />
      </LanguageProvider>
    </MantineProvider>,
  )
  return screen.getByTestId('recovery-notice')
}

it('does not call damaged what a newer version wrote', () => {
  const notice = show(newer)
  expect(notice).toHaveTextContent('A newer version is needed')
  expect(notice).toHaveTextContent(/“Acme” was saved by a newer version/)
  expect(notice).not.toHaveTextContent(/[Dd]amaged/)
})

it('tells of damage where there is any', () => {
  const notice = show(newer, lost)
  expect(notice).toHaveTextContent('Damaged data was found')
  expect(notice).toHaveTextContent(/“Acme” was saved by a newer version/)
  expect(notice).toHaveTextContent(/“workspace0000000002”\) could not be read/)
})
