import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { orderedScenarios } from '#domain/scenario.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Explanation, ExplainSubject, ExplainTarget } from '#engine/explain/explanation.ts'
import { amountText } from '#exchange/explanation-words.ts'
import { translator } from '#i18n/translate.ts'
import { inlineRunner } from '#runner/inline.ts'
import { ExplainProvider } from '#ui/explain/explain-context.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { CompareView } from './compare/CompareView.tsx'
import { GoalView } from './goal/GoalView.tsx'
import { GridView } from './grid/GridView.tsx'
import { RiskView } from './risk/RiskView.tsx'
import { SensitivityView } from './sensitivity/SensitivityView.tsx'
import { renderView } from './testing/render-view.tsx'

// happy-dom draws nothing: a chart is its description.
vi.mock('#ui/charts/ConfiguredChart.tsx', () => ({
  ConfiguredChart: ({ description }: { description: string }) => <p>{description}</p>,
}))
vi.mock('#ui/charts/MonthChart.tsx', () => ({
  MonthChart: ({ description }: { description: string }) => <p>{description}</p>,
}))

const sample = sampleWorkspace()
const withTarget: Workspace = { ...sample, plan: { ...sample.plan, target: 400_000 } }

/** Shows a view and notes what it asks about. */
function show(View: () => React.ReactNode, workspace = sample) {
  const asked: { target: ExplainTarget; subject: ExplainSubject }[] = []
  const view = renderView(
    <ExplainProvider value={(target, subject) => asked.push({ target, subject })}>
      <View />
    </ExplainProvider>,
    { workspace, engine: inlineRunner },
  )
  const user = userEvent.setup()
  /** What is said of the number that was clicked. */
  async function explanationOf(element: HTMLElement): Promise<Explanation> {
    await user.click(element)
    const { target, subject } = asked.at(-1)!
    const explanation = inlineRunner.explain(workspace, target, subject)
    if (explanation === null) throw new Error(JSON.stringify(target))
    return explanation
  }
  return { ...view, user, asked, explanationOf }
}

/** A number as explanations show it, which have more decimals than tables. */
function numberIn({ result, unit }: Explanation): number {
  if (result.kind === 'none') throw new Error(result.reason)
  const text = amountText(result.value, unit, { t: translator('en'), language: 'en', currency: 'EUR' })
  return readNumber(text)
}

function readNumber(text: string): number {
  return Number(text.replaceAll(/[^\d.−-]/g, '').replace('−', '-'))
}

/** The table behind the chart with this title. */
async function tableOf(title: RegExp): Promise<HTMLElement> {
  const frame = await screen.findByRole('region', { name: title })
  await userEvent.click(within(frame).getByRole('button', { name: 'Table' }))
  return within(frame).getByRole('grid')
}

function cellIn(table: HTMLElement, row: number, column: number): HTMLElement {
  const [, body] = within(table).getAllByRole('rowgroup')
  return within(body!).getAllByRole('row')[row]!.children[column] as HTMLElement
}

function expectSame(cell: HTMLElement, explanation: Explanation, digits: number): void {
  expect(numberIn(explanation)).toBeCloseTo(readNumber(cell.textContent), digits)
}

