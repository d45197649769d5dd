import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { StoredValues } from './stored-values.ts'
import { minimumSize, parseWindowState, placeWindow } from './window-bounds.ts'

/** The one window of the application, hidden until its page has drawn. */
export function createMainWindow(
  webPreferences: Electron.WebPreferences,
  stored: StoredValues,
): BrowserWindow {
  const state = parseWindowState(stored.read())
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  const window = new BrowserWindow({
    ...placeWindow(
      state?.bounds ?? null,
      [primary, ...others].map(({ workArea }) => workArea),
    ),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    backgroundColor: backgroundColor(),
    title: 'Tuottolaskuri',
    webPreferences,
  })
  if (state?.isMaximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(backgroundColor())
  })
  return window
}

export function rememberBounds(window: BrowserWindow, stored: StoredValues): void {
  stored.write({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
}

/** What is seen before the page has drawn, and where resizing is faster than drawing. */
export function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#16191d' : '#f7f8fa'
}

/** Brings the window to whoever started the application again. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
