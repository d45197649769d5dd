import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChannelId } from '#domain/identifier.ts'
import { channelInput, planInput } from '#domain/inputs.ts'
import { orderedChannels, pathStages } from '#domain/workspace.ts'
import { inlineRunner } from '#runner/inline.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { useUndoKeys } from '#app/use-undo-keys.ts'
import { ChannelDetails } from './channels/ChannelDetails.tsx'
import { OriginForm } from './origins/OriginForm.tsx'
import { PlanInput } from './inputs/PlanInput.tsx'
import { StepDetails } from './steps/StepDetails.tsx'
import { enter, renderFields as renderOver } from './testing/render-fields.tsx'
import { TimeDialog } from './TimeDialog.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const dealSize = planInput('dealSize')
const channelId = orderedChannels(sampleWorkspace())[0]!.id

const renderFields = (fields: ReactNode) =>
  renderOver(fields, { workspace: sampleWorkspace(), engine: inlineRunner, useKeys: useUndoKeys })

const rest = () => act(() => vi.advanceTimersByTime(450))

/** As the browser sends it: React draws on its own afterwards. */
async function press(field: HTMLElement, key: string): Promise<void> {
  field.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true }))
  await act(() => vi.advanceTimersByTimeAsync(1))
}

describe('a number', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Deal')

  it('that was typed a moment before its field goes away is committed', () => {
    const { session, leave, previewed } = renderFields(<PlanInput path={dealSize} label="Deal" />)
    enter(field(), '777')
    expect(previewed()).not.toBeNull()
    leave()
    expect(previewed()).toBeNull()
    expect(session.committed.plan.dealSize).toBe(777)
  })

  it('that cannot be read when its field goes away leaves no preview', () => {
    const { session, leave, previewed } = renderFields(<PlanInput path={dealSize} label="Deal" />)
    const before = session.committed
    enter(field(), '777')
    enter(field(), '777x')
    leave()
    expect(previewed()).toBeNull()
    expect(session.committed).toBe(before)
  })

  it('that is being dragged when its field goes away is as it was', () => {
    const { session, leave, previewed } = renderFields(<PlanInput path={dealSize} label="Deal" />)
    const before = session.committed
    const label = screen.getByText('Deal')
    label.setPointerCapture = () => undefined
    fireEvent.pointerDown(label, { button: 0, clientX: 0 })
    fireEvent.pointerMove(label, { clientX: 60 })
    expect(previewed()).not.toBeNull()
    leave()
    expect(previewed()).toBeNull()
    expect(session.committed).toBe(before)
  })

  it('of many digits is short at rest, whole while it is edited, and stays what it is', () => {
    const path = planInput('churn')
    const { session, set, undoSteps } = renderFields(<PlanInput path={path} label="Deal" />)
    set(path, 0.01234567)
    const steps = undoSteps()
    expect(field()).toHaveValue('1.2346')
    act(() => field().focus())
    expect(field()).toHaveValue('1.234567')
    expect(field().selectionEnd).toBe('1.234567'.length)
    act(() => field().blur())
    expect(field()).toHaveValue('1.2346')
    expect(session.committed.plan.churn).toBe(0.01234567)
    expect(undoSteps()).toBe(steps)
  })

  it('stays undone when Escape follows', async () => {
    const { session } = renderFields(<PlanInput path={dealSize} label="Deal" />)
    const before = session.committed.plan.dealSize
    enter(field(), '20')
    rest()
    expect(session.committed.plan.dealSize).toBe(20)
    await press(field(), 'z')
    expect(session.committed.plan.dealSize).toBe(before)
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(session.committed.plan.dealSize).toBe(before)
  })
})

