import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { planInput, type InputPath } from '#domain/inputs.ts'
import type { Range } from '#domain/range.ts'
import { inlineRunner } from '#runner/inline.ts'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { PlanInput } from './PlanInput.tsx'
import { OriginsDialog } from '../origins/OriginsDialog.tsx'
import { enterAndLeave, renderFields } from '../testing/render-fields.tsx'

const rate = 'stage/lead/rate'
const lag = 'stage/lead/lag'
const dealSize = planInput('dealSize')

const workspace = buildWorkspace({
  plan: { dealSize: 20_000 },
  stages: [{ id: 'lead', name: 'Lead', rate: 0.3, lag: { kind: 'days', days: 50 } }, { id: 'won' }],
  channels: [{ id: 'ads', base: 100 }],
})

function renderInput(path: InputPath) {
  const rendered = renderFields(<PlanInput path={path} label="Input" />, { workspace, engine: inlineRunner })
  return {
    ...rendered,
    open: () => fireEvent.click(screen.getByTestId('range')),
    range: () => rendered.session.committed.ranges[path]?.range,
  }
}

const form = () => screen.getByRole('button', { name: 'Set range' }).closest('form')!
const field = (name: string) => within(form()).getByRole('textbox', { name })
const send = () => fireEvent.submit(form())

function chooseKind(name: string): void {
  fireEvent.click(within(form()).getByTestId('range-kind'))
  fireEvent.click(screen.getByRole('option', { name }))
}

describe('a range', () => {
  it('starts around the value, counts once it is sent, and is one step', () => {
    const { open, range, undo, undoSteps } = renderInput(rate)
    expect(screen.getByTestId('range')).toHaveAccessibleName('Give “Input” a range')
    open()
    expect(field('Low')).toHaveValue('24')
    expect(field('Likely')).toHaveValue('30')
    enterAndLeave(field('Low'), '20')
    enterAndLeave(field('High'), '45')
    expect(range()).toBeUndefined()
    send()
    expect(range()).toEqual({ kind: 'pert', low: 0.2, likely: 0.3, high: 0.45 })
    expect(undoSteps()).toBe(1)
    expect(screen.getByTestId('range')).toHaveTextContent('20–45%')
    expect(screen.queryByRole('button', { name: 'Set range' })).toBeNull()
    undo()
    expect(range()).toBeUndefined()
  })

  it('is taken away again', () => {
    const { open, range, commit } = renderInput(rate)
    const pert: Range = { kind: 'pert', low: 0.2, likely: 0.3, high: 0.45 }
    commit({ type: 'set-range', path: rate, range: pert })
    open()
    expect(field('High')).toHaveValue('45')
    fireEvent.click(within(form()).getByRole('button', { name: 'Remove range' }))
    expect(range()).toBeUndefined()
    expect(screen.getByTestId('range')).toHaveTextContent('±')
  })

  it('out of order is refused in words and not sent', () => {
    const { open, range, undoSteps } = renderInput(rate)
    open()
    enterAndLeave(field('Low'), '50')
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The likely value must lie between the low and the high one.',
    )
    send()
    expect(range()).toBeUndefined()
    enterAndLeave(field('Likely'), '55')
    enterAndLeave(field('High'), '60')
    expect(screen.queryByRole('alert')).toBeNull()
    send()
    expect(range()).toMatchObject({ low: 0.5, likely: 0.55, high: 0.6 })
    expect(undoSteps()).toBe(1)
  })

  it('stays within what the input may be, and the field that was refused gets the focus', () => {
    const { open, range } = renderInput(rate)
    open()
    enterAndLeave(field('High'), '120')
    expect(screen.getByRole('alert')).toHaveTextContent('At most 100%.')
    send()
    expect(range()).toBeUndefined()
    expect(field('High')).toHaveFocus()
  })

  it('that the value of the plan has left says so', () => {
    const { commit, set } = renderInput(rate)
    commit({ type: 'set-range', path: rate, range: { kind: 'pert', low: 0.2, likely: 0.3, high: 0.45 } })
    expect(screen.getByTestId('range')).not.toHaveAttribute('data-outside')
    set(rate, 0.5)
    expect(screen.getByTestId('range')).toHaveAttribute('data-outside')
    expect(screen.getByRole('status')).toHaveTextContent('Outside its range')
    set(rate, 0.4)
    expect(screen.queryByRole('status')).toBeNull()
  })
})

