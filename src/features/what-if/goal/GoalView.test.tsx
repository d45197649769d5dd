import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { planInput, stageInput } from '#domain/inputs.ts'
import { orderedScenarios } from '#domain/scenario.ts'
import { pathStages, type Workspace } from '#domain/workspace.ts'
import type { SeekResult } from '#engine/analysis/requests.ts'
import type { Figure } from '#engine/figure.ts'
import { askedEngine } from '#tests/fixtures/asked-engine.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { renderView } from '../testing/render-view.tsx'
import { GoalView } from './GoalView.tsx'

const sample = sampleWorkspace()
/** The lever that was pinned first, between 18 and 36 per cent by its range */
const leadRate = stageInput(pathStages(sample).find(({ name }) => name === 'Lead')!.id, 'rate')
const dealSize = planInput('dealSize')

function renderGoal(workspace: Workspace = sample, options: Parameters<typeof askedEngine>[0] = {}) {
  const asked = askedEngine(options)
  const view = renderView(<GoalView />, { workspace, engine: asked.engine })
  return { ...view, seeks: asked.seeks, user: userEvent.setup() }
}

type Rendered = ReturnType<typeof renderGoal>

/** Answers the question that was asked last. */
async function answer({ seeks }: Rendered, values: number[], value: number | Figure = 0, isReached = true) {
  const figure: Figure = typeof value === 'number' ? { kind: 'value', value } : value
  await act(async () => seeks.at(-1)!.answer({ isReached, values, figure, evaluations: 9 }))
}

const answerBox = () => screen.getByTestId('seek-answer')
const target = () => screen.getByLabelText('Should reach')

async function enter({ user }: Rendered, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field)
  await user.type(field, `${text}{Enter}`)
}

async function add({ user }: Rendered, name: string): Promise<void> {
  await user.click(screen.getByRole('combobox', { name: 'Add a number that may change' }))
  await user.click(await screen.findByRole('option', { name }))
}

describe('what is asked', () => {
  it('is breaking even by the first lever within its range, until something else is', () => {
    const { seeks } = renderGoal()
    expect(seeks).toHaveLength(1)
    expect(seeks[0]!.request).toEqual({
      workspace: sample,
      figure: 'roi',
      target: 0,
      inputs: [{ path: leadRate, low: 0.18, high: 0.36 }],
    })
  })

  it('begins with the target of the plan where it has one', () => {
    const { seeks } = renderGoal({
      ...sample,
      plan: { ...sample.plan, target: 2_000_000, targetKind: 'revenue' },
    })
    expect(seeks[0]!.request).toMatchObject({ figure: 'revenue', target: 2_000_000 })
  })

  it('follows the target, in the unit of the figure', async () => {
    const view = renderGoal()
    await enter(view, target(), '50')
    expect(view.seeks.at(-1)!.request.target).toBe(0.5)
    expect(view.seeks[0]!.signal.aborted).toBe(true)
  })

  it('is nothing while there is no target', async () => {
    const view = renderGoal()
    await view.user.clear(target())
    await view.user.tab()
    expect(screen.getByText('Enter the value that the figure should reach.')).toBeVisible()
    expect(view.seeks).toHaveLength(1)
  })

  it('is there again after a look elsewhere', async () => {
    const view = renderGoal()
    await enter(view, target(), '50')
    view.leave()
    view.comeBack()
    expect(target()).toHaveValue('50')
  })

  it('says in words beside the field what is wrong with a bound, and goes on with the last good one', async () => {
    const view = renderGoal()
    await enter(view, screen.getByLabelText('From'), '40')
    expect(screen.getByRole('alert')).toHaveTextContent('The high value must be above the low one.')
    await enter(view, screen.getByLabelText('To'), '140')
    expect(screen.getAllByRole('alert')[1]).toHaveTextContent('At most 100%.')
    expect(view.seeks).toHaveLength(1)
  })

  it('offers each number once', async () => {
    const view = renderGoal()
    await view.user.click(screen.getByRole('combobox', { name: 'Add a number that may change' }))
    const offered = (await screen.findAllByRole('option')).map(({ textContent }) => textContent)
    expect(offered).toContain('Average deal')
    expect(offered).not.toContain('Lead: Conversion rate, other channels')
  })
})

