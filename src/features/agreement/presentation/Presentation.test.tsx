import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Command } from '#domain/commands/command.ts'
import type { RoundId, StageId } from '#domain/identifier.ts'
import { orderedStages } from '#domain/workspace.ts'
import type { AudienceSlide, Platform } from '#platform/contract.ts'
import { renderAgreementView, threePeople } from '../testing/render-agreement-view.tsx'
import { Presentation } from './Presentation.tsx'
import { useAudience } from './use-audience.ts'

const start = Date.UTC(2027, 3, 1, 9)
const secret = 'Zanzibar answer that nobody may see'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: start })
})
afterEach(() => vi.useRealTimers())

/** The audience window as the application has it: what it was shown, and whether it stands elsewhere. */
function fakeAudience(isOnSecondDisplay: boolean) {
  const shown: AudienceSlide[] = []
  const closed = new Set<() => void>()
  const platform: Platform['audience'] = {
    open: () => Promise.resolve({ displays: isOnSecondDisplay ? 2 : 1, isOnSecondDisplay }),
    close: () => {
      for (const listener of closed) listener()
      return Promise.resolve()
    },
    show: (slide) => {
      shown.push(slide)
      return Promise.resolve()
    },
    onClosed: (listener) => {
      closed.add(listener)
      return () => closed.delete(listener)
    },
  }
  return { platform, shown, last: () => shown.at(-1)! }
}

function setUp({ isOnSecondDisplay = true, before = [] as Command[] } = {}) {
  const user = userEvent.setup({ advanceTimers: (by) => vi.advanceTimersByTime(by) })
  const audience = fakeAudience(isOnSecondDisplay)
  const onLeave = vi.fn()
  function Place() {
    const led = useAudience(audience.platform)
    const [isPresenting, setIsPresenting] = useState(true)
    function leave(): void {
      onLeave()
      setIsPresenting(false)
    }
    return isPresenting ? (
      <Presentation audience={led} onLeave={leave} />
    ) : (
      <button type="button" onClick={() => setIsPresenting(true)}>
        Present again
      </button>
    )
  }
  const view = renderAgreementView(<Place />, {
    before: [...threePeople, ...before],
    application: { now: () => Date.now() },
  })
  const mql = orderedStages(view.session.workspace).find(({ figureRole }) => figureRole === 'mql')!.id
  return { user, audience, onLeave, mql, ...view }
}

const press = (key: string) => fireEvent.keyDown(document.body, { key })
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const progress = () => screen.getByTestId('progress').textContent

async function openAudience(): Promise<void> {
  press('a')
  await screen.findByTestId('facilitator')
}

function sealed(roundId: RoundId, answererId: string): Command {
  const role = { kind: 'sales', name: '' } as const
  return {
    type: 'seal-answer',
    roundId,
    answererId,
    at: start,
    content: {
      kind: 'terms',
      owner: role,
      obligation: 'must',
      worker: role,
      handoff: 'contract',
      criteria: [secret],
      definition: secret,
      duty: '',
    },
  }
}

/** A round about the MQL that is being asked, shown on its slide, with so many answers sealed. */
function askTerms({ commit, mql }: ReturnType<typeof setUp>, answers: number): RoundId {
  const id = 'round' as RoundId
  const answererIds = ['management', 'marketing', 'sales']
  commit(
    {
      type: 'start-round',
      id,
      question: { kind: 'terms', stageId: mql as StageId },
      mode: 'side',
      answererIds,
      at: start,
    },
    ...answererIds.slice(0, answers).map((answererId) => sealed(id, answererId)),
  )
  for (let count = 0; count < 3; count++) press('PageDown')
  return id
}

