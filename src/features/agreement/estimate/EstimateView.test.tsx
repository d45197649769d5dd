import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { useUndoKeys } from '#app/use-undo-keys.ts'
import type { Estimate } from '#domain/agreement/round.ts'
import type { Command } from '#domain/commands/command.ts'
import type { RoundId } from '#domain/identifier.ts'
import { planInput, type InputPath } from '#domain/inputs.ts'
import type { Language } from '#domain/language.ts'
import { translator } from '#i18n/translate.ts'
import { runners } from '#tests/fixtures/runners.ts'
import { aino, eero, maria, renderAgreementView, threePeople } from '../testing/render-agreement-view.tsx'
import { wholeDocument } from '../testing/whole-document.ts'
import { EstimateView } from './EstimateView.tsx'
import { suggestedInputs } from './estimable-inputs.ts'

const engine = runners[0]![1]
const roundId = 'round1' as RoundId
const [deal, margin, fee] = ['dealSize', 'margin', 'recurringFee'].map((field) =>
  planInput(field as 'dealSize'),
) as [InputPath, InputPath, InputPath]

function setUp(language: Language = 'en') {
  const user = userEvent.setup()
  const view = renderAgreementView(<EstimateView />, {
    before: threePeople,
    engine,
    language,
    useKeys: useUndoKeys,
  })
  return { user, ...view }
}

function ask(paths: readonly InputPath[], answers: Record<string, Record<InputPath, Estimate>>): Command[] {
  return [
    {
      type: 'start-round',
      id: roundId,
      question: { kind: 'estimate', paths: [...paths] },
      mode: 'participant',
      answererIds: [aino, eero, maria],
      at: 1,
    },
    ...Object.entries(answers).map(
      ([answererId, estimates]): Command => ({
        type: 'seal-answer',
        roundId,
        answererId,
        content: { kind: 'estimate', estimates },
        at: 2,
      }),
    ),
  ]
}

const reveal: Command = { type: 'reveal-round', id: roundId, at: Date.UTC(2026, 2, 31, 12) }

function range(low: number, likely: number, high: number): Estimate {
  return { low, likely, high }
}

test('asks about the suggested numbers, and about others that are chosen', async () => {
  const { user, session } = setUp()
  await user.click(screen.getByRole('combobox', { name: 'Numbers to estimate' }))
  await user.click(screen.getByRole('option', { name: 'Gross margin' }))
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'Begin with 3 answers to collect' }))
  const [round] = Object.values(session.workspace.rounds)
  expect(round!.question).toEqual({
    kind: 'estimate',
    paths: [...suggestedInputs(session.workspace), margin],
  })
})

describe('answering', () => {
  async function open(language: Language = 'en') {
    const view = setUp(language)
    view.commit(...ask([deal, margin], {}))
    const t = translator(language)
    await view.user.click(screen.getByRole('button', { name: t('rounds.answerOf', { name: 'Aino' }) }))
    await view.user.click(screen.getByRole('button', { name: t('rounds.iAm', { name: 'Aino' }) }))
    const fields = (place: number) => within(screen.getAllByRole('group')[place]!).getAllByRole('textbox')
    async function enter(place: number, texts: readonly string[]): Promise<void> {
      for (const [index, text] of texts.entries()) {
        const field = fields(place)[index]!
        await view.user.click(field)
        fireEvent.change(field, { target: { value: text } })
      }
      await view.user.tab()
    }
    return { ...view, fields, enter }
  }

  test('begins with nothing, so that the plan leads nobody', async () => {
    const { fields } = await open()
    for (const field of [...fields(0), ...fields(1)]) expect(field).toHaveValue('')
    expect(screen.getByRole('dialog')).not.toHaveTextContent('25,000')
  })

  test('says in what to answer, before anything is entered', async () => {
    const { fields } = await open()
    expect(screen.getByText('How much, in €?')).toBeVisible()
    expect(screen.getByText('How many per cent?')).toBeVisible()
    expect(fields(0)[0]).toHaveAttribute('placeholder', '€')
    expect(fields(1)[2]).toHaveAttribute('placeholder', '%')
  })

  test('seals what was estimated in the unit of the input, and leaves out the rest', async () => {
    const { user, session, enter } = await open()
    await enter(1, ['40', '50 %', '62.5'])
    await user.click(screen.getByRole('button', { name: 'Seal the answer' }))
    expect(Object.values(session.workspace.answers).map(({ content }) => content)).toEqual([
      { kind: 'estimate', estimates: { [margin]: range(0.4, 0.5, 0.625) } },
    ])
  })

  test('says in words what is missing or in the wrong order, and is not sealed so', async () => {
    const { enter } = await open()
    await enter(1, ['40', '30'])
    expect(screen.getByText('The values must rise: low, likely, high.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Seal the answer' })).toBeDisabled()
    await enter(1, ['20', '30'])
    expect(screen.getByText('All three values are needed, or none of them.')).toBeInTheDocument()
    await enter(1, ['20', '30', '300'])
    expect(screen.getByText('At most 100%.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Seal the answer' })).toBeDisabled()
  })

  test('what can be read in two ways is refused, whichever way it is sealed', async () => {
    const { user, session, fields, enter } = await open('fi')
    await enter(0, ['10000', '20000', '30000'])
    const likely = fields(0)[1]!
    await user.click(likely)
    fireEvent.change(likely, { target: { value: '1.234' } })
    // Before the field has rested
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(session.workspace.answers).toEqual({})
    expect(likely).toHaveAttribute('aria-invalid', 'true')
    expect(likely).toHaveFocus()
    expect(likely).toHaveValue('1.234')
  })
})

