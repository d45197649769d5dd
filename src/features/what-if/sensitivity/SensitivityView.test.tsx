import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Command } from '#domain/commands/command.ts'
import type { ScenarioId } from '#domain/identifier.ts'
import type { InputPath } from '#domain/inputs.ts'
import { inlineRunner } from '#runner/inline.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { renderView } from '../testing/render-view.tsx'
import { SensitivityView } from './SensitivityView.tsx'

// happy-dom draws nothing: a chart is its description.
vi.mock('#ui/charts/ConfiguredChart.tsx', () => ({
  ConfiguredChart: ({ description }: { description: string }) => <p>{description}</p>,
}))

const rate = 'stage/lead/rate'
const ownRate = 'stage/lead/rate/fair'
const first = 'first' as ScenarioId

/** A hundred leads a month, of whom a tenth become customers and a fifth of those of the fair. */
const workspace = buildWorkspace({
  plan: { dealSize: 1000, margin: 0.5 },
  stages: [
    { id: 'lead', name: 'Lead', rate: 0.1, channelRates: { fair: 0.2 } },
    { id: 'won', name: 'Won' },
  ],
  channels: [
    { id: 'ads', name: 'Ads', base: 50 },
    { id: 'fair', name: 'Fair', base: 50 },
  ],
})

function renderSensitivity(...commands: Command[]) {
  const asked: (readonly (InputPath | readonly InputPath[])[] | null)[] = []
  const engine = {
    ...inlineRunner,
    tornado: (...[request, options]: Parameters<typeof inlineRunner.tornado>) => {
      asked.push(request.paths)
      return inlineRunner.tornado(request, options)
    },
  }
  const view = renderView(<SensitivityView />, { workspace, engine })
  if (commands.length > 0) view.commit(...commands)
  return { ...view, asked: () => asked.at(-1), user: userEvent.setup() }
}

const addFirst: Command = { type: 'add-scenario', id: first, name: 'First', index: 0, who: '', at: 0 }

describe('the numbers that move', () => {
  it('are all at first; those that are chosen start with the levers', async () => {
    const { asked, user } = renderSensitivity({ type: 'set-lever', path: rate, low: 0.05, high: 0.2 })
    await screen.findByText(/has the greatest effect/)
    expect(asked()).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'chosen' }))
    expect(asked()).toEqual([rate])
  })

  it('are found by name under the headings of the plan, and are there again after a look at all', async () => {
    const { asked, user } = renderSensitivity()
    await user.click(await screen.findByRole('radio', { name: 'chosen' }))
    expect(screen.getByText('Choose the numbers that are to move.')).toBeVisible()
    await user.type(screen.getByRole('combobox', { name: 'Numbers that move' }), 'average')
    expect(screen.getByRole('group', { name: 'Economics' })).toBeVisible()
    await user.click(await screen.findByRole('option', { name: 'Average deal' }))
    expect(asked()).toEqual(['plan/dealSize'])
    expect(await screen.findByText(/Average deal has the greatest effect/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'all' }))
    expect(asked()).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'chosen' }))
    expect(asked()).toEqual(['plan/dealSize'])
  })

  it('say why they have no bar', async () => {
    const { user } = renderSensitivity(
      { type: 'set-lever', path: 'plan/investment', low: 0, high: 10 },
      { type: 'set-lever', path: 'plan/discountRate', low: 0, high: 0.2 },
      { type: 'set-input', path: 'plan/discountRate', value: 0.1, who: '', at: 0 },
      { type: 'set-range', path: rate, range: { kind: 'pert', low: 0.1, likely: 0.1, high: 0.2 } },
    )
    await user.click(await screen.findByRole('combobox', { name: 'Effect on' }))
    await user.click(await screen.findByRole('option', { name: 'Gross profit' }))
    await user.click(screen.getByRole('radio', { name: 'chosen' }))
    expect(await screen.findByText('Cannot move, being empty or zero: Start-up cost.')).toBeVisible()
    expect(screen.getByText(/^Without effect: Discount rate/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'its own range' }))
    expect(await screen.findByText(/^Without a range: Start-up cost · Discount rate/)).toBeVisible()
  })

  it('are kept with the chart', async () => {
    const { session, user } = renderSensitivity({ type: 'set-lever', path: rate, low: 0.05, high: 0.2 })
    await user.click(await screen.findByRole('radio', { name: 'chosen' }))
    await user.click(screen.getByRole('button', { name: 'Keep' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Keep' }))
    expect(Object.values(session.committed.charts)[0]!.settings).toMatchObject({
      kind: 'tornado',
      paths: [rate],
    })
  })
})

describe('the bottleneck', () => {
  const offer = () => screen.findByRole('button', { name: 'Give “Lead → Won” a range' })
  const form = () => screen.getByRole('button', { name: 'Set range' }).closest('form')!

  it('takes a range where a step has none, rate by rate, and ranks by its top', async () => {
    const { session, undoSteps } = renderSensitivity()
    fireEvent.click(await offer())
    const which = screen.getByRole('combobox', { name: 'Which rate' })
    expect(which).toHaveValue('Lead: Conversion rate, other channels')
    expect(within(form()).getByText(/that of a benchmark/)).toHaveTextContent(
      'Holds for the plan and every scenario without a range of its own.',
    )
    fireEvent.submit(form())
    expect(session.committed.ranges[rate]?.range).toEqual({
      kind: 'pert',
      low: 0.08,
      likely: 0.1,
      high: 0.12,
    })
    expect(undoSteps()).toBe(1)
    // Half of the leads go from 10 to 12 %, the others stay at 20 %.
    expect(await screen.findByText('16.0%')).toBeVisible()
    // The other rate can be given one in the same place.
    fireEvent.click(await offer())
    fireEvent.submit(form())
    expect(session.committed.ranges[ownRate]?.range).toMatchObject({ likely: 0.2, high: 0.24 })
    expect(await screen.findByText('18.0%')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Give “Lead → Won” a range' })).toBeNull()
  })

  it('gives a rate that the scenario in view changes a range of the scenario alone', async () => {
    const { session, select } = renderSensitivity(addFirst, {
      type: 'set-override',
      id: first,
      path: rate,
      value: 0.3,
    })
    select(first)
    fireEvent.click(await offer())
    expect(within(form()).getByText(/that of a benchmark/)).toHaveTextContent('Holds for “First” alone.')
    fireEvent.submit(form())
    expect(session.committed.ranges[rate]).toBeUndefined()
    expect(session.committed.scenarios[first]!.ranges[rate]).toMatchObject({ likely: 0.3, high: 0.36 })
  })

  it('says in the form why a locked scenario takes none', async () => {
    const { session, select } = renderSensitivity(
      addFirst,
      { type: 'set-override', id: first, path: rate, value: 0.3 },
      { type: 'edit-scenario', id: first, fields: { isLocked: true } },
    )
    select(first)
    fireEvent.click(await offer())
    fireEvent.submit(form())
    expect(within(form()).getByRole('alert')).toHaveTextContent(/locked/i)
    expect(session.committed.scenarios[first]!.ranges).toEqual({})
  })
})
