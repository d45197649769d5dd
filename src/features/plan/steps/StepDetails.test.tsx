import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ChannelId, StageId } from '#domain/identifier.ts'
import type { ExplainTarget } from '#engine/explain/explanation.ts'
import { inlineRunner } from '#runner/inline.ts'
import { ExplainProvider } from '#ui/explain/explain-context.ts'
import { buildWorkspace, type WorkspaceParts } from '#tests/fixtures/build-workspace.ts'
import { enterAndLeave, renderFields } from '../testing/render-fields.tsx'
import { StepsSection } from './StepsSection.tsx'

const sql = 'sql' as StageId

type StagePart = NonNullable<WorkspaceParts['stages']>[number]

/** Ten leads a month, all of whom become SQLs; what is said is of the SQL. */
function renderSteps(stage: Partial<StagePart> = {}, onAsk: ((target: ExplainTarget) => void) | null = null) {
  const workspace = buildWorkspace({
    plan: { months: 6 },
    stages: [
      { id: 'lead', name: 'Lead' },
      { id: 'sql', name: 'SQL', rate: 0.5, obligation: 'must', ...stage },
      { id: 'won', name: 'Customer' },
      { id: 'later', name: 'Nurture', placement: 'beside' },
    ],
    channels: [{ id: 'ads', name: 'Ads', base: 10 }],
  })
  const rendered = renderFields(
    <ExplainProvider value={onAsk}>
      <StepsSection />
    </ExplainProvider>,
    { workspace, engine: inlineRunner },
  )
  fireEvent.click(screen.getByRole('button', { name: 'More of SQL → Customer' }))
  return { ...rendered, numbers: () => rendered.session.committed.stageNumbers[sql]! }
}

const field = (name: string) => screen.getByRole('textbox', { name })

describe('those who do not move on', () => {
  function sendTo(target: string): void {
    fireEvent.click(screen.getByTestId('recycle-to'))
    fireEvent.click(screen.getByRole('option', { name: target }))
  }

  it('come back to the stage itself, an earlier one or one beside the path, never a later one', () => {
    renderSteps()
    fireEvent.click(screen.getByTestId('recycle-to'))
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'nobody comes back',
      'SQL (the same stage)',
      'Lead',
      'Nurture (beside the path)',
    ])
  })

  it('come back with a share and after months, which the row says', () => {
    const { numbers, undoSteps, undo } = renderSteps()
    expect(screen.queryByRole('textbox', { name: 'Share that comes back' })).toBeNull()
    sendTo('Lead')
    enterAndLeave(field('Share that comes back'), '30')
    enterAndLeave(field('Comes back after'), '2')
    expect(numbers()).toMatchObject({ recycleToStageId: 'lead', recycleShare: 0.3, recycleAfterMonths: 2 })
    expect(screen.getByText('↺ 30% back to Lead')).toBeInTheDocument()
    expect(undoSteps()).toBe(3)
    undo()
    undo()
    undo()
    expect(numbers()).toMatchObject({ recycleToStageId: null, recycleShare: 0, recycleAfterMonths: 3 })
  })

  it('beside the path are counted in a row of their own, which may cost something', () => {
    const { session } = renderSteps({ recycleShare: 1, recycleAfterMonths: 1 })
    sendTo('Nurture (beside the path)')
    // Half of ten a month do not move on; they arrive in five of the six months.
    expect(screen.getByRole('row', { name: /Nurture.* 25/ })).toBeInTheDocument()
    enterAndLeave(field('Nurture: Cost of an entry'), '7')
    expect(session.committed.stageNumbers['later' as StageId]!.costPerEntry).toBe(7)
  })

  it('come back after a month at the earliest', () => {
    const { numbers } = renderSteps({ recycleToStageId: 'lead' })
    enterAndLeave(field('Comes back after'), '0')
    expect(screen.getByRole('alert')).toHaveTextContent('At least 1.')
    expect(numbers().recycleAfterMonths).toBe(3)
  })
})

it('people in the stage at the start are entered by channel', () => {
  const { numbers } = renderSteps()
  fireEvent.click(screen.getByRole('button', { name: 'In the stage at the start: 0' }))
  enterAndLeave(field('Ads'), '12')
  expect(numbers().opening['ads' as ChannelId]).toBe(12)
  expect(screen.getByRole('button', { name: 'In the stage at the start: 12' })).toBeInTheDocument()
})