test('nothing of an answer that was not revealed is in the document', () => {
  const seen = [range(1, 2, 3), range(70_001, 80_002, 90_003)].map((estimate) => {
    const { commit } = setUp()
    commit(...ask([deal], { [aino]: { [deal]: estimate }, [eero]: { [deal]: estimate } }))
    const whole = wholeDocument()
    cleanup()
    return whole
  })
  expect(seen[0]).toContain('2 of 3 have answered')
  expect(seen[0]).toBe(seen[1])
})

describe('the reveal', () => {
  const answers = {
    [aino]: { [deal]: range(20_000, 25_000, 40_000), [margin]: range(0.5, 0.5, 0.5) },
    [eero]: { [deal]: range(10_000, 15_000, 35_000), [margin]: range(0.5, 0.5, 0.5) },
    [maria]: { [deal]: range(18_000, 22_000, 30_000) },
  }
  const shown = async (...commands: Command[]) => {
    const view = setUp()
    view.commit(...commands)
    await screen.findByRole('region', { name: 'What to discuss next' })
    return view
  }

  test('shows the estimates and what they come to, in a picture and in a table', async () => {
    const { user } = await shown(...ask([deal, margin], answers), reveal)
    const section = within(screen.getByRole('region', { name: 'Average deal' }))
    // SciPy, percentiles of the mixture of the three: 14648, 22580, 28602
    const sentence =
      'Together: €22,600 in the middle; one time in ten below €14,600, one time in ten above €28,600.'
    expect(screen.getByText(sentence)).toBeInTheDocument()
    expect(
      screen.getByText(/range of the number goes from the lowest to the highest.*: €10,000 to €40,000\.$/),
    ).toBeInTheDocument()
    expect(section.getByRole('img')).toHaveAttribute('aria-label', `Average deal. ${sentence}`)
    await user.click(section.getByRole('button', { name: 'Table' }))
    const rows = section.getAllByRole('row').map((row) => row.textContent)
    expect(rows.slice(1, -1)).toEqual([
      'Eero€10,000€15,000€35,000',
      'Maria€18,000€22,000€30,000',
      'Aino€20,000€25,000€40,000',
    ])
    expect(rows.at(-1)).toBe('Together (10th, 50th, 90th percentile)€14,600€22,600€28,600')
  })

  test('puts them into the plan as one step', async () => {
    const { user, session, undo } = await shown(...ask([deal, margin], answers), reveal)
    const before = session.workspace
    await user.click(screen.getByRole('button', { name: 'Average deal: use €22,600 in the plan' }))
    const { plan, ranges, provenance } = session.workspace
    expect(plan.dealSize).toBe(22_600)
    expect(ranges[deal]?.range).toEqual({
      kind: 'participants',
      estimates: Object.values(answers).map((own: Record<InputPath, Estimate>) => own[deal]),
    })
    expect(provenance[deal]).toMatchObject({
      origin: 'estimate',
      source: 'estimated together, 3 participants, 31 Mar 2026',
    })
    expect(screen.getByText('The plan uses these estimates.')).toBeInTheDocument()
    undo()
    expect(session.workspace).toEqual(before)
  })

  test('asks before it replaces own data', async () => {
    const own: Command = {
      type: 'set-origin',
      paths: [deal],
      origin: 'own-data',
      source: 'CRM, 2025',
      who: 'Eero',
      at: 1,
    }
    const { user, session } = await shown(own, ...ask([deal, margin], answers), reveal)
    await user.click(screen.getByRole('button', { name: 'Use 2 numbers in the plan' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Replace your own data?' }))
    expect(dialog.getByRole('listitem')).toHaveTextContent(
      /^Average deal: €25,000 \(CRM, 2025\) becomes €22,600$/,
    )
    await user.click(dialog.getByRole('button', { name: 'Cancel' }))
    expect(session.workspace.plan.dealSize).toBe(25_000)
    await user.click(screen.getByRole('button', { name: 'Use 2 numbers in the plan' }))
    await user.click(screen.getByRole('button', { name: 'Replace' }))
    expect(session.workspace.provenance[deal]?.origin).toBe('estimate')
    expect(screen.getByRole('button', { name: 'All are in the plan' })).toBeDisabled()
  })

  test('says what to discuss next in money, and why something has no amount', async () => {
    const wide = {
      ...answers,
      [maria]: { [fee]: range(1, 2, 3) },
      [eero]: { ...answers[eero], [fee]: range(5, 6, 7) },
    }
    const { user } = await shown(...ask([deal, margin, fee], wide), reveal)
    const rows = () =>
      within(screen.getByRole('table', { name: 'What to discuss next' }))
        .getAllByRole('row')
        .slice(1)
    expect(
      screen.getByText(/^Talk about “Average deal” first: €[\d.,k]+ hangs on who is right/),
    ).toBeInTheDocument()
    expect(rows()[0]).toHaveTextContent(/^Average deal€/)
    expect(rows()[1]).toHaveTextContent(/^Gross margin€00%$/)
    expect(rows()[2]).toHaveTextContent(/No amount: the number stands at zero in the plan/)
    await user.click(screen.getByRole('combobox', { name: 'Effect on' }))
    await user.click(screen.getByRole('option', { name: 'Revenue' }))
    expect(await screen.findByRole('columnheader', { name: 'Difference in: Revenue' })).toBeInTheDocument()
  })

  test('warns where the estimates do not meet', async () => {
    const apart = { [aino]: { [deal]: range(10, 11, 12) }, [eero]: { [deal]: range(20, 21, 22) } }
    await shown(...ask([deal], apart), reveal)
    expect(screen.getByText(/nobody expects a value from €12 to €20/)).toBeInTheDocument()
  })
})
