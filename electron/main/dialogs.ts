import path from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'

export interface SaveQuestion {
  title: string
  filterLabel: string
  extension: string
  suggestedName: string
}

export interface OpenQuestion {
  title: string
  filterLabel: string
  extensions: string[]
}

/** Paths come from the user by these and never from a page. null: cancelled. */
export interface Dialogs {
  chooseToOpen(question: OpenQuestion): Promise<string | null>
  chooseToSave(question: SaveQuestion): Promise<string | null>
}

export function createDialogs(window: () => BrowserWindow): Dialogs {
  let lastFolder: string | null = null

  function remember(file: string): string {
    lastFolder = path.dirname(file)
    return file
  }

  return {
    async chooseToOpen({ title, filterLabel, extensions }) {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title,
        defaultPath: lastFolder ?? app.getPath('documents'),
        filters: [{ name: filterLabel, extensions }],
        properties: ['openFile'],
      })
      const [chosen] = filePaths
      return canceled || chosen === undefined ? null : remember(chosen)
    },
    async chooseToSave({ title, filterLabel, extension, suggestedName }) {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        title,
        defaultPath: path.join(lastFolder ?? app.getPath('documents'), suggestedName),
        filters: [{ name: filterLabel, extensions: [extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? null : remember(filePath)
    },
  }
}
