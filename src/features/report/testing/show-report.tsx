import { MantineProvider } from '@mantine/core'
import { render } from '@testing-library/react'
import type { ComponentProps } from 'react'
import type { Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import { ApplicationProvider, type Application } from '#session/application-context.tsx'
import { SessionProvider, type SaveSign } from '#session/session-context.tsx'
import { Session } from '#session/session.ts'
import { LanguageProvider } from '#ui/language.tsx'
import { ReportScreen } from '../ReportScreen.tsx'

interface Options {
  workspace: Workspace
  engine: ComponentProps<typeof SessionProvider>['engine']
  language?: Language
  /** Where documents and files go */
  application: Partial<Application>
}

/** Shows the report screen over a workspace, with the paper of the settings being Letter. */
export function showReport({ workspace, engine, language = 'en', application }: Options): void {
  const session = new Session(workspace, { save: () => Promise.resolve() }, () => 0)
  const saveSign = { state: { kind: 'saved', at: 0 }, onState: () => () => undefined } as unknown as SaveSign
  const whole = {
    info: { version: '1.2.3' },
    settings: { language: null, theme: 'light', paper: 'Letter', userName: '' },
    now: () => Date.UTC(2026, 10, 12, 12),
    ...application,
  } as unknown as Application
  render(
    <MantineProvider env="test">
      <LanguageProvider language={language}>
        <ApplicationProvider value={whole}>
          <SessionProvider session={session} saveSign={saveSign} engine={engine}>
            <ReportScreen />
          </SessionProvider>
        </ApplicationProvider>
      </LanguageProvider>
    </MantineProvider>,
  )
}
