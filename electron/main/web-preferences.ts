import type { WebPreferences } from 'electron'

/** Of every window. Most of it is Electron's default too, and is said here so that no default decides. */
export function webPreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !isPackaged,
    // A window behind others has to save, and a hidden one to draw for printing, as fast as one in front.
    backgroundThrottling: false,
  }
}
