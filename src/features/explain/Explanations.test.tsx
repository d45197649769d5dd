import { MantineProvider } from '@mantine/core'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { StageId } from '#domain/identifier.ts'
import type { Language } from '#domain/language.ts'
import { orderedScenarios } from '#domain/scenario.ts'
import { pathStages } from '#domain/workspace.ts'
import type { Workspace } from '#domain/workspace.ts'
import { translator } from '#i18n/translate.ts'
import { inlineRunner } from '#runner/inline.ts'
import { SessionProvider, type SaveSign } from '#session/session-context.tsx'
import { Session } from '#session/session.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { ExplainedScenario } from '#ui/explain/explain-context.ts'
import { Explained, type ExplainedNumber } from '#ui/explain/Explained.tsx'
import { FunnelPicture } from '#ui/funnel/FunnelPicture.tsx'
import { funnelModel } from '#ui/funnel/funnel-model.ts'
import { LanguageProvider } from '#ui/language.tsx'
import { Headline } from '#ui/results/Headline.tsx'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { Explanations } from './Explanations.tsx'

const sample = sampleWorkspace()

function show(numbers: ReactNode, workspace: Workspace = sample, language: Language = 'en') {
  const session = new Session(workspace, { save: () => Promise.resolve() }, () => 1)
  const saveSign = { state: { kind: 'saved', at: 0 }, onState: () => () => undefined } as unknown as SaveSign
  render(
    <MantineProvider env="test">
      <LanguageProvider language={language}>
        <SessionProvider session={session} saveSign={saveSign} engine={inlineRunner}>
          <Explanations>{numbers}</Explanations>
        </SessionProvider>
      </LanguageProvider>
    </MantineProvider>,
  )
  return userEvent.setup()
}

function showNumber(number: ExplainedNumber, workspace?: Workspace, language?: Language) {
  return show(<Explained {...number}>the number</Explained>, workspace, language)
}

const openIt = async (user: ReturnType<typeof show>) => user.click(screen.getByText('the number'))
const said = () => within(screen.getByTestId('explanation'))
const title = () => screen.getByRole('heading', { level: 2 }).textContent

/** A hundred leads a month, of whom one in five buys in the same month or the next, half each. */
const simple = buildWorkspace({
  plan: { months: 6, startYear: 2026, startMonth: 0, dealSize: 1000, margin: 0.5 },
  stages: [
    { id: 'lead', name: 'Leads', rate: 0.2, lag: { kind: 'shares', shares: [0.5, 0.5] } },
    { id: 'won', name: 'Won' },
  ],
  channels: [{ id: 'web', base: 100 }],
})

