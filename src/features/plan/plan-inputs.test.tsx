import { MantineProvider } from '@mantine/core'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChannelId } from '#domain/identifier.ts'
import { channelInput, planInput, type InputValue } from '#domain/inputs.ts'
import { orderedChannels, pathStages } from '#domain/workspace.ts'
import { inlineRunner } from '#runner/inline.ts'
import { ApplicationProvider, type Application } from '#session/application-context.tsx'
import { SessionProvider, useWorkspace, type SaveSign } from '#session/session-context.tsx'
import { Session } from '#session/session.ts'
import { sampleWorkspace } from '#tests/fixtures/sample-workspace.ts'
import { LanguageProvider } from '#ui/language.tsx'
import { useUndoKeys } from '#app/use-undo-keys.ts'
import { ChannelDetails } from './ChannelDetails.tsx'
import { OriginForm } from './OriginForm.tsx'
import { PlanInput } from './PlanInput.tsx'
import { StepDetails } from './StepDetails.tsx'
import { TimeDialog } from './TimeDialog.tsx'

// happy-dom knows no fonts; a text area that grows with its text waits for them.
if (document.fonts === undefined) Object.defineProperty(document, 'fonts', { value: new EventTarget() })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const dealSize = planInput('dealSize')
const channelId = orderedChannels(sampleWorkspace())[0]!.id

/** Shows fields over the sample company, with a switch that takes them away. */
function renderFields(fields: ReactNode) {
  const session = new Session(sampleWorkspace(), { save: () => Promise.resolve() }, () => Date.now())
  const saveSign = { state: { kind: 'saved', at: 0 }, onState: () => () => undefined } as unknown as SaveSign
  const application = {
    newId: () => 'new',
    now: () => 1,
    settings: { userName: '' },
  } as unknown as Application
  function Screen() {
    const [isShown, setIsShown] = useState(true)
    useUndoKeys(session)
    return (
      <>
        <button type="button" onClick={() => setIsShown(false)}>
          Leave
        </button>
        {isShown ? fields : null}
      </>
    )
  }
  render(
    <MantineProvider env="test">
      <LanguageProvider language="en">
        <ApplicationProvider value={application}>
          <SessionProvider session={session} saveSign={saveSign} projector={inlineRunner}>
            <Screen />
          </SessionProvider>
        </ApplicationProvider>
      </LanguageProvider>
    </MantineProvider>,
  )
  return {
    session,
    set: (path: string, value: InputValue) =>
      act(() => void session.commit({ type: 'set-input', path, value, who: '', at: 0 })),
    // The focus stays where it is, as where the screen goes away by itself.
    leave: () => fireEvent.click(screen.getByText('Leave')),
    previewed: () => session.store.getState().previewed,
  }
}

const rest = () => act(() => vi.advanceTimersByTime(450))

function enter(field: HTMLElement, text: string): void {
  act(() => field.focus())
  fireEvent.change(field, { target: { value: text } })
}

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
      return <StepDetails stage={stage} numbers={numbers} step="Step" />
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
