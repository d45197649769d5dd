import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ChannelId } from '#domain/identifier.ts'
import { inlineRunner } from '#runner/inline.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { enterAndLeave, renderFields } from '../testing/render-fields.tsx'
import { ChannelRow } from './ChannelRow.tsx'
import { ChannelsSection } from './ChannelsSection.tsx'

const ads = 'ads' as ChannelId

function renderChannel(channel: Omit<NonNullable<WorkspaceParts['channels']>[number], 'id'>) {
  const workspace = buildWorkspace({
    plan: { months: 6 },
    stages: [{ id: 'lead' }, { id: 'won' }],
    channels: [{ id: 'ads', name: 'Ads', ...channel }],
  })
  const rendered = renderFields(<ChannelsSection />, { workspace, engine: inlineRunner })
  fireEvent.click(screen.getByRole('button', { name: 'More of Ads' }))
  return { ...rendered, channel: () => rendered.session.committed.channels[ads]! }
}

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))

describe('a volume from a budget', () => {
  it('starts at what the people of now cost, and says how many it buys', () => {
    const { channel, undo, undoSteps } = renderChannel({ base: 400, costPerEntry: 2.5 })
    choose('From a budget')
    expect(channel()).toMatchObject({ volumeKind: 'budget', budget: 1000 })
    expect(screen.getByTestId('bought-entries')).toHaveTextContent('At €2.50 each = 400 a month')
    enterAndLeave(screen.getByRole('textbox', { name: 'Budget a month' }), '1500')
    expect(screen.getByTestId('bought-entries')).toHaveTextContent('= 600 a month')
    expect(undoSteps()).toBe(2)
    undo()
    undo()
    expect(channel()).toMatchObject({ volumeKind: 'rule', budget: 0 })
  })

  it('is vouched for by whoever vouched for the volume', () => {
    const { session, commit } = renderChannel({ base: 400, costPerEntry: 2.5 })
    const source = { origin: 'own-data', source: 'Ledger', who: 'Aino', at: 5 } as const
    commit({ type: 'set-origin', paths: ['channel/ads/base'], ...source })
    choose('From a budget')
    expect(session.committed.provenance['channel/ads/budget']).toEqual({
      path: 'channel/ads/budget',
      ...source,
      term: '',
      underVersion: 0,
    })
  })

  it('asks in words for the cost that it needs, and switches with the answer in one step', () => {
    const { channel, undo, undoSteps } = renderChannel({ base: 400 })
    choose('From a budget')
    expect(channel().volumeKind).toBe('rule')
    const question = screen.getByText(/What does one entry cost\?/).closest('form')!
    const useIt = within(question).getByRole('button', { name: 'Plan from the budget' })
    expect(useIt).toBeDisabled()
    enterAndLeave(within(question).getByRole('textbox', { name: 'Cost each' }), '2')
    expect(channel().volumeKind).toBe('rule')
    fireEvent.submit(question)
    expect(channel()).toMatchObject({ volumeKind: 'budget', costPerEntry: 2, budget: 800 })
    expect(undoSteps()).toBe(1)
    undo()
    expect(channel()).toMatchObject({ volumeKind: 'rule', costPerEntry: 0, budget: 0 })
  })

  it('refuses in words to lose its cost', () => {
    const { channel } = renderChannel({ volumeKind: 'budget', budget: 100, costPerEntry: 2 })
    const cost = screen.getByRole('textbox', { name: 'Ads: Cost each' })
    enterAndLeave(cost, '0')
    expect(screen.getByRole('alert')).toHaveTextContent('A budget needs to know what one entry costs')
    expect(channel().costPerEntry).toBe(2)
  })

  it('month by month starts at the one for all months, and says from how many to how many it buys', () => {
    const { channel, set } = renderChannel({ volumeKind: 'budget', budget: 100, costPerEntry: 2 })
    fireEvent.click(screen.getByRole('switch', { name: 'Budget by month' }))
    expect(channel().budgetList).toEqual([100, 100, 100, 100, 100, 100])
    expect(screen.getByTestId('bought-entries')).toHaveTextContent('= 50 a month')
    set('channel/ads/budgetList', [20, 40, 60, 80, 100, 120])
    expect(screen.getByTestId('bought-entries')).toHaveTextContent('= 10 to 60 a month')
    fireEvent.click(screen.getByRole('switch', { name: 'Budget by month' }))
    expect(channel()).toMatchObject({ budget: 100, budgetList: [] })
  })
})

it('a list starts at what the channel brought, so that no figure changes', () => {
  const { channel } = renderChannel({ base: 100, growth: 1 })
  choose('Month by month')
  expect(channel().list).toEqual([100, 200, 400, 800, 1600, 3200])
})

it('growth is entered over a year as well as over a month', () => {
  const { channel } = renderChannel({ base: 100 })
  enterAndLeave(screen.getByRole('textbox', { name: 'Growth a year' }), '20')
  // 1.2^(1/12) = 1.0153094705
  expect(channel().growth).toBeCloseTo(0.0153094705, 9)
  expect(screen.getByRole('textbox', { name: 'Growth a year' })).toHaveValue('20')
  expect(screen.getByRole('textbox', { name: 'Growth a month' })).toHaveValue('1.5309')
  enterAndLeave(screen.getByRole('textbox', { name: 'Growth a month' }), '1')
  expect(screen.getByRole('textbox', { name: 'Growth a year' })).toHaveValue('12.683')
})

it('a decline of more than everything is refused with the limit', () => {
  renderChannel({ base: 100 })
  const field = screen.getByRole('textbox', { name: 'Growth a year' })
  enterAndLeave(field, '-120')
  expect(screen.getByRole('alert')).toHaveTextContent('At least −100%.')
})

it('fixed cost month by month takes the place of the single one in the row', () => {
  const { channel, undo } = renderChannel({ fixedCost: 500 })
  expect(screen.getByRole('textbox', { name: 'Ads: Fixed a month' })).toHaveValue('500')
  fireEvent.click(screen.getByRole('switch', { name: 'Fixed cost by month' }))
  expect(channel().fixedCostList).toEqual([500, 500, 500, 500, 500, 500])
  expect(screen.queryByRole('textbox', { name: 'Ads: Fixed a month' })).toBeNull()
  const list = screen.getByTestId('fixed-cost-list')
  enterAndLeave(list, '100\n200')
  expect(channel().fixedCostList).toEqual([100, 200])
  enterAndLeave(list, '')
  expect(channel().fixedCostList).toEqual([100, 200])
  expect(screen.getByRole('alert')).toHaveTextContent('Please enter a number.')
  undo()
  undo()
  expect(channel()).toMatchObject({ fixedCost: 500, fixedCostList: [] })
})

it('says what its cost counts as', () => {
  const { channel } = renderChannel({})
  fireEvent.click(screen.getByRole('combobox', { name: 'Counts as' }))
  fireEvent.click(screen.getByRole('option', { name: 'Delivery' }))
  expect(channel().costTag).toBe('delivery')
})

it('details are drawn only once they are opened', () => {
  const workspace = buildWorkspace({
    stages: [{ id: 'lead' }, { id: 'won' }],
    channels: [{ id: 'ads', name: 'Ads' }],
  })
  function Row() {
    return (
      <table>
        <ChannelRow channel={useWorkspace().channels[ads]!} />
      </table>
    )
  }
  renderFields(<Row />, { workspace, engine: inlineRunner })
  expect(screen.queryByRole('radio')).toBeNull()
  act(() => screen.getByRole('button', { name: 'More of Ads' }).click())
  expect(screen.getAllByRole('radio')).toHaveLength(3)
})
