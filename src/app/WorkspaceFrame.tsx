import { Button } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { WorkspaceId } from '#domain/identifier.ts'
import { useAudience } from '#features/agreement/presentation/use-audience.ts'
import { Explanations } from '#features/explain/Explanations.tsx'
import type { Platform } from '#platform/contract.ts'
import { SessionProvider } from '#session/session-context.tsx'
import { Session } from '#session/session.ts'
import type { OpenedWorkspace, WorkspaceLibrary } from '#storage/workspace-library.ts'
import { ChartActionsProvider } from '#ui/charts/chart-actions.ts'
import { useLanguage } from '#ui/language.tsx'
import { Notice } from '#ui/Notice.tsx'
import { windowEngine } from './engine.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Sidebar } from './Sidebar.tsx'
import { useChartActions } from './use-chart-actions.ts'
import { useMenu } from './use-menu.ts'
import { presentationScreen, usePresenting } from './use-presenting.ts'
import { useSaveCopy } from './use-save-copy.ts'
import { useUndoKeys } from './use-undo-keys.ts'
import classes from './WorkspaceFrame.module.css'

// Fetched when they are first shown: Home is there sooner.
const screens = {
  overview: lazy(() =>
    import('#features/overview/OverviewScreen.tsx').then((module) => ({ default: module.OverviewScreen })),
  ),
  stages: lazy(() =>
    import('#features/stages/StagesScreen.tsx').then((module) => ({ default: module.StagesScreen })),
  ),
  agreement: lazy(() =>
    import('#features/agreement/AgreementScreen.tsx').then((module) => ({ default: module.AgreementScreen })),
  ),
  plan: lazy(() =>
    import('#features/plan/PlanScreen.tsx').then((module) => ({ default: module.PlanScreen })),
  ),
  'what-if': lazy(() =>
    import('#features/what-if/WhatIfScreen.tsx').then((module) => ({ default: module.WhatIfScreen })),
  ),
  report: lazy(() =>
    import('#features/report/ReportScreen.tsx').then((module) => ({ default: module.ReportScreen })),
  ),
}
export type ScreenName = keyof typeof screens

const Presentation = lazy(() =>
  import('#features/agreement/presentation/Presentation.tsx').then((module) => ({
    default: module.Presentation,
  })),
)
const AlterationBanner = lazy(() =>
  import('./AlterationBanner.tsx').then((module) => ({ default: module.AlterationBanner })),
)
/** Where definitions are shown as agreed, it is said that they were altered. */
const screensOfDefinitions: ReadonlySet<ScreenName> = new Set(['overview', 'stages', 'agreement'])

interface WorkspaceFrameProps {
  id: WorkspaceId
  screen: string
  /** Part of the screen, where it has several */
  view: string
  platform: Platform
  library: WorkspaceLibrary
  onSettings: () => void
}

type Opening =
  | { kind: 'opening' }
  | { kind: 'open'; opened: OpenedWorkspace; session: Session }
  | { kind: 'failed'; error: unknown }

/** Opens a workspace and keeps it open while one of its screens is shown. */
export function WorkspaceFrame(props: WorkspaceFrameProps) {
  const { id, library } = props
  const { t } = useLanguage()
  const [, navigate] = useLocation()
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' })

  useEffect(() => {
    let isCurrent = true
    let opened: OpenedWorkspace | null = null
    library.open(id).then(
      (result) => {
        if (!isCurrent) return
        opened = result
        setOpening({
          kind: 'open',
          opened,
          session: new Session(result.workspace, result.saver, () => Date.now()),
        })
      },
      (error: unknown) => isCurrent && setOpening({ kind: 'failed', error }),
    )
    return () => {
      isCurrent = false
      // Leaving to Home is a good moment for a snapshot; a failure shows again at the next start.
      opened?.saver.settle().catch((error: unknown) => console.error('not settled', error))
    }
  }, [id, library])

  if (opening.kind === 'opening') return <p className="visually-hidden">{t('common.loading')}</p>
  if (opening.kind === 'failed')
    return (
      <Notice title={t('common.workspaceMissing')} detail={String(opening.error)}>
        <Button onClick={() => navigate('/')}>{t('common.backHome')}</Button>
      </Notice>
    )
  return <OpenFrame {...props} session={opening.session} opened={opening.opened} />
}

type OpenFrameProps = WorkspaceFrameProps & { session: Session; opened: OpenedWorkspace }

/** The screens of an open workspace, or its presentation in their place. */
function OpenFrame(props: OpenFrameProps) {
  const { id, screen, platform, session, opened } = props
  const isPresenting = screen === presentationScreen
  const { leave } = usePresenting(platform, { id, isPresenting })
  const audience = useAudience(platform.audience)
  return (
    <SessionProvider session={session} saveSign={opened.saver} engine={windowEngine()}>
      {isPresenting ? (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <Presentation audience={audience} onLeave={leave} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <ScreenFrame {...props} />
      )}
    </SessionProvider>
  )
}

function ScreenFrame(props: OpenFrameProps) {
  const { id, screen, view, platform, session, onSettings } = props
  const { t } = useLanguage()
  const [, navigate] = useLocation()
  const name: ScreenName = Object.hasOwn(screens, screen) ? (screen as ScreenName) : 'overview'
  const Screen = screens[name]
  const undoKeys = useUndoKeys(session)
  const saveCopy = useSaveCopy(session)
  const chartActions = useChartActions(platform, session)
  useMenu(platform, {
    undo: undoKeys.undo,
    redo: undoKeys.redo,
    'save-copy': saveCopy,
    'export-pdf': () => navigate(`/workspace/${id}/report`),
  })
  return (
    <>
      <a className={classes.skip} href="#content" onClick={focusContent}>
        {t('common.skipToContent')}
      </a>
      <div className={classes.frame}>
        <Sidebar
          workspaceId={id}
          screen={name}
          onSettings={onSettings}
          onUndo={undoKeys.undo}
          onRedo={undoKeys.redo}
        />
        <main id="content" className={classes.content} tabIndex={-1}>
          <ErrorBoundary key={`${name}/${view}`}>
            <Suspense fallback={null}>
              {screensOfDefinitions.has(name) ? <AlterationBanner /> : null}
              <ChartActionsProvider value={chartActions}>
                <Explanations>
                  <Screen />
                </Explanations>
              </ChartActionsProvider>
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
    </>
  )
}

/** The address after # is the router's, so the link moves the focus itself. */
function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
