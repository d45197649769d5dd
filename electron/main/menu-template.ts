import type { MenuItemConstructorOptions } from 'electron'
import type { Menu, MenuCommand, MenuLabel } from '#platform/contract.ts'

/** Until the window says otherwise, in its language. */
export const initialMenu: Menu = {
  labels: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    home: 'Home',
    new: 'New…',
    open: 'Open…',
    'check-file': 'Check a Workspace File…',
    'save-copy': 'Save a Copy…',
    'export-pdf': 'Export PDF…',
    undo: 'Undo',
    redo: 'Redo',
    settings: 'Settings…',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    'select-all': 'Select All',
    'zoom-in': 'Zoom In',
    'zoom-out': 'Zoom Out',
    'reset-zoom': 'Actual Size',
    presentation: 'Presentation',
    'full-screen': 'Full Screen',
    minimize: 'Minimize',
    close: 'Close',
    about: 'About Tuottolaskuri',
    hide: 'Hide Tuottolaskuri',
    quit: 'Quit',
  },
  enabled: [],
}

const accelerators: Partial<Record<MenuCommand, string>> = {
  new: 'CmdOrCtrl+N',
  open: 'CmdOrCtrl+O',
  'save-copy': 'CmdOrCtrl+Shift+S',
  'export-pdf': 'CmdOrCtrl+P',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  settings: 'CmdOrCtrl+,',
  presentation: 'F5',
}

/** The window acts on these keys itself, since it knows what is being edited. */
const handledByWindow: MenuCommand[] = ['undo', 'redo', 'presentation']

export function menuTemplate(
  { labels, enabled }: Menu,
  send: (command: MenuCommand) => void,
  { isMac, isDevelopment }: { isMac: boolean; isDevelopment: boolean },
): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' }

  function command(id: MenuCommand): MenuItemConstructorOptions {
    const accelerator = accelerators[id]
    return {
      id,
      label: labels[id],
      enabled: enabled.includes(id),
      click: () => send(id),
      ...(accelerator === undefined ? {} : { accelerator }),
      ...(handledByWindow.includes(id) ? { registerAccelerator: false } : {}),
    }
  }

  function role(
    name: MenuItemConstructorOptions['role'] & string,
    label: MenuLabel,
  ): MenuItemConstructorOptions {
    return { role: name, label: labels[label] }
  }

  const application: MenuItemConstructorOptions = {
    role: 'appMenu',
    label: 'Tuottolaskuri',
    submenu: [
      role('about', 'about'),
      separator,
      command('settings'),
      separator,
      role('hide', 'hide'),
      separator,
      role('quit', 'quit'),
    ],
  }
  const file: MenuItemConstructorOptions = {
    label: labels.file,
    submenu: [
      command('home'),
      command('new'),
      command('open'),
      command('check-file'),
      separator,
      command('save-copy'),
      command('export-pdf'),
      ...(isMac ? [] : [separator, command('settings'), separator, role('quit', 'quit')]),
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: labels.edit,
    submenu: [
      command('undo'),
      command('redo'),
      separator,
      role('cut', 'cut'),
      role('copy', 'copy'),
      role('paste', 'paste'),
      role('selectAll', 'select-all'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: labels.view,
    submenu: [
      role('zoomIn', 'zoom-in'),
      role('zoomOut', 'zoom-out'),
      role('resetZoom', 'reset-zoom'),
      separator,
      command('presentation'),
      role('togglefullscreen', 'full-screen'),
      ...(isDevelopment ? [separator, { role: 'reload' as const }, { role: 'toggleDevTools' as const }] : []),
    ],
  }
  const window: MenuItemConstructorOptions = {
    label: labels.window,
    submenu: [
      role('minimize', 'minimize'),
      role('close', 'close'),
      ...(isMac ? [] : [separator, role('about', 'about')]),
    ],
  }
  return isMac ? [application, file, edit, view, window] : [file, edit, view, window]
}