describe('numbers of what-if open their explanation', () => {
  it('the figures at both ends of a sensitivity, with the input that is changed', async () => {
    const { explanationOf } = show(SensitivityView)
    const table = await tableOf(/NPV/)
    for (const column of [2, 4]) {
      const cell = cellIn(table, 1, column)
      const explanation = await explanationOf(cell)
      expectSame(cell, explanation, -1)
      expect(explanation.changes).toHaveLength(1)
    }
  })

  it('what a step gains by a percentage point', async () => {
    const { explanationOf } = show(SensitivityView)
    const rows = within(await screen.findByTestId('bottleneck')).getAllByRole('row')
    const button = within(rows[1]!).getAllByRole('button', { name: /€/ }).at(-1)!
    const explanation = await explanationOf(button)
    expectSame(button, explanation, -1)
    expect(explanation.formula).toBe('{withChanges} − {withoutChanges}')
  })

  it('the rate of a step, as planned and reachable', async () => {
    const { explanationOf } = show(SensitivityView)
    const rows = within(await screen.findByTestId('bottleneck')).getAllByRole('row')
    for (const column of [1, 2]) {
      const button = within(rows[1]!.children[column] as HTMLElement).getAllByRole('button', {
        name: /%/,
      })[0]!
      const explanation = await explanationOf(button)
      expect(100 * (explanation.result as { value: number }).value).toBeCloseTo(
        readNumber(button.textContent),
        0,
      )
      expect(explanation.target).toMatchObject({
        kind: 'step-rate',
        at: column === 1 ? 'planned' : 'reachable',
      })
    }
  })

  it('the plan’s own figure under a chart', async () => {
    for (const [View, words] of [
      [SensitivityView, /as it stands/],
      [GridView, /^× marks/],
    ] as const) {
      const { explanationOf } = show(View)
      const button = within(await screen.findByText(words)).getByRole('button')
      const explanation = await explanationOf(button)
      expectSame(button, explanation, View === GridView ? 1 : 0)
      expect(explanation.target.kind).toBe('figure')
      cleanup()
    }
  })

  it('what an input and a figure are now, where another value is sought', async () => {
    const { explanationOf } = show(GoalView)
    const input = within(screen.getByTestId('sought-input')).getByRole('button', { name: /%/ })
    const ofInput = await explanationOf(input)
    expect(100 * (ofInput.result as { value: number }).value).toBeCloseTo(readNumber(input.textContent), 1)
    expect(ofInput.formula).toBe('{inputValue}')
    const hints = await screen.findAllByText(/^now/)
    const figure = within(hints.find(({ tagName }) => tagName === 'P')!).getByRole('button')
    const explanation = await explanationOf(figure)
    expectSame(figure, explanation, 0)
    expect(explanation.target.kind).toBe('figure')
  })

  it('a cell of the grid, with both inputs', async () => {
    const { explanationOf } = show(GridView)
    const cell = cellIn(await tableOf(/unit spent/), 4, 6)
    const explanation = await explanationOf(cell)
    expectSame(cell, explanation, 1)
    expect(explanation.changes).toHaveLength(2)
  })

  it('a place on the map, by the keyboard alone', async () => {
    const { user, asked } = show(GridView)
    const map = (await screen.findByText(/arrow keys/)).parentElement!.querySelector('button')!
    map.focus()
    await user.keyboard('{Enter}')
    expect(asked).toEqual([])
    await user.keyboard('{ArrowUp}{ArrowRight}{Enter}')
    expect(asked.map(({ target }) => target)).toMatchObject([{ kind: 'cell', row: 11, column: 11 }])
  })

  it('figures and months side by side, each of its scenario', async () => {
    const { explanationOf } = show(CompareView)
    const figures = await screen.findByTestId('compared-figures')
    const [scenario] = orderedScenarios(sample)
    const explanation = await explanationOf(cellIn(figures, 3, 2))
    expect(explanation.subject.scenarioId).toBe(scenario!.id)
    expect(cellIn(figures, 3, 2).textContent).toContain(
      readNumber(String(numberIn(explanation))).toLocaleString('en'),
    )
    expect(explanation.compared).toBeDefined()
    const month = cellIn(await tableOf(/Cumulative cash/), 7, 2)
    expectSame(month, await explanationOf(month), 0)
    const increments = await screen.findByTestId('increments')
    const button = within(increments).getAllByRole('button')[0]!
    expectSame(button, await explanationOf(button), 0)
  })

  it('what goal seek found, and the figure there', async () => {
    const { explanationOf } = show(GoalView)
    const answer = await screen.findByTestId('seek-answer')
    const [found, figure] = Array.from(answer.querySelectorAll<HTMLElement>('strong button'))
    const explanation = await explanationOf(found!)
    expectSame(found!, explanation, 0)
    expect(explanation.formula).toBe('{figureThere} = {goal}')
    expect((await explanationOf(figure!)).changes).toHaveLength(1)
  })

  it('what a target asks of each stage', async () => {
    const { explanationOf } = show(GoalView, withTarget)
    const table = await screen.findByTestId('reverse-funnel')
    for (const column of [1, 2]) {
      const cell = cellIn(table, 1, column)
      expectSame(cell, await explanationOf(cell), 0)
    }
    expect((await explanationOf(cellIn(table, 1, 4))).unit).toBe('month-number')
    const sentence = table.closest('section')!.querySelector('strong button') as HTMLElement
    expectSame(sentence, await explanationOf(sentence), 0)
  })

  it('what a run of trials says, with trials and seed', async () => {
    const { explanationOf, user } = show(RiskView)
    await user.click(screen.getByRole('button', { name: /^Run/ }))
    const leads = await screen.findByTestId('risk-leads', {}, { timeout: 20_000 })
    const numbers = [
      ...within(leads).getAllByRole('button'),
      ...within(screen.getByTestId('percentiles')).getAllByRole('button'),
      cellIn(await tableOf(/cumulative cash may come to/), 12, 1),
      cellIn(await tableOf(/How often/), 2, 3),
      cellIn(await tableOf(/Where the spread/), 0, 1),
    ]
    expect(numbers.length).toBeGreaterThan(10)
    for (const number of numbers) {
      const explanation = await explanationOf(number)
      expectSame(number, explanation, 0)
      expect(explanation.simulation).toMatchObject({ trials: 10_000, seed: 1 })
    }
  })
})
