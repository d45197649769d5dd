import { Notifications } from '@mantine/notifications'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/commands/command.ts'
import type { ScenarioId } from '#domain/identifier.ts'
import { orderedScenarios } from '#domain/scenario.ts'
import { inlineRunner } from '#runner/inline.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { renderView } from '../testing/render-view.tsx'
import { ScenarioPanel } from './ScenarioPanel.tsx'

const rate = 'stage/lead/rate'
const [first, second] = ['first' as ScenarioId, 'second' as ScenarioId]
const workspace = buildWorkspace({
  plan: { dealSize: 1000 },
  stages: [{ id: 'lead', name: 'Lead', rate: 0.1 }, { id: 'won' }],
  channels: [{ id: 'ads', name: 'Ads', base: 50, growth: 0.01 }],
})

function renderPanel(...commands: Command[]) {
  const view = renderView(
    <>
      <Notifications />
      <ScenarioPanel />
    </>,
    { workspace, engine: inlineRunner },
  )
  view.commit(
    { type: 'add-scenario', id: first, name: 'Slow year', index: 0, who: '', at: 0 },
    { type: 'add-scenario', id: second, name: 'Partners', index: 1, who: '', at: 0 },
    ...commands,
  )
  view.select(first)
  const user = userEvent.setup()
  return {
    ...view,
    user,
    choose: async (action: string, name = 'Slow year') => {
      await user.click(screen.getByRole('button', { name: `Actions for ${name}` }))
      await user.click(await screen.findByRole('menuitem', { name: action }))
    },
    names: () => orderedScenarios(view.session.committed).map((scenario) => scenario.name),
  }
}

describe('names', () => {
  it('that another scenario has are refused at the field', async () => {
    const { choose, user, names } = renderPanel()
    await choose('Rename')
    const field = await screen.findByRole('textbox', { name: 'Name of the scenario' })
    await user.clear(field)
    await user.type(field, 'partners{Enter}')
    expect(field).toHaveAccessibleDescription('A scenario of this name is there already.')
    await user.type(field, ' abroad{Enter}')
    expect(names()).toEqual(['partners abroad', 'Partners'])
  })

  it('of copies are numbered', async () => {
    const { choose, names } = renderPanel()
    await choose('Duplicate')
    await choose('Duplicate')
    expect(names()).toEqual(['Slow year', 'Slow year, copy 2', 'Slow year, copy', 'Partners'])
  })
})

it('words about a scenario that was deleted go when it is brought back', async () => {
  const { choose, undo } = renderPanel()
  await choose('Delete')
  expect(await screen.findByText('“Slow year” was deleted. Undo brings it back.')).toBeVisible()
  undo()
  await waitFor(() => expect(screen.queryByText(/was deleted/)).toBeNull())
})

describe('ranges of a scenario', () => {
  const planRange = { kind: 'pert', low: 0.05, likely: 0.1, high: 0.2 } as const
  const changed: Command[] = [
    { type: 'set-range', path: rate, range: planRange },
    { type: 'set-override', id: first, path: rate, value: 0.15 },
  ]
  const ranges = () => within(screen.getByTestId('scenario-ranges'))
  const send = () => fireEvent.submit(screen.getByRole('button', { name: 'Set range' }).closest('form')!)

  it('are the plan’s until one is set, and again when it is given back', async () => {
    const { session, user, undoSteps } = renderPanel(...changed)
    const before = undoSteps()
    expect(ranges().getByText('as in the plan')).toBeVisible()
    expect(ranges().queryByRole('button', { name: /^Back to/ })).toBeNull()
    fireEvent.click(ranges().getByTestId('range'))
    // There is nothing of its own to take away yet.
    expect(screen.queryByRole('button', { name: 'Back to the range of the plan' })).toBeNull()
    const high = screen.getByRole('textbox', { name: 'High' })
    fireEvent.focus(high)
    fireEvent.change(high, { target: { value: '30' } })
    fireEvent.blur(high)
    send()
    expect(undoSteps()).toBe(before + 1)
    expect(session.committed.scenarios[first]!.ranges[rate]).toEqual({ ...planRange, high: 0.3 })
    expect(session.committed.ranges[rate]?.range).toEqual(planRange)
    expect(ranges().getByText('its own')).toBeVisible()
    expect(ranges().getByTestId('range')).toHaveTextContent('5–30%')
    await user.click(ranges().getByRole('button', { name: /^Back to the range of the plan/ }))
    expect(session.committed.scenarios[first]!.ranges).toEqual({})
    expect(ranges().getByTestId('range')).toHaveTextContent('5–20%')
  })

  it('can be set for a number that the scenario does not change', async () => {
    const { session, user } = renderPanel()
    expect(screen.getByText('The same as in the plan.')).toBeVisible()
    await user.click(screen.getByRole('combobox', { name: 'Set another range' }))
    await user.click(await screen.findByRole('option', { name: /^Ads: Growth/ }))
    send()
    expect(session.committed.scenarios[first]!.ranges).toMatchObject({
      'channel/ads/growth': { kind: 'pert', likely: 0.01 },
    })
  })

  it('are read only where it is locked', () => {
    renderPanel(...changed, { type: 'edit-scenario', id: first, fields: { isLocked: true } })
    expect(ranges().getByText('5–20%')).toBeVisible()
    expect(ranges().queryByRole('button')).toBeNull()
    expect(screen.queryByRole('combobox', { name: 'Set another range' })).toBeNull()
  })

  it('whose number is gone are named and can be dropped', async () => {
    const growth = 'channel/ads/growth'
    const { session, user, commit } = renderPanel(
      { type: 'set-scenario-range', id: first, path: growth, range: { ...planRange, low: 0, high: 0.3 } },
      { type: 'set-override', id: first, path: growth, value: 0.05 },
    )
    commit({ type: 'remove-channel', id: workspace.profile.channelOrder[0]! })
    expect(screen.getAllByText(/^Removed channel: Growth/)).toHaveLength(2)
    await user.click(ranges().getByRole('button', { name: /^Drop: Removed channel: Growth/ }))
    expect(session.committed.scenarios[first]!.ranges).toEqual({})
    act(() => void session.undo())
    expect(session.committed.scenarios[first]!.ranges[growth]).toBeDefined()
  })
})
