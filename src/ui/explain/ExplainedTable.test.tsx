import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ScenarioId } from '#domain/identifier.ts'
import type { ExplainSubject, ExplainTarget } from '#engine/explain/explanation.ts'
import { LanguageProvider } from '#ui/language.tsx'
import { ExplainedScenario, ExplainProvider } from './explain-context.ts'
import { ExplainedTable, type CellAt } from './ExplainedTable.tsx'

const ofMonth: CellAt = (row, column) =>
  // The second column holds inputs.
  column === 2 ? null : { target: { kind: 'month', series: column === 1 ? 'cost' : 'revenue', month: row } }

interface Shown {
  cellAt?: CellAt
  canAsk?: boolean
  rows?: number
}

function table({ cellAt = ofMonth, canAsk = true, rows = 3 }: Shown, asked: unknown[][]) {
  const open = (target: ExplainTarget, subject: ExplainSubject) => asked.push([target, subject])
  return (
    <LanguageProvider language="en">
      <ExplainProvider value={canAsk ? open : null}>
        <ExplainedScenario value={'slow' as ScenarioId}>
          <button type="button">before</button>
          <ExplainedTable cellAt={cellAt}>
            <thead>
              <tr>
                <th scope="col">Month</th>
                <th scope="col">Cost</th>
                <th scope="col">Price</th>
                <th scope="col">Revenue</th>
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: rows }, (_, row) => (
                <tr key={row}>
                  <th scope="row">{`month ${row}`}</th>
                  <td>{`cost ${row}`}</td>
                  <td>{`price ${row}`}</td>
                  <td>{`revenue ${row}`}</td>
                </tr>
              ))}
            </tbody>
          </ExplainedTable>
          <button type="button">after</button>
        </ExplainedScenario>
      </ExplainProvider>
    </LanguageProvider>
  )
}

function show(shown: Shown = {}) {
  const asked: unknown[][] = []
  const { rerender } = render(table(shown, asked))
  return { asked, user: userEvent.setup(), change: (next: Shown) => rerender(table(next, asked)) }
}

const focused = () => document.activeElement?.textContent
const stops = () => document.querySelectorAll('td[tabindex="0"]')

describe('a table of numbers that can be asked about', () => {
  it('is one stop in the tab order, however many numbers it has', async () => {
    const { user } = show({ rows: 30 })
    await user.tab()
    await user.tab()
    expect(focused()).toBe('cost 0')
    await user.tab()
    expect(focused()).toBe('after')
    expect(stops()).toHaveLength(1)
  })

  it('goes with the arrow keys from number to number, over what is none, and stays within', async () => {
    const { user, asked } = show()
    await user.tab()
    await user.tab()
    const after = async (keys: string) => {
      await user.keyboard(keys)
      return focused()
    }
    expect(await after('{ArrowRight}')).toBe('revenue 0')
    expect(await after('{ArrowRight}')).toBe('revenue 0')
    expect(await after('{ArrowDown}')).toBe('revenue 1')
    expect(await after('{ArrowLeft}')).toBe('cost 1')
    expect(await after('{Control>}{End}{/Control}')).toBe('revenue 2')
    expect(await after('{ArrowDown}')).toBe('revenue 2')
    expect(await after('{Home}')).toBe('cost 2')
    expect(await after('{Control>}{Home}{/Control}')).toBe('cost 0')
    expect(await after('{End}')).toBe('revenue 0')
    expect(asked).toEqual([])
    // Where one was is where one comes back to.
    await user.tab()
    await user.tab({ shift: true })
    expect(focused()).toBe('revenue 0')
    expect(stops()).toHaveLength(1)
  })

  it('opens by Enter, Space and click what the number is of', async () => {
    const { user, asked } = show()
    const subject = { scenarioId: 'slow', changes: [] }
    await user.tab()
    await user.tab()
    await user.keyboard('{ArrowDown}{Enter}')
    await user.keyboard(' ')
    await user.click(screen.getByText('revenue 2'))
    expect(asked).toEqual([
      [{ kind: 'month', series: 'cost', month: 1 }, subject],
      [{ kind: 'month', series: 'cost', month: 1 }, subject],
      [{ kind: 'month', series: 'revenue', month: 2 }, subject],
    ])
    // The focus can come back to it.
    expect(focused()).toBe('revenue 2')
  })

  it('opens nothing beside the numbers', async () => {
    const { user, asked } = show()
    await user.click(screen.getByText('price 1'))
    await user.click(screen.getByText('month 1'))
    await user.click(screen.getByText('Cost'))
    expect(asked).toEqual([])
  })

  it('lets a cell be of another scenario and with other inputs', async () => {
    const changes = [{ path: 'plan/margin', value: 0.4 }]
    const { user, asked } = show({
      cellAt: () => ({ target: { kind: 'figure', name: 'npv' }, changes, scenarioId: null }),
    })
    await user.click(screen.getByText('cost 0'))
    expect(asked).toEqual([
      [
        { kind: 'figure', name: 'npv' },
        { scenarioId: null, changes },
      ],
    ])
  })

  it('keeps a stop where rows go', async () => {
    const { user, change } = show({ rows: 5 })
    await user.click(screen.getByText('cost 4'))
    change({ rows: 2 })
    expect([...stops()].map(({ textContent }) => textContent)).toEqual(['cost 0'])
    change({ rows: 2, cellAt: () => null })
    expect(stops()).toHaveLength(0)
  })

  it('is any other table where nothing can be asked, as on paper', async () => {
    const { user } = show({ canAsk: false })
    expect(screen.getByRole('table')).toBeVisible()
    await user.tab()
    await user.tab()
    expect(focused()).toBe('after')
  })
})