describe('the slides', () => {
  test('follow the keys of the keyboard and of a remote, and stop at the ends', () => {
    setUp()
    expect(heading()).toBe('What each stage means to us, and what it brings')
    press('ArrowLeft')
    expect(progress()).toMatch(/^1 of /)
    press('PageDown')
    expect(heading()).toBe('What we do today')
    press('ArrowRight')
    press(' ')
    expect(progress()).toMatch(/^4 of /)
    press('PageUp')
    press('ArrowLeft')
    expect(progress()).toMatch(/^2 of /)
    press('End')
    expect(heading()).toBe('Thank you')
    press('ArrowRight')
    expect(heading()).toBe('Thank you')
    press('Home')
    expect(progress()).toMatch(/^1 of /)
  })

  test('leave other keys and a dialog alone', async () => {
    setUp()
    fireEvent.keyDown(document.body, { key: 'ArrowRight', ctrlKey: true })
    press('x')
    expect(progress()).toMatch(/^1 of /)
    press('?')
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeVisible()
    press('PageDown')
    expect(progress()).toMatch(/^1 of /)
  })

  test('are hidden by the curtain, whatever key brings it down', () => {
    setUp()
    press('b')
    expect(screen.getByTestId('curtain')).toBeVisible()
    expect(screen.getByTestId('presentation')).toHaveTextContent('')
    press('.')
    expect(heading()).toBe('What each stage means to us, and what it brings')
  })

  test('turn dark and light', () => {
    setUp()
    const theme = () => screen.getByTestId('presentation').dataset['theme']
    expect(theme()).toBe('light')
    press('T')
    expect(theme()).toBe('dark')
    expect(screen.getByTestId('presentation')).toHaveClass('always-dark')
    press('t')
    expect(theme()).toBe('light')
  })

  test('say of what can be pressed as well', async () => {
    const { user } = setUp()
    await user.click(screen.getByRole('button', { name: 'Keys' }))
    const keys = within(await screen.findByRole('dialog', { name: 'Keys' }))
    expect(keys.getByRole('button', { name: 'Reveal the answers' })).toBeDisabled()
    await user.click(keys.getByRole('button', { name: 'Last slide' }))
    expect(heading()).toBe('Thank you')
  })

  test('are where they were after a look elsewhere', async () => {
    const { user, onLeave } = setUp()
    press('PageDown')
    press('t')
    press('Escape')
    expect(onLeave).toHaveBeenCalledTimes(1)
    await user.click(screen.getByRole('button', { name: 'Present again' }))
    expect(progress()).toMatch(/^2 of /)
    expect(screen.getByTestId('presentation').dataset['theme']).toBe('dark')
  })
})

describe('the clock', () => {
  test('counts down, stands while it is paused, and turns amber once the time is up', () => {
    setUp()
    expect(screen.getByText('clock not started')).toBeVisible()
    press('p')
    expect(screen.getByTestId('timer')).toHaveTextContent('10:00 left')
    pass(65_000)
    expect(screen.getByTestId('timer')).toHaveTextContent('8:55 left')
    press('p')
    pass(600_000)
    expect(screen.getByTestId('timer')).toHaveTextContent('8:55 leftpaused')
    press('p')
    expect(screen.getByTestId('timer')).not.toHaveAttribute('data-over')
    pass(10 * 60_000)
    expect(screen.getByTestId('timer')).toHaveTextContent('1:05 over')
    expect(screen.getByTestId('timer')).toHaveAttribute('data-over')
  })

  test('gives each part its own time, and goes on while one looks elsewhere', async () => {
    const { user } = setUp()
    press('p')
    pass(60_000)
    press('PageDown')
    press('PageDown')
    expect(screen.getByTestId('timer')).toHaveTextContent('Align terms20:00 left')
    press('Escape')
    pass(120_000)
    await user.click(screen.getByRole('button', { name: 'Present again' }))
    expect(screen.getByTestId('timer')).toHaveTextContent(/Align terms1[78]:\d\d left/)
  })
})

