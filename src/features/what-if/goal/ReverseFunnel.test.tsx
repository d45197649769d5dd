import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Workspace } from '#domain/workspace.ts'
import { inlineRunner } from '#runner/inline.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { renderView } from '../testing/render-view.tsx'
import { ReverseFunnel } from './ReverseFunnel.tsx'

/** A hundred leads a month, of whom one in four buys two months later for a thousand. */
function simple(plan: WorkspaceParts['plan'] = {}, ceiling: number | null = null): Workspace {
  return buildWorkspace({
    plan: { dealSize: 1000, ...plan },
    stages: [
      { id: 'lead', name: 'Leads', rate: 0.25, lag: { kind: 'shares', shares: [0, 0, 1] } },
      { id: 'won', name: 'Won' },
    ],
    channels: [{ id: 'web', base: 100, ceiling }],
  })
}

function renderFunnel(workspace: Workspace) {
  renderView(<ReverseFunnel seen={workspace} />, { workspace, engine: inlineRunner })
  return userEvent.setup()
}

const lines = async () =>
  within(await screen.findByTestId('reverse-funnel'))
    .getAllByRole('row')
    .map((row) => Array.from(row.children, ({ textContent }) => textContent))

describe('from the target back up the funnel', () => {
  it('asks for a target where the plan has none, and counts back from the one entered', async () => {
    const user = renderFunnel(simple())
    expect(screen.getByText(/The plan sets no target\./)).toBeVisible()
    await user.type(screen.getByLabelText('Target, in all'), '300000{Enter}')
    // 300 buyers take 1,200 leads, in by October so that they buy by December; 10 × 100 have entered by then.
    expect((await lines()).slice(1)).toEqual([
      ['Leads', '1,200', '1,000', '200', 'October 2025', 'October 2025'],
      ['Won', '300', '250', '50', 'December 2025', 'December 2025'],
    ])
    expect(screen.getByText(/€300,000 by the end of December 2025 takes/)).toHaveTextContent(
      '€300,000 by the end of December 2025 takes 300 entries into Won; the plan brings 250.',
    )
  })

  it('says where it is too late, and where it is enough', async () => {
    const user = renderFunnel(simple({ target: 50_000 }))
    expect((await lines())[1]).toEqual(['Leads', '200', '1,000', 'enough', 'October 2025', 'October 2025'])
    await user.click(screen.getByRole('combobox', { name: 'To be reached by the end of' }))
    await user.click(await screen.findByRole('option', { name: 'February 2025 (month 2)' }))
    expect((await lines())[1]).toEqual(['Leads', '200', '0', '200', 'before the start', 'before the start'])
  })

  it('names what limits a stage, and has no column for it otherwise', async () => {
    renderFunnel(simple({ target: 300_000 }, 100))
    expect((await lines())[0]!.at(-1)).toBe('Limited by')
    expect((await lines())[1]!.at(-1)).toBe('ceilings of channels')
  })
})