describe('the answer', () => {
  it('is a sentence with the number before and after', async () => {
    const view = renderGoal()
    await answer(view, [0.31416])
    expect(answerBox()).toHaveTextContent(
      'Lead: Conversion rate, other channels from 28% to 31.4% gives Return on investment (ROI) 0%.',
    )
  })

  it('that is late is dropped', async () => {
    const view = renderGoal(sample, { ignoresCancel: true })
    await enter(view, target(), '50')
    const [first, second] = view.seeks
    const result = (to: number, value: number): SeekResult => {
      return { isReached: true, values: [to], figure: { kind: 'value', value }, evaluations: 1 }
    }
    await act(async () => second!.answer(result(0.35, 0.5)))
    await act(async () => first!.answer(result(0.2, 0)))
    expect(answerBox()).toHaveTextContent('to 35% gives Return on investment (ROI) 50%.')
  })

  it('says clearly that the target cannot be reached, and what comes nearest', async () => {
    const view = renderGoal()
    await answer(view, [0.36], -0.123, false)
    expect(answerBox()).toHaveTextContent(
      'Return on investment (ROI) 0% cannot be reached within these bounds.The best within them is −12.3% (Lead: Conversion rate, other channels 36%).',
    )
  })

  it('does not call a target unreachable that is always exceeded', async () => {
    const view = renderGoal()
    await answer(view, [0.18], 0.006, false)
    expect(answerBox()).toHaveTextContent(
      'Within these bounds Return on investment (ROI) is always better than 0%.Closest to it is 0.6% (Lead: Conversion rate, other channels 18%).',
    )
    expect(within(answerBox()).queryByRole('button')).toBeNull()
  })

  it('says why where there is no such figure at all, and offers nothing to apply', async () => {
    const view = renderGoal()
    await answer(view, [0.36], { kind: 'none', reason: 'no-cost' }, false)
    expect(answerBox()).toHaveTextContent('Within them the figure has no value at all. Nothing is spent.')
    expect(within(answerBox()).queryByRole('button')).toBeNull()
  })

  it('says that nothing has to change where it is so', async () => {
    const view = renderGoal()
    await answer(view, [0.28], 0)
    expect(answerBox()).toHaveTextContent('Nothing has to change: Return on investment (ROI) is 0% as it is.')
    expect(within(answerBox()).queryByRole('button')).toBeNull()
  })

  it('for several numbers is a table with how far each goes between its bounds', async () => {
    const view = renderGoal()
    await add(view, 'Average deal')
    const [, deal] = view.seeks.at(-1)!.request.inputs
    expect(deal).toMatchObject({ path: dealSize })
    const planned = sample.plan.dealSize
    await answer(view, [0.28, planned + (deal!.high - deal!.low) / 4], 0)
    const lines = within(screen.getByTestId('joint-change')).getAllByRole('row').slice(1)
    expect(lines[0]).toHaveTextContent(/^Lead: Conversion rate, other channels28%stays0%$/)
    expect(lines[1]).toHaveTextContent(/^Average deal€25,500€\d\d,\d{3}25%$/)
  })

  it('that takes long can be given up, and asked for again', async () => {
    const view = renderGoal()
    await view.user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(view.seeks[0]!.signal.aborted).toBe(true)
    expect(screen.getByText(/The search was cancelled\./)).toBeVisible()
    await view.user.click(screen.getByRole('button', { name: 'Search again' }))
    await answer(view, [0.31])
    expect(answerBox()).toBeVisible()
  })

  it('that could not be computed says so', async () => {
    const view = renderGoal()
    await act(async () => view.seeks[0]!.fail(new Error('the worker stopped')))
    expect(screen.getByText(/It could not be computed: .*the worker stopped/)).toBeVisible()
  })
})

describe('taking it over', () => {
  const exact = 0.314159265358979

  it('makes a scenario with the exact value in one undo step', async () => {
    const view = renderGoal()
    await answer(view, [exact])
    await view.user.click(screen.getByRole('button', { name: 'Apply as scenario' }))
    expect(view.selected()).toMatchObject({
      name: 'Return on investment (ROI) 0%',
      overrides: { [leadRate]: exact },
    })
    expect(view.undoSteps()).toBe(1)
    view.undo()
    expect(view.session.committed).toEqual(sample)
  })

  it('changes the scenario in view, all numbers in one undo step', async () => {
    const scenario = orderedScenarios(sample).find(({ name }) => name === 'Slow year')!
    const view = renderGoal()
    view.select(scenario.id)
    await add(view, 'Organic search and content: Fixed a month')
    await answer(view, [exact, 1234.5])
    await view.user.click(screen.getByRole('button', { name: 'Apply to “Slow year”' }))
    expect(Object.values(view.selected()!.overrides)).toEqual([
      ...Object.values(scenario.overrides),
      exact,
      1234.5,
    ])
    expect(view.undoSteps()).toBe(1)
    view.undo()
    expect(view.session.committed).toEqual(sample)
  })

  it('leaves a locked scenario as it is, and goes into a copy of it', async () => {
    const locked = orderedScenarios(sample).find(({ isLocked }) => isLocked)!
    const view = renderGoal()
    view.select(locked.id)
    await answer(view, [exact])
    expect(screen.queryByRole('button', { name: /Apply to/ })).toBeNull()
    await view.user.click(screen.getByRole('button', { name: 'Apply as a new scenario' }))
    expect(view.selected()).toMatchObject({
      isLocked: false,
      overrides: { ...locked.overrides, [leadRate]: exact },
    })
    expect(view.session.committed.scenarios[locked.id]).toEqual(locked)
  })

  it('of a value beyond the range of the number is refused in words', async () => {
    const view = renderGoal()
    await enter(view, screen.getByLabelText('To'), '50')
    await answer(view, [0.48])
    await view.user.click(screen.getByRole('button', { name: 'Apply as scenario' }))
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Lead: Conversion rate, other channels: Outside the range of the input, 18% to 36%.',
    )
    expect(view.session.committed).toEqual(sample)
    await enter(view, target(), '1')
    await answer(view, [0.3], 0.01)
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
