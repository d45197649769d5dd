import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import type { AnswerOf, QuestionOf, RoundKind } from '#domain/agreement/round.ts'
import type { Command } from '#domain/commands/command.ts'
import type { RoundId, StageId } from '#domain/identifier.ts'
import { planInput, type InputPath } from '#domain/inputs.ts'
import { orderedStages } from '#domain/workspace.ts'
import type { Explanation, ExplainTarget } from '#engine/explain/explanation.ts'
import { inlineRunner } from '#runner/inline.ts'
import { ExplainProvider } from '#ui/explain/explain-context.ts'
import { CalibrateView } from './calibrate/CalibrateView.tsx'
import { EstimateView } from './estimate/EstimateView.tsx'
import { aino, eero, maria, renderAgreementView, threePeople } from './testing/render-agreement-view.tsx'

const people = [aino, eero, maria]

function roundOf<Kind extends RoundKind>(
  question: QuestionOf<Kind>,
  answers: readonly AnswerOf<Kind>[],
): Command[] {
  const id = 'round1' as RoundId
  return [
    { type: 'start-round', id, question, mode: 'participant', answererIds: people, at: 1 },
    ...answers.map(
      (content, place): Command => ({
        type: 'seal-answer',
        roundId: id,
        answererId: people[place]!,
        content,
        at: 2,
      }),
    ),
    { type: 'reveal-round', id, at: 3 },
  ]
}

/** Shows a view in which every number can be asked about. */
function show(View: () => ReactNode) {
  const asked: ExplainTarget[] = []
  const { session, commit } = renderAgreementView(
    <ExplainProvider value={(target) => asked.push(target)}>
      <View />
    </ExplainProvider>,
    { before: threePeople, engine: inlineRunner },
  )
  const user = userEvent.setup()
  async function explanationOf(element: HTMLElement): Promise<Explanation> {
    await user.click(element)
    const explanation = inlineRunner.explain(session.workspace, asked.at(-1)!)
    if (explanation === null) throw new Error(JSON.stringify(asked.at(-1)))
    return explanation
  }
  return { session, commit, user, explanationOf }
}

function valueOf({ result }: Explanation): number {
  return result.kind === 'value' ? result.value : Number.NaN
}

function readNumber(text: string): number {
  return Number(text.replaceAll(/[^\d.−-]/g, '').replace('−', '-'))
}

describe('numbers of rounds open their explanation', () => {
  test('on how many leads all agreed, kappa with its interval, and who was confused', async () => {
    const { session, commit, user, explanationOf } = show(CalibrateView)
    const stageIds = orderedStages(session.workspace)
      .filter(({ counting }) => counting === 'people')
      .slice(0, 3)
      .map(({ id }) => id) as StageId[]
    const leads = Array.from({ length: 6 }, (_, place) => ({ id: `lead${place}`, text: `Lead ${place}` }))
    const chosen = [
      [0, 0, 1, 1, 2, 2],
      [0, 0, 1, 2, 2, 2],
      [0, 1, 1, 1, 2, 0],
    ]
    commit(
      ...roundOf<'calibration'>(
        { kind: 'calibration', leads, stageIds },
        chosen.map((places) => ({
          kind: 'calibration',
          stageByLead: Object.fromEntries(places.map((stage, lead) => [`lead${lead}`, stageIds[stage]!])),
        })),
      ),
    )
    const agreed = await screen.findByText(/^You agreed on/)
    const explanation = await explanationOf(within(agreed).getByRole('button'))
    expect(valueOf(explanation)).toBe(3)
    expect(explanation.round).toEqual({ number: 1, version: 1 })
    const buttons = within(screen.getByText(/^Fleiss’ kappa/)).getAllByRole('button')
    expect(buttons).toHaveLength(2)
    const kappa = await explanationOf(buttons[0]!)
    expect(valueOf(kappa)).toBeCloseTo(readNumber(buttons[0]!.textContent), 2)
    expect((await explanationOf(buttons[1]!)).interval!.low).toBeCloseTo(
      readNumber(buttons[1]!.textContent.split(' to ')[0]!),
      2,
    )
    await user.click(screen.getByRole('button', { name: 'Table' }))
    const [, body] = within(screen.getByRole('grid')).getAllByRole('rowgroup')
    const [row] = within(body!).getAllByRole('row')
    for (const column of [2, 3]) {
      const cell = row!.children[column] as HTMLElement
      expect(valueOf(await explanationOf(cell))).toBe(readNumber(cell.textContent))
    }
  })

  test('what estimates come to, what their differing is worth, and how far it is one of opinion', async () => {
    const { commit, user, explanationOf } = show(EstimateView)
    const path: InputPath = planInput('dealSize')
    const estimates = [
      { low: 18_000, likely: 25_000, high: 40_000 },
      { low: 20_000, likely: 22_000, high: 30_000 },
      { low: 10_000, likely: 15_000, high: 35_000 },
    ]
    commit(
      ...roundOf<'estimate'>(
        { kind: 'estimate', paths: [path] },
        estimates.map((estimate) => ({ kind: 'estimate', estimates: { [path]: estimate } })),
      ),
    )
    const [, body] = within(await screen.findByRole('grid')).getAllByRole('rowgroup')
    const [amount, opinion] = Array.from(body!.querySelectorAll('td'))
    expect(valueOf(await explanationOf(amount!))).toBeCloseTo(readNumber(amount!.textContent), -1)
    expect(100 * valueOf(await explanationOf(opinion!))).toBeCloseTo(readNumber(opinion!.textContent), 0)
    const first = within(screen.getByText(/^Talk about/)).getByRole('button')
    expect(valueOf(await explanationOf(first))).toBeCloseTo(readNumber(amount!.textContent), -1)
    const together = within(screen.getByText(/^Together: /)).getAllByRole('button')
    expect(together).toHaveLength(3)
    for (const button of together) {
      const explanation = await explanationOf(button)
      const shown = readNumber(button.textContent)
      // Three digits are shown.
      expect(Number(valueOf(explanation).toPrecision(3))).toBe(shown)
      expect(explanation.sum!.parts.map((part) => 'who' in part && part.who)).toEqual([
        'Aino',
        'Eero',
        'Maria',
      ])
    }
    await user.click(screen.getByRole('button', { name: 'Table' }))
    const cells = Array.from(screen.getAllByRole('grid').at(-1)!.querySelectorAll('tr:last-child td'))
    const explanation = await explanationOf(cells[1] as HTMLElement)
    expect(Number(valueOf(explanation).toPrecision(3))).toBe(readNumber(cells[1]!.textContent))
  })
})