describe('undoing by key in a dialog', () => {
  it('undoes what is typed into its form, not the workspace behind', async () => {
    const { session, set } = renderFields(
      <div role="dialog">
        <OriginForm paths={[dealSize]} onDone={() => undefined} />
      </div>,
    )
    set(dealSize, 20)
    enter(screen.getByLabelText('Source'), 'CRM')
    await press(screen.getByLabelText('Source'), 'z')
    expect(session.committed.plan.dealSize).toBe(20)
  })

  it('undoes the workspace where its fields are those of the workspace', async () => {
    const { session } = renderFields(<TimeDialog isOpen onClose={() => undefined} />)
    await act(() => vi.advanceTimersByTimeAsync(500))
    const before = session.committed.plan.months
    const months = screen.getByLabelText('Months')
    enter(months, '17')
    rest()
    expect(session.committed.plan.months).toBe(17)
    await press(months, 'z')
    expect(session.committed.plan.months).toBe(before)
  })
})

function Channel() {
  return <ChannelDetails channel={useWorkspace().channels[channelId]!} />
}

it('a space at the end of a name stays while the name is typed', () => {
  const { session } = renderFields(<Channel />)
  const field = screen.getByLabelText<HTMLInputElement>('Name of the channel')
  enter(field, 'Paid ')
  rest()
  expect(field).toHaveValue('Paid ')
  expect(session.committed.channels[channelId]!.name).toBe('Paid')
  fireEvent.change(field, { target: { value: `${field.value}search` } })
  act(() => field.blur())
  expect(field).toHaveValue('Paid search')
})

describe('a list', () => {
  const path = channelInput(channelId, 'list')
  const field = () => screen.getByTestId<HTMLTextAreaElement>('volume-list')

  function renderList(list: number[]) {
    const rendered = renderFields(<Channel />)
    const { session, set } = rendered
    act(
      () =>
        void session.commit({
          type: 'edit-channel',
          id: channelId as ChannelId,
          fields: { volumeKind: 'list' },
        }),
    )
    set(path, list)
    return { ...rendered, list: () => session.committed.channels[channelId]!.list }
  }

  it('that was pasted a moment before the screen is left is committed', () => {
    const { list, leave } = renderList([1])
    enter(field(), '10\n20')
    leave()
    expect(list()).toEqual([10, 20])
  })

  it('stays as it is typed until the field is left, and is written like the others then', () => {
    const { list } = renderList([1])
    enter(field(), '1000\n')
    rest()
    expect(field()).toHaveValue('1000\n')
    expect(list()).toEqual([1000])
    act(() => field().blur())
    expect(field()).toHaveValue('1,000')
  })

  it('that is refused is taken back by Escape, and hides no undo', () => {
    const { session, list } = renderList([1, 2])
    enter(field(), '3\nn/a')
    rest()
    expect(field()).toHaveAttribute('aria-invalid', 'true')
    fireEvent.keyDown(field(), { key: 'Escape' })
    expect(field()).toHaveValue('1\n2')
    enter(field(), '3\nn/a')
    rest()
    act(() => void session.undo())
    expect(list()).not.toEqual([1, 2])
    expect(field()).not.toHaveAttribute('aria-invalid', 'true')
    expect(field()).not.toHaveValue('3\nn/a')
  })

  it('keeps the lines that were not touched to the last digit', () => {
    const exact = 1 / 3
    const { list } = renderList([exact, 0.123456789, 5])
    enter(field(), field().value.replace(/5$/, '6'))
    rest()
    expect(list()).toEqual([exact, 0.123456789, 6])
  })

  it('of shares keeps the lines that were not touched as well', () => {
    const stage = pathStages(sampleWorkspace())[0]!
    function Step() {
      const numbers = useWorkspace().stageNumbers[stage.id]!
      return (
        <StepDetails stage={stage} next={pathStages(sampleWorkspace())[1]} numbers={numbers} step="Step" />
      )
    }
    const { session, set } = renderFields(<Step />)
    const third = 1 / 3
    set(`stage/${stage.id}/lag`, { kind: 'shares', shares: [third, third, third] })
    const shares = screen.getByTestId<HTMLTextAreaElement>('lag-shares')
    enter(shares, `${shares.value}\n0`)
    rest()
    expect(session.committed.stageNumbers[stage.id]!.lag).toEqual({
      kind: 'shares',
      shares: [third, third, third, 0],
    })
  })
})
