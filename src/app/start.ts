import type { Language } from '#domain/language.ts'
import type { AppInfo, Platform, Settings } from '#platform/contract.ts'
import { Database, NewerDatabaseError, openDatabase } from '#storage/database.ts'
import { reconcile, type Recovery } from '#storage/reconcile.ts'
import { WorkspaceLibrary } from '#storage/workspace-library.ts'

export interface Started {
  info: AppInfo
  settings: Settings
  library: WorkspaceLibrary
  /** What was found damaged and rebuilt; to be told */
  recoveries: Recovery[]
}

/** Opens the data of this machine, checks it against the journal and rebuilds what does not match. */
export async function start(platform: Platform, now: () => number): Promise<Started> {
  const [info, settings] = await Promise.all([platform.app.info(), platform.settings.read()])
  // Without this the browser may drop the database when the disk runs low.
  await navigator.storage?.persist?.()
  const database = await openOrReplace(new Database())
  const recoveries = await reconcile(database, platform.journal, now)
  const library = new WorkspaceLibrary(database, platform.journal, now)
  await library.purgeDeleted()
  return { info, settings, library, recoveries }
}

/** A database that cannot be opened is replaced by an empty one; `reconcile` then fills it from the journal. */
async function openOrReplace(database: Database): Promise<Database> {
  try {
    return await openDatabase(database)
  } catch (error) {
    if (error instanceof NewerDatabaseError) throw error
    console.error('the database cannot be opened and is made anew from the journal', error)
    await database.delete()
    return openDatabase(new Database())
  }
}

/** The language chosen, otherwise the first of the system's that we speak, otherwise English. */
export function languageOf(settings: Settings, info: AppInfo): Language {
  if (settings.language !== null) return settings.language
  const spoken = info.systemLanguages.map((tag) => tag.slice(0, 2).toLowerCase())
  return spoken.find((language): language is Language => ['fi', 'pl', 'en'].includes(language)) ?? 'en'
}
