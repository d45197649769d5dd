import { MantineProvider } from '@mantine/core'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState, type ComponentProps, type ReactNode } from 'react'
import type { Command } from '#domain/commands/command.ts'
import type { InputValue } from '#domain/inputs.ts'
import type { Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { ApplicationProvider, type Application } from '#session/application-context.tsx'
import { SessionProvider, type SaveSign } from '#session/session-context.tsx'
import { Session } from '#session/session.ts'
import { LanguageProvider } from '#ui/language.tsx'

// happy-dom knows no fonts; a text area that grows with its text waits for them.
if (document.fonts === undefined) Object.defineProperty(document, 'fonts', { value: new EventTarget() })

interface Options {
  workspace: Workspace
  engine: ComponentProps<typeof SessionProvider>['engine']
  language?: Language
  /** Runs inside the screen, e.g. what listens to the keys of undo */
  useKeys?: (session: Session) => void
}

/** Shows fields over a workspace, with a switch that takes them away. */
export function renderFields(fields: ReactNode, options: Options) {
  const { workspace, engine, language = 'en', useKeys = () => undefined } = options
  const session = new Session(workspace, { save: () => Promise.resolve() }, () => Date.now())
  const saveSign = { state: { kind: 'saved', at: 0 }, onState: () => () => undefined } as unknown as SaveSign
  const application = {
    newId: () => 'new',
    now: () => 1,
    settings: { userName: '' },
  } as unknown as Application
  function Screen() {
    const [isShown, setIsShown] = useState(true)
    useKeys(session)
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
      <LanguageProvider language={language}>
        <ApplicationProvider value={application}>
          <SessionProvider session={session} saveSign={saveSign} engine={engine}>
            <Screen />
          </SessionProvider>
        </ApplicationProvider>
      </LanguageProvider>
    </MantineProvider>,
  )
  const commit = (...commands: Command[]) =>
    act(() => {
      const outcome = session.commit(commands)
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
    })
  return {
    session,
    commit,
    set: (path: string, value: InputValue) => commit({ type: 'set-input', path, value, who: '', at: 0 }),
    undo: () => act(() => void session.undo()),
    undoSteps: () => session.store.getState().undoSteps.length,
    // The focus stays where it is, as where the screen goes away by itself.
    leave: () => fireEvent.click(screen.getByText('Leave')),
    previewed: () => session.store.getState().previewed,
  }
}

/** Types into a field that then has the focus. */
export function enter(field: HTMLElement, text: string): void {
  act(() => field.focus())
  fireEvent.change(field, { target: { value: text } })
}

/** Types into a field and leaves it. */
export function enterAndLeave(field: HTMLElement, text: string): void {
  enter(field, text)
  act(() => field.blur())
}