describe('kinds of ranges', () => {
  it('counts are entered as so many of so many', () => {
    const { open, range } = renderInput(rate)
    open()
    chooseKind('Seen: so many of so many')
    enterAndLeave(field('Out of'), '200')
    enterAndLeave(field('Moved on'), '210')
    expect(screen.getByRole('alert')).toHaveTextContent('Cannot be more than the cases.')
    enterAndLeave(field('Moved on'), '64')
    send()
    expect(range()).toEqual({ kind: 'counts', successes: 64, failures: 136 })
    expect(screen.getByTestId('range')).toHaveTextContent('64 of 200')
  })

  it('a share rests on cases, and choosing another kind loses nothing', () => {
    const { open, range } = renderInput(rate)
    open()
    enterAndLeave(field('High'), '45')
    chooseKind('A share that rests on so many cases')
    enterAndLeave(field('Cases'), '80')
    chooseKind('Three values, never beyond the ends')
    expect(field('High')).toHaveValue('45')
    chooseKind('A share that rests on so many cases')
    expect(field('Cases')).toHaveValue('80')
    send()
    expect(range()).toEqual({ kind: 'beta', mean: 0.3, concentration: 80 })
  })

  it('an amount has a mean and a spread in per cent', () => {
    const { open, range } = renderInput(dealSize)
    open()
    chooseKind('Mean and spread in per cent')
    enterAndLeave(field('Spread, ±'), '0')
    expect(screen.getByRole('alert')).toHaveTextContent('Must be above 0.')
    enterAndLeave(field('Spread, ±'), '40')
    send()
    expect(range()).toEqual({ kind: 'lognormal', mean: 20_000, cv: 0.4 })
    expect(screen.getByTestId('range')).toHaveTextContent('€20,000 (sd 40%)')
  })

  it('a lag lies between a fast and a slow one', () => {
    const { open, range } = renderInput(lag)
    open()
    expect(screen.queryByTestId('range-kind')).toBeNull()
    expect(field('Fast')).toHaveValue('30')
    enterAndLeave(field('Slow'), '90')
    send()
    expect(range()).toEqual({
      kind: 'lagMix',
      fast: { kind: 'days', days: 30 },
      slow: { kind: 'days', days: 90 },
    })
    expect(screen.getByTestId('range')).toHaveTextContent('30–90 d')
  })

  it('several people have an estimate each', () => {
    const { open, range } = renderInput(dealSize)
    open()
    chooseKind('Estimates of several people')
    fireEvent.click(within(form()).getByRole('button', { name: 'Add an estimate' }))
    const second = within(screen.getByRole('group', { name: 'Estimate 2' }))
    enterAndLeave(second.getByRole('textbox', { name: 'Low' }), '10000')
    send()
    expect(range()).toEqual({
      kind: 'participants',
      estimates: [
        { low: 16_000, likely: 20_000, high: 24_000 },
        { low: 10_000, likely: 20_000, high: 24_000 },
      ],
    })
    expect(screen.getByTestId('range')).toHaveTextContent('€10,000–24,000')
  })

  it('an input of whole months offers none', () => {
    renderInput('channel/ads/rampMonths')
    expect(screen.queryByTestId('range')).toBeNull()
  })
})

it('ranges are reached by keyboard in the list of inputs', () => {
  const { session } = renderFields(<OriginsDialog isOpen onClose={() => undefined} />, {
    workspace,
    engine: inlineRunner,
  })
  const offer = screen.getByRole('button', { name: 'Give “Average deal” a range' })
  expect(offer).toHaveProperty('tabIndex', 0)
  fireEvent.click(offer)
  send()
  expect(session.committed.ranges[dealSize]?.range).toMatchObject({ kind: 'pert', likely: 20_000 })
})
