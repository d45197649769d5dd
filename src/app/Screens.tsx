import { lazy, Suspense, useEffect } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import type { WorkspaceId } from '#domain/identifier.ts'
import { useCheckFile } from '#features/home/check/use-check-file.ts'
import { HomeScreen } from '#features/home/HomeScreen.tsx'
import { SettingsDialog, useSettingsDialog } from '#features/settings/SettingsDialog.tsx'
import type { Platform } from '#platform/contract.ts'
import type { Recovery } from '#storage/reconcile.ts'
import type { WorkspaceLibrary } from '#storage/workspace-library.ts'
import { RecoveryNotice } from './RecoveryNotice.tsx'
import classes from './Screens.module.css'
import { useClosing } from './use-closing.tsx'
import { useMenu } from './use-menu.ts'
import { useMenuLabels } from './use-menu-labels.ts'
import { presentationScreen } from './use-presenting.ts'
import { WorkspaceFrame } from './WorkspaceFrame.tsx'

// Only seen by those who check a file.
const CheckFileDialog = lazy(() =>
  import('#features/home/check/CheckFileDialog.tsx').then((module) => ({ default: module.CheckFileDialog })),
)

interface ScreensProps {
  platform: Platform
  library: WorkspaceLibrary
  recoveries: Recovery[]
}

/** Which screen stands where. */
export function Screens({ platform, library, recoveries }: ScreensProps) {
  const settingsDialog = useSettingsDialog()
  const fileCheck = useCheckFile()
  const [location, navigate] = useLocation()
  const isHome = !location.startsWith('/workspace/')
  const isPresenting = location.endsWith(`/${presentationScreen}`)

  useMenuLabels(platform, isHome ? 'home' : isPresenting ? 'presentation' : 'workspace')
  useMenu(platform, {
    settings: settingsDialog.open,
    home: () => navigate('/'),
    new: () => navigate('/new'),
    open: () => navigate('/open'),
    'check-file': () => void fileCheck.choose(),
  })
  const closingDialog = useClosing(platform, library)
  useEffect(() => {
    // The room is not to see Home with other clients' names: the file waits there.
    if (isHome || isPresenting) return
    // Home takes the file in and shows it, or says why not.
    return platform.window.onFilePending(() => navigate('/'))
  }, [isHome, isPresenting, navigate, platform])

  return (
    <div className={classes.screens}>
      <div hidden={isPresenting}>
        <RecoveryNotice recoveries={recoveries} />
      </div>
      <Switch>
        <Route path="/workspace/:id/:screen/:view?">
          {({ id, screen, view }) => (
            <WorkspaceFrame
              key={id}
              id={id as WorkspaceId}
              screen={screen}
              view={view ?? ''}
              platform={platform}
              library={library}
              onSettings={settingsDialog.open}
            />
          )}
        </Route>
        <Route>
          <HomeScreen onSettings={settingsDialog.open} onFilePending={platform.window.onFilePending} />
        </Route>
      </Switch>
      <SettingsDialog {...settingsDialog} />
      {closingDialog}
      {fileCheck.checked === null ? null : (
        <Suspense fallback={null}>
          <CheckFileDialog checked={fileCheck.checked} onClose={fileCheck.dismiss} />
        </Suspense>
      )}
    </div>
  )
}
