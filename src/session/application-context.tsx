import { createContext, useContext } from 'react'
import type { WorkspaceLibrary } from '#storage/workspace-library.ts'
import type { AppInfo, Platform, Settings } from '#platform/contract.ts'

/** The workspaces on this machine, as far as screens may use them. */
export type Library = Pick<
  WorkspaceLibrary,
  'list' | 'create' | 'read' | 'change' | 'duplicate' | 'has' | 'digestOf' | 'purge' | 'onChange'
>

/** What the application as a whole offers to its screens. */
export interface Application {
  info: AppInfo
  library: Library
  files: Platform['files']
  print: Pick<Platform['print'], 'savePdf'>
  settings: Settings
  changeSettings(changes: Partial<Settings>): void
  newId(): string
  now(): number
}

const ApplicationContext = createContext<Application | null>(null)
export const ApplicationProvider = ApplicationContext.Provider

export function useApplication(): Application {
  const application = useContext(ApplicationContext)
  if (application === null) throw new Error('useApplication needs an ApplicationProvider')
  return application
}
