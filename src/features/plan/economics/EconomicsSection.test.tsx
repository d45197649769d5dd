import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { inlineRunner } from '#runner/inline.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { enterAndLeave, renderFields } from '../testing/render-fields.tsx'
import { TimeDialog } from '../TimeDialog.tsx'
import { EconomicsSection } from './EconomicsSection.tsx'

function renderEconomics(parts: WorkspaceParts = {}) {
  const stages = [{ id: 'lead' }, { id: 'won' }]
  const workspace = buildWorkspace({ stages, ...parts, plan: { months: 3, ...parts.plan } })
  const rendered = renderFields(<EconomicsSection />, { workspace, engine: inlineRunner })
  expect(screen.queryByRole('group')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /^More:/ }))
  return { ...rendered, plan: () => rendered.session.committed.plan }
}

const field = (name: string) => screen.getByRole('textbox', { name })
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))

describe('a deal becomes revenue', () => {
  it('evenly over months, each a whole share of it', () => {
    const { plan, undo } = renderEconomics()
    choose('Evenly')
    expect(plan().dealShares).toEqual([0.5, 0.5])
    enterAndLeave(field('Over'), '3')
    expect(plan().dealShares).toEqual([1 / 3, 1 / 3, 1 / 3])
    enterAndLeave(field('Over'), '62')
    expect(screen.getByRole('alert')).toHaveTextContent('At most 61.')
    enterAndLeave(field('Over'), '3')
    undo()
    undo()
    expect(plan().dealShares).toEqual([1])
    expect(screen.getByRole('radio', { name: 'At once' })).toBeChecked()
  })

  it('by shares, whose sum is said where it is not the whole', () => {
    const { plan } = renderEconomics()
    choose('By shares')
    const shares = screen.getByTestId('deal-shares')
    enterAndLeave(shares, '50\n30')
    expect(screen.getByRole('alert')).toHaveTextContent('Together 80%: the shares must add up to 100%.')
    expect(plan().dealShares).toEqual([1])
    enterAndLeave(shares, '50\n30\n20')
    expect(plan().dealShares).toEqual([0.5, 0.3, 0.2])
    expect(screen.getByText('One a line, together 100%. Now: 3 months.')).toBeInTheDocument()
    choose('At once')
    expect(plan().dealShares).toEqual([1])
  })
})

it('churn and expansion are entered over a year as well', () => {
  const { plan } = renderEconomics()
  enterAndLeave(field('Churn a year'), '20')
  enterAndLeave(field('Expansion a year'), '20')
  // 1 - 0.8^(1/12) and 1.2^(1/12) - 1
  expect(plan().churn).toBeCloseTo(0.0184234701, 9)
  expect(plan().expansion).toBeCloseTo(0.0153094705, 9)
  enterAndLeave(field('Churn a year'), '120')
  expect(screen.getByRole('alert')).toHaveTextContent('At most 100%.')
})

it('a target says what it is counted in, and may be none', () => {
  const { plan, undoSteps } = renderEconomics()
  expect(field('Target')).toHaveAttribute('placeholder', 'none')
  choose('Gross profit')
  enterAndLeave(field('Target'), '300000')
  expect(plan()).toMatchObject({ targetKind: 'gross-profit', target: 300_000 })
  expect(screen.getByText('Gross profit over the horizon')).toBeInTheDocument()
  expect(undoSteps()).toBe(2)
  enterAndLeave(field('Target'), '')
  expect(plan().target).toBeNull()
})

it('overhead month by month starts at the one for all months, with its tag', () => {
  const { plan, session } = renderEconomics({ plan: { overhead: 1000 } })
  fireEvent.click(screen.getByRole('switch', { name: 'Overhead by month' }))
  expect(plan().overheadList).toEqual([1000, 1000, 1000])
  expect(screen.queryByRole('textbox', { name: 'Overhead a month' })).toBeNull()
  fireEvent.click(screen.getByRole('combobox', { name: 'Counts as' }))
  fireEvent.click(screen.getByRole('option', { name: 'Sales' }))
  expect(session.committed.plan.overheadTag).toBe('sales')
})

it('payment delay and lifetime are whole months within their limits', () => {
  const { plan } = renderEconomics()
  enterAndLeave(field('Payment delay'), '2')
  enterAndLeave(field('Lifetime value over'), '48')
  expect(plan()).toMatchObject({ paymentDelayMonths: 2, lifetimeMonths: 48 })
  enterAndLeave(field('Payment delay'), '1.5')
  expect(screen.getByRole('alert')).toHaveTextContent('Whole numbers only.')
  enterAndLeave(field('Payment delay'), '25')
  expect(screen.getByRole('alert')).toHaveTextContent('At most 24.')
})

it('working time is asked for only where a stage has a capacity', () => {
  const { commit } = renderEconomics({ stages: [{ id: 'lead', obligation: 'must' }, { id: 'won' }] })
  expect(screen.queryByRole('group', { name: 'Working time' })).toBeNull()
  commit({ type: 'edit-stage-numbers', stageId: 'lead' as never, fields: { hasCapacity: true } })
  expect(field('Working hours a day')).toHaveValue('8')
  fireEvent.click(screen.getByRole('button', { name: 'Working calendar (mean 1)' }))
  enterAndLeave(field('Jul'), '0.4')
  expect(screen.getByRole('button', { name: 'Working calendar (mean 0.95)' })).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: 'Every month in full' }))
  expect(screen.getByRole('button', { name: 'Working calendar (mean 1)' })).toBeInTheDocument()
})

it('the fiscal year may start in another month', () => {
  const workspace = buildWorkspace({ stages: [{ id: 'won' }] })
  const { session } = renderFields(<TimeDialog isOpen onClose={() => undefined} />, {
    workspace,
    engine: inlineRunner,
  })
  fireEvent.click(screen.getByTestId('fiscal-year-start'))
  fireEvent.click(screen.getByRole('option', { name: 'July' }))
  expect(session.committed.plan.fiscalYearStart).toBe(6)
})
