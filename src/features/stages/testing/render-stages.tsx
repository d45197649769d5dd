import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import type { ComponentProps } from 'react'
import type { WorkspaceId } from '#domain/identifier.ts'
import type { Language } from '#domain/language.ts'
import type { TemplateName } from '#domain/profile.ts'
import { createFromTemplate } from '#domain/templates/create.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { ApplicationProvider, type Application } from '#session/application-context.tsx'
import { SessionProvider, type SaveSign } from '#session/session-context.tsx'
import { Session } from '#session/session.ts'
import { LanguageProvider } from '#ui/language.tsx'
import { StagesScreen } from '../StagesScreen.tsx'

// happy-dom knows no fonts; a text area that grows with its text waits for them.
if (document.fonts === undefined) Object.defineProperty(document, 'fonts', { value: new EventTarget() })

/** Computes nothing: these tests are not about figures. */
const engine = { project: () => null } as unknown as ComponentProps<typeof SessionProvider>['engine']

interface Options {
  template?: TemplateName
  language?: Language
  change?: (workspace: Workspace) => Workspace
}

/** The screen over a workspace made from a template, with nothing saved and a clock that the test moves. */
export function renderStages({
  template = 'inbound',
  language = 'en',
  change = (same) => same,
}: Options = {}) {
  cleanup()
  let count = 0
  let time = 0
  const newId = () => `id${++count}`
  const workspace = createFromTemplate({
    template,
    language,
    currency: 'EUR',
    workspaceId: 'aworkspacefortests' as WorkspaceId,
    name: 'Test',
    client: '',
    createdAt: 0,
    firstMonth: { year: 2027, month: 0 },
    newId,
  })
  const session = new Session(change(workspace), { save: () => Promise.resolve() }, () => time)
  const saveSign = { state: { kind: 'saved', at: 0 }, onState: () => () => undefined } as unknown as SaveSign
  render(
    <MantineProvider env="test">
      <LanguageProvider language={language}>
        <ApplicationProvider
          value={{ newId, now: () => time, settings: { userName: 'Aino' } } as Application}
        >
          <SessionProvider session={session} saveSign={saveSign} engine={engine}>
            <StagesScreen />
          </SessionProvider>
        </ApplicationProvider>
      </LanguageProvider>
    </MantineProvider>,
  )
  return {
    session,
    list: () => within(screen.getByTestId('stage-list')),
    editor: () => within(screen.getByTestId('stage-editor')),
    names: () => orderedStages(session.workspace).map((stage) => stage.name),
    stage: (name: string) => orderedStages(session.workspace).find((stage) => stage.name === name)!,
    undoSteps: () => session.store.getState().undoSteps.length,
    passTime: (milliseconds: number) => {
      time += milliseconds
    },
    select: (name: string) =>
      fireEvent.click(within(screen.getByTestId('stage-list')).getByRole('button', { name })),
  }
}
