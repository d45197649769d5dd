import { useEffect } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import type { WorkspaceId } from '#domain/identifier.ts'
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
import { WorkspaceFrame } from './WorkspaceFrame.tsx'

interface ScreensProps {
  platform: Platform
  library: WorkspaceLibrary
  recoveries: Recovery[]
}

/** Which screen stands where. */
export function Screens({ platform, library, recoveries }: ScreensProps) {
  const settingsDialog = useSettingsDialog()
  const [location, navigate] = useLocation()
  const isHome = !location.startsWith('/workspace/')

  useMenuLabels(platform, !isHome)
  useMenu(platform, {
    settings: settingsDialog.open,
    home: () => navigate('/'),
    new: () => navigate('/new'),
    open: () => navigate('/open'),
  })
  const closingDialog = useClosing(platform, library)
  useEffect(() => {
    if (isHome) return
    // Home takes the file in and shows it, or says why not.
    return platform.window.onFilePending(() => navigate('/'))
  }, [isHome, navigate, platform])

  return (
    <div className={classes.screens}>
      <RecoveryNotice recoveries={recoveries} />
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
    </div>
  )
}