describe('with an audience window', () => {
  test('this one is the facilitator’s, and the other follows', async () => {
    const { audience } = setUp()
    await openAudience()
    await waitFor(() =>
      expect(audience.last()).toMatchObject({ kind: 'title', theme: 'light', language: 'en' }),
    )
    press('PageDown')
    expect(audience.last()).toMatchObject({ kind: 'agenda' })
    expect(screen.getByRole('heading', { name: 'Facilitator’s view' })).toBeVisible()
    press('b')
    expect(audience.last()).toStrictEqual({ kind: 'curtain', theme: 'light', language: 'en' })
    expect(screen.getByText('The curtain is down: the audience sees nothing of this.')).toBeVisible()
    press('b')
    press('t')
    expect(audience.last()).toMatchObject({ kind: 'agenda', theme: 'dark' })
    press('a')
    expect(screen.getByTestId('presentation')).toBeVisible()
  })

  test('the audience learns how many minutes are left, once a minute', async () => {
    const view = setUp()
    askTerms(view, 0)
    press('p')
    await openAudience()
    await waitFor(() => expect(view.audience.last()).toMatchObject({ remaining: '20 minutes left' }))
    const count = view.audience.shown.length
    pass(59_000)
    expect(view.audience.shown).toHaveLength(count)
    pass(2_000)
    expect(view.audience.last()).toMatchObject({ remaining: '19 minutes left' })
  })

  test('a round is revealed from here once it is confirmed, and both go to what was answered', async () => {
    const view = setUp()
    askTerms(view, 2)
    await openAudience()
    await waitFor(() =>
      expect(view.audience.last()).toMatchObject({ progress: { words: '2 of 3 have answered' } }),
    )
    const status = within(screen.getByTestId('round-status'))
    expect(status.getAllByText('sealed')).toHaveLength(2)
    expect(document.documentElement.outerHTML).not.toContain(secret)
    expect(JSON.stringify(view.audience.shown)).not.toContain(secret)
    await view.user.click(status.getByRole('button', { name: 'Reveal the answers' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Reveal the answers?' }))
    expect(dialog.getByText('Sales')).toBeVisible()
    expect(view.session.workspace.rounds['round' as RoundId]!.revealedAt).toBeNull()
    await view.user.click(dialog.getByRole('button', { name: 'Reveal' }))
    await waitFor(() =>
      expect(view.audience.last()).toMatchObject({ kind: 'table', columns: ['', 'Management', 'Marketing'] }),
    )
    expect(screen.queryByTestId('round-status')).toBeNull()
  })

  test('somebody answers at this machine while the audience keeps the question', async () => {
    const view = setUp()
    askTerms(view, 2)
    await openAudience()
    await view.user.click(screen.getByRole('button', { name: 'Answer now: Sales' }))
    const form = within(await screen.findByRole('dialog', { name: /^What does/ }))
    await view.user.click(form.getByRole('button', { name: 'We are Sales' }))
    expect(view.audience.last()).toMatchObject({ kind: 'question' })
  })
})

describe('on the only screen', () => {
  test.each([false, true])(
    'nobody answers before the curtain is down and the wall is dark (window: %s)',
    async (hasWindow) => {
      const view = setUp({ isOnSecondDisplay: false })
      askTerms(view, 1)
      if (hasWindow) await openAudience()
      press('m')
      const warning = within(await screen.findByRole('dialog', { name: 'Does the wall show this screen?' }))
      if (hasWindow) expect(view.audience.last().kind).toBe('curtain')
      else expect(screen.getByTestId('curtain')).toBeVisible()
      await view.user.click(warning.getByRole('button', { name: 'The wall is dark: answer' }))
      expect(await screen.findByRole('dialog', { name: /^What does/ })).toBeVisible()
      expect(screen.getByText('Please hand the machine to Marketing')).toBeVisible()
    },
  )

  test('nothing is revealed that nobody has answered', () => {
    const view = setUp()
    askTerms(view, 0)
    press('r')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
