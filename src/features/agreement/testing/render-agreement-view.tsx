import { MantineProvider } from '@mantine/core'
import { act, render } from '@testing-library/react'
import type { ComponentProps, ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Command } from '#domain/commands/command.ts'
import type { ParticipantId, RoleId, WorkspaceId } from '#domain/identifier.ts'
import type { Language } from '#domain/language.ts'
import { createFromTemplate } from '#domain/templates/create.ts'
import { orderedStages } from '#domain/workspace.ts'
import { ApplicationProvider, type Application } from '#session/application-context.tsx'
import { SessionProvider, type SaveSign } from '#session/session-context.tsx'
import { Session } from '#session/session.ts'
import { LanguageProvider } from '#ui/language.tsx'

// happy-dom knows no fonts; what grows with its text waits for them.
if (document.fonts === undefined)
  Object.defineProperty(document, 'fonts', {
    value: Object.assign(new EventTarget(), { ready: Promise.resolve() }),
  })

/** Computes nothing: these tests are not about figures. */
const idle = { project: () => null } as unknown as ComponentProps<typeof SessionProvider>['engine']

export const [aino, eero, maria] = ['aino', 'eero', 'maria'] as ParticipantId[] as [
  ParticipantId,
  ParticipantId,
  ParticipantId,
]

/** Aino of marketing, Eero of sales, Maria of management. */
export const threePeople: readonly Command[] = [
  { type: 'add-participant', id: aino, name: 'Aino', roleId: 'marketing' as RoleId },
  { type: 'add-participant', id: eero, name: 'Eero', roleId: 'sales' as RoleId },
  { type: 'add-participant', id: maria, name: 'Maria', roleId: 'management' as RoleId },
]

interface Options {
  before?: readonly Command[]
  language?: Language
  /** What the clock says */
  now?: number
  application?: Partial<Application>
  /** Otherwise one that computes nothing */
  engine?: typeof idle
  /** Keys that the window answers */
  useKeys?: (session: Session) => unknown
}

/** Shows a view of the agreement over the inbound template, after the commands `before`. */
export function renderAgreementView(view: ReactNode, options: Options = {}) {
  const { before = [], language = 'en', now = Date.UTC(2026, 2, 31, 12), useKeys = () => undefined } = options
  let count = 0
  // The undo joins quick edits in one field; here each is on its own.
  let time = now
  const newId = () => `id${++count}`
  const workspace = createFromTemplate({
    template: 'inbound',
    language,
    currency: 'EUR',
    workspaceId: 'aworkspacefortests' as WorkspaceId,
    name: 'Test',
    client: '',
    createdAt: 0,
    firstMonth: { year: 2027, month: 0 },
    newId,
  })
  const session = new Session(workspace, { save: () => Promise.resolve() }, () => (time += 10_000))
  const saveSign = { state: { kind: 'saved', at: 0 }, onState: () => () => undefined } as unknown as SaveSign
  const application = {
    newId,
    now: () => now,
    settings: { userName: 'Aino', paper: 'A4' },
    ...options.application,
  } as unknown as Application
  function Keys() {
    useKeys(session)
    return null
  }
  function commit(...commands: readonly Command[]): void {
    for (const command of commands) {
      const outcome = session.commit(command)
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
    }
  }
  commit(...before)
  const { hook } = memoryLocation({ path: '/workspace/aworkspacefortests/agreement' })
  render(
    <MantineProvider env="test">
      <LanguageProvider language={language}>
        <ApplicationProvider value={application}>
          <Router hook={hook}>
            <SessionProvider session={session} saveSign={saveSign} engine={options.engine ?? idle}>
              <Keys />
              {view}
            </SessionProvider>
          </Router>
        </ApplicationProvider>
      </LanguageProvider>
    </MantineProvider>,
  )
  return {
    session,
    commit: (...commands: readonly Command[]) => act(() => commit(...commands)),
    stage: (place: number) => orderedStages(session.workspace)[place]!,
    undo: () => act(() => void session.undo()),
    undoSteps: () => session.store.getState().undoSteps.length,
  }
}