describe('an explanation', () => {
  it('closes alone by Escape where it lies over a question', async () => {
    const onClose = vi.fn()
    const user = show(
      <ConfirmDialog title="Merge?" confirm="Merge" onConfirm={() => undefined} onClose={onClose}>
        <Explained target={{ kind: 'input', path: 'plan/margin' }}>the number</Explained>
      </ConfirmDialog>,
    )
    await openIt(user)
    expect(said().getByText(/Gross margin: 50% · plan, estimate/)).toBeVisible()
    // A number that was entered is counted on nothing.
    expect(said().queryByText(/Before tax/)).toBeNull()
    await user.keyboard('{Escape}')
    expect(screen.queryByTestId('explanation')).toBeNull()
    expect(onClose).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('of estimates names who gave them, and leads to spread and slope', async () => {
    const estimates = [
      { who: 'Aino', low: 10_000, likely: 10_000, high: 10_000 },
      { who: 'Eero', low: 20_000, likely: 20_000, high: 20_000 },
    ]
    const user = showNumber({
      target: {
        kind: 'estimates',
        quantity: { name: 'amount', figure: 'npv' },
        round: { number: 3, version: 2 },
        path: 'plan/dealSize',
        estimates,
      },
    })
    await openIt(user)
    expect(said().getByText('Answers of round 3; definitions v2 were on the table.')).toBeVisible()
    expect(said().getByText(/^€5,000 × €/)).toBeVisible()
    await user.click(said().getByRole('button', { name: 'How spread between the estimates comes about' }))
    expect(said().getByText('√(50,000,000 ÷ 2) = €5,000')).toBeVisible()
    const rows = within(said().getByTestId('addends')).getAllByRole('row')
    expect(Array.from(rows[1]!.children, ({ textContent }) => textContent)).toEqual([
      'Aino',
      '€10,000',
      '€10,000',
      '€10,000',
      '€10,000',
      '25,000,000',
    ])
  })

  it('says formula, numbers and where they come from, and gives the focus back', async () => {
    const user = showNumber({ target: { kind: 'figure', name: 'grossProfit' } })
    await openIt(user)
    expect(title()).toBe('How Gross profit comes about')
    expect(said().getByText('gross margin × revenue')).toBeVisible()
    expect(said().getByText(/Gross margin: 50% · plan, estimate/)).toBeVisible()
    expect(said().getByText(/Counted on gross profit/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByTestId('explanation')).toBeNull()
    expect(screen.getByText('the number')).toHaveFocus()
  })

  it('spells a quarter out month by month, and each month leads further', async () => {
    const user = showNumber(
      {
        target: { kind: 'period', each: { kind: 'month', series: 'revenue' }, firstMonth: 0, monthCount: 3 },
      },
      simple,
    )
    await openIt(user)
    expect(title()).toBe('How revenue, January 2026 – March 2026 comes about')
    expect(said().getByText('€10,000 + €20,000 + €20,000 = €50,000')).toBeVisible()
    await user.click(said().getByRole('button', { name: 'How February 2026 comes about' }))
    expect(title()).toBe('How revenue, February 2026 comes about')
    await user.click(said().getByRole('button', { name: 'How new customers comes about' }))
    // Half of each month's hundred comes at once, half a month later.
    const addends = within(said().getByTestId('addends')).getAllByRole('row')
    expect(addends.map((row) => Array.from(row.children, ({ textContent }) => textContent))).toEqual([
      ['Month', 'worked in the stage before', 'share that takes so long', 'conversion rate', 'Value'],
      ['January 2026', '100', '50%', '20%', '10'],
      ['February 2026', '100', '50%', '20%', '10'],
    ])
    await user.click(screen.getByRole('button', { name: 'Back' }))
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(title()).toBe('How revenue, January 2026 – March 2026 comes about')
  })

  it('names what is changed for a number, and leads to the difference that it makes', async () => {
    const user = showNumber({
      target: { kind: 'figure', name: 'grossProfit' },
      changes: [{ path: 'plan/margin', value: 0.4 }],
    })
    await openIt(user)
    expect(said().getByText('Gross margin: 40% instead of 50%')).toBeVisible()
    expect(said().getByText('Gross margin: 40% · changed for this number')).toBeVisible()
    await user.click(said().getByRole('button', { name: /^difference −€/ }))
    expect(said().getByText('with the changes − without the changes')).toBeVisible()
    // The other side is that of the plan, in which nothing is changed.
    await user.click(said().getByRole('button', { name: 'How without the changes comes about' }))
    expect(said().queryByText(/instead of/)).toBeNull()
    expect(said().getByText(/Gross margin: 50% · plan/)).toBeVisible()
  })

  it('tells a scenario from the plan', async () => {
    const scenario = orderedScenarios(sample)[0]!
    const user = show(
      <ExplainedScenario value={scenario.id}>
        <Explained target={{ kind: 'figure', name: 'totalCost' }}>the number</Explained>
      </ExplainedScenario>,
    )
    await openIt(user)
    expect(said().getByText(/^In the plan: €/)).toBeVisible()
    expect(said().getAllByText(/scenario “/).length).toBeGreaterThan(0)
    await user.click(said().getByRole('button', { name: /^difference/ }))
    expect(said().getByText('in the scenario − in the plan')).toBeVisible()
  })

  it.each([
    ['fi', 'Näin syntyy: Myyntikate', 'myyntikateprosentti × liikevaihto'],
    ['pl', 'Skąd się bierze: Zysk brutto ze sprzedaży', 'marża brutto na sprzedaży × przychody ze sprzedaży'],
  ] as const)('is in the language of the user: %s', async (language, heading, formula) => {
    const user = showNumber({ target: { kind: 'figure', name: 'grossProfit' } }, sample, language)
    await openIt(user)
    expect(title()).toBe(heading)
    expect(said().getByText(formula)).toBeVisible()
  })

  it('the sentence of the overview and the figures of the funnel open theirs', async () => {
    const projection = inlineRunner.project(sample)!
    const model = funnelModel(sample, projection, translator('en'), 'en')
    const user = show(
      <>
        <h1>
          <Headline projection={projection} currency="EUR" />
        </h1>
        <FunnelPicture {...model} />
      </>,
    )
    const [returned, paidBack] = within(screen.getByRole('heading', { level: 1 })).getAllByRole('button')
    await user.click(returned!)
    expect(title()).toBe('How Gross profit for each unit spent comes about')
    await user.keyboard('{Escape}')
    await user.click(paidBack!)
    expect(title()).toBe('How Payback time comes about')
    await user.keyboard('{Escape}')
    const stage = pathStages(sample)[1]!
    await user.click(screen.getByRole('button', { name: model.stages[1]!.entriesLabel! }))
    expect(title()).toBe(`How Entries into ${stage.abbreviation || stage.name} comes about`)
  })

  it('says under which definitions an input was said', async () => {
    const margin = { ...sample.provenance['plan/margin']!, underVersion: 2 }
    const workspace = { ...sample, provenance: { ...sample.provenance, 'plan/margin': margin } }
    const user = showNumber({ target: { kind: 'figure', name: 'grossProfit' } }, workspace)
    await openIt(user)
    expect(said().getByText(/^Gross margin: 50% · plan, .*definitions v2$/)).toBeVisible()
  })

  it('of what is not there is a dash', async () => {
    const user = showNumber({ target: { kind: 'entries', stageId: 'nowhere' as StageId } })
    await openIt(user)
    expect(screen.queryByTestId('explanation')).toBeNull()
    expect(within(screen.getByRole('dialog')).getByText('–')).toBeVisible()
  })
})
