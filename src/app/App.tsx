import { MantineProvider } from '@mantine/core'
import { notifications, Notifications } from '@mantine/notifications'
import { useEffect, useMemo, useState } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { translator } from '#i18n/translate.ts'
import type { Platform } from '#platform/contract.ts'
import { ApplicationProvider, type Application } from '#session/application-context.tsx'
import { LanguageProvider } from '#ui/language.tsx'
import { nonce } from '#ui/nonce.ts'
import { cssVariables, theme } from '#ui/theme.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { newId } from './new-id.ts'
import './nonce.ts'
import { Screens } from './Screens.tsx'
import { languageOf, start, type Started } from './start.ts'
import { StartFailure } from './StartFailure.tsx'
import { useSettings } from './use-settings.ts'

const now = () => Date.now()

/** Composition root: starts the application and gives every screen what it needs. */
export function App({ platform }: { platform: Platform }) {
  const [started, setStarted] = useState<Started | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const { settings, take, change } = useSettings(platform.settings)

  useEffect(() => {
    start(platform, now).then(
      (result) => {
        take(result.settings)
        setStarted(result)
      },
      (error: unknown) => setFailure(error),
    )
  }, [platform, take])

  const application = useMemo<Application | null>(() => {
    if (started === null || settings === null) return null
    return {
      info: started.info,
      library: started.library,
      files: platform.files,
      print: platform.print,
      settings,
      changeSettings(changes) {
        change(changes).catch((error: unknown) => {
          console.error('settings not written', error)
          const t = translator(languageOf({ ...settings, ...changes }, started.info))
          notifications.show({
            id: 'settings',
            color: 'red',
            message: t('settings.notSaved'),
            closeButtonProps: { 'aria-label': t('common.close') },
          })
        })
      },
      newId,
      now,
    }
  }, [started, settings, platform, change])

  const language = started === null || settings === null ? 'en' : languageOf(settings, started.info)
  const scheme = settings?.theme ?? 'system'

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={() => nonce}
      defaultColorScheme="auto"
      {...(scheme === 'system' ? {} : { forceColorScheme: scheme })}
    >
      <LanguageProvider language={language}>
        <Notifications position="bottom-center" />
        <ErrorBoundary>
          {failure !== null ? (
            <StartFailure error={failure} />
          ) : application === null || started === null ? null : (
            <ApplicationProvider value={application}>
              <Router hook={useHashLocation}>
                <Screens platform={platform} library={started.library} recoveries={started.recoveries} />
              </Router>
            </ApplicationProvider>
          )}
        </ErrorBoundary>
      </LanguageProvider>
    </MantineProvider>
  )
}
