import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { inlineRunner } from '#runner/inline.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { LanguageProvider } from '../language.tsx'
import { LeadFigures } from './LeadFigures.tsx'

/** Ten customers a month at 100, after a start-up cost that takes so many months to come back. */
const after = (months: number) =>
  inlineRunner.project(
    buildWorkspace({
      plan: { dealSize: 100, investment: 1000 * months },
      stages: [{ id: 'lead', rate: 0.1 }, { id: 'won' }],
      channels: [{ id: 'ads', base: 100 }],
    }),
  )!

it('what has changed has a unit', () => {
  render(
    <MantineProvider env="test">
      <LanguageProvider language="en">
        <LeadFigures projection={after(5)} ghost={after(3)} currency="EUR" />
      </LanguageProvider>
    </MantineProvider>,
  )
  expect(screen.getByTestId('payback').parentElement).toHaveTextContent(/\+2 mo$/)
  expect(screen.getByTestId('peak-funding').parentElement).toHaveTextContent(/\+€2,000$/)
})