describe('capacity', () => {
  it('is offered where the stage must be worked, with people that limit it', () => {
    const { numbers } = renderSteps()
    expect(screen.queryByRole('textbox', { name: 'Leads a person and month' })).toBeNull()
    fireEvent.click(screen.getByRole('switch', { name: 'The people limit how many are worked' }))
    enterAndLeave(field('People'), '2')
    enterAndLeave(field('Leads a person and month'), '4')
    enterAndLeave(field('Lost after'), '3')
    expect(numbers()).toMatchObject({ hasCapacity: true, people: 2, leadsPerPerson: 4, lostAfterMonths: 3 })
    enterAndLeave(field('Lost after'), '')
    expect(numbers().lostAfterMonths).toBeNull()
    expect(field('Lost after')).toHaveAttribute('placeholder', 'they wait')
  })

  it.each([
    [{ obligation: 'may', worker: { kind: 'sales', name: '' } }, 'By its definition: sales MAY.'],
    [{ obligation: 'nobody' }, 'By its definition nobody works this stage'],
  ] as const)('is not where nobody must: %j', (stage, note) => {
    renderSteps(stage)
    expect(screen.queryByRole('switch', { name: 'The people limit how many are worked' })).toBeNull()
    expect(screen.getByText(note, { exact: false })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'To the definition' })).toHaveAttribute(
      'href',
      '#/workspace/aworkspacefortests/stages',
    )
  })

  it('warns where the cost of an entry and that of people may be the same work', () => {
    renderSteps({ costPerEntry: 150, people: 1 })
    expect(screen.queryByText(/same work counted twice/)).toBeNull()
    enterAndLeave(field('Cost a person and month'), '4000')
    expect(screen.getByText(/same work counted twice/)).toBeInTheDocument()
    enterAndLeave(field('SQL: Cost of an entry'), '0')
    expect(screen.queryByText(/same work counted twice/)).toBeNull()
  })

  it('people by month take the place of one number of them', () => {
    const { numbers } = renderSteps({ people: 3 })
    fireEvent.click(screen.getByRole('switch', { name: 'People by month' }))
    expect(numbers().peopleList).toEqual([3, 3, 3, 3, 3, 3])
    expect(screen.queryByRole('textbox', { name: 'People' })).toBeNull()
  })
})

describe('the service level', () => {
  const level = () => screen.getByTestId('service-level')
  const agreed = { serviceLevel: { firstTouchHours: 8, attempts: null, attemptDays: null } }

  it('is kept where the people work everybody', () => {
    renderSteps({ ...agreed, hasCapacity: true, people: 1, leadsPerPerson: 10 })
    expect(level()).toHaveTextContent('First touch within 8 working hours: kept in every month.')
    expect(level()).toHaveTextContent('Nobody waits.')
  })

  it('is broken from the month in which people begin to wait, which the row says as well', () => {
    renderSteps({ ...agreed, hasCapacity: true, people: 1, leadsPerPerson: 8 })
    // Two more wait each month: 12 after six months, which take 1.5 months of 8.
    expect(level()).toHaveTextContent(
      'First touch within 8 working hours: not kept. First in January 2025, in 6 of 6 months.',
    )
    expect(level()).toHaveTextContent('Longest wait: 45.7 d (June 2025). Most waiting: 12.')
    expect(screen.getByText('service level broken from Jan 2025')).toBeInTheDocument()
  })

  it('has a wait for each month, which can be asked about, and so can the number of broken months', async () => {
    const asked: ExplainTarget[] = []
    const capacity = { hasCapacity: true, people: 1, leadsPerPerson: 8 }
    renderSteps({ ...agreed, ...capacity }, (target) => asked.push(target))
    const user = userEvent.setup()
    await user.click(within(level()).getByRole('button', { name: '6' }))
    const cells = Array.from(level().querySelectorAll('td'))
    expect(cells).toHaveLength(6)
    expect(cells[2]).toHaveAccessibleName(/^March 2025: wait /)
    await user.click(cells[2]!)
    expect(asked).toEqual([
      { kind: 'broken-months', stageId: 'sql' },
      { kind: 'stage-month', stageId: 'sql', count: 'wait', month: 2 },
    ])
  })

  it('says who was lost, that nobody works, and that nothing was agreed', () => {
    const { set } = renderSteps({
      ...agreed,
      hasCapacity: true,
      people: 1,
      leadsPerPerson: 8,
      lostAfterMonths: 0,
    })
    expect(level()).toHaveTextContent('Nobody waits.')
    set('stage/sql/lostAfterMonths', 1)
    expect(level()).toHaveTextContent(/Lost while waiting: \d/)
    set('stage/sql/people', 0)
    expect(level()).toHaveTextContent('People wait and nobody works the stage: January 2025.')
  })

  it('says so where no first touch was agreed', () => {
    renderSteps({ hasCapacity: true, people: 1, leadsPerPerson: 8 })
    expect(level()).toHaveTextContent('No first touch was agreed for this stage')
    expect(screen.queryByText(/service level broken/)).toBeNull()
  })
})

it('the last stage has work and no step', () => {
  renderSteps()
  fireEvent.click(screen.getByRole('button', { name: 'More of Customer' }))
  expect(screen.getAllByRole('group', { name: 'Work and capacity' })).toHaveLength(2)
  expect(screen.getAllByRole('group', { name: 'Those who do not move on' })).toHaveLength(1)
})
