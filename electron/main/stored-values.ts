import { ipcMain } from 'electron'
import Store from 'electron-store'
import type { Log } from './log.ts'

/** A small file of values in the profile; whoever reads it checks what it holds. */
export interface StoredValues {
  read(): unknown
  write(values: object): void
}

export function openStoredValues(name: string, log: Log): StoredValues {
  const store = new Store({ name, clearInvalidConfig: true, accessPropertiesByDotNotation: false })
  // It would tell any page where the profile is.
  ipcMain.removeAllListeners('electron-store-get-data')
  return {
    read: () => {
      try {
        return store.store
      } catch (error) {
        log.error(`${name} could not be read`, error)
        return {}
      }
    },
    write: (values) => {
      store.store = { ...values }
    },
  }
}
