import { MantineProvider } from '@mantine/core'
import { act, render } from '@testing-library/react'
import { useEffect, type ComponentProps, type ReactNode } from 'react'
import type { Command } from '#domain/commands/command.ts'
import type { ScenarioId } from '#domain/identifier.ts'
import type { Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { ApplicationProvider, type Application } from '#session/application-context.tsx'
import { SessionProvider, type SaveSign } from '#session/session-context.tsx'
import { Session } from '#session/session.ts'
import { useSubject } from '#session/use-subject.ts'
import { LanguageProvider } from '#ui/language.tsx'

// happy-dom knows no fonts; a text area that grows with its text waits for them.
if (document.fonts === undefined) Object.defineProperty(document, 'fonts', { value: new EventTarget() })

interface Options {
  workspace: Workspace
  engine: ComponentProps<typeof SessionProvider>['engine']
  language?: Language
}

/** Shows a view over a workspace, of which the scenario in view can be chosen. */
export function renderView(view: ReactNode, { workspace, engine, language = 'en' }: Options) {
  let count = 0
  let time = 0
  // The undo joins quick edits in one field; here each is on its own.
  const session = new Session(workspace, { save: () => Promise.resolve() }, () => (time += 10_000))
  const saveSign = { state: { kind: 'saved', at: 0 }, onState: () => () => undefined } as unknown as SaveSign
  const application = {
    newId: () => `new${String((count += 1)).padStart(16, '0')}`,
    now: () => 1,
    settings: { userName: 'Aino' },
  } as unknown as Application
  const subject: { current: ReturnType<typeof useSubject> | null } = { current: null }
  function Watched() {
    const inView = useSubject()
    useEffect(() => {
      subject.current = inView
    })
    return view
  }
  const screen = (isShown: boolean) => (
    <MantineProvider env="test">
      <LanguageProvider language={language}>
        <ApplicationProvider value={application}>
          <SessionProvider session={session} saveSign={saveSign} engine={engine}>
            {isShown ? <Watched /> : null}
          </SessionProvider>
        </ApplicationProvider>
      </LanguageProvider>
    </MantineProvider>
  )
  const { rerender } = render(screen(true))
  return {
    session,
    commit: (...commands: Command[]) =>
      act(() => {
        const outcome = session.commit(commands)
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
      }),
    select: (id: ScenarioId | null) => act(() => subject.current!.select(id)),
    selected: () => subject.current!.scenario,
    undo: () => act(() => void session.undo()),
    undoSteps: () => session.store.getState().undoSteps.length,
    leave: () => rerender(screen(false)),
    comeBack: () => rerender(screen(true)),
  }
}
