import type { Language } from '#domain/language.ts'
import type { AppInfo, Platform, Settings } from '#platform/contract.ts'
import {
  Database,
  DatabaseBlockedError,
  databaseNames,
  NewerDatabaseError,
  openDatabase,
} from '#storage/database.ts'
import { openLibrary } from '#storage/open-library.ts'
import type { Recovery } from '#storage/reconcile.ts'
import type { WorkspaceLibrary } from '#storage/workspace-library.ts'

export interface Started {
  info: AppInfo
  settings: Settings
  library: WorkspaceLibrary
  /** What was found damaged and rebuilt; to be told */
  recoveries: Recovery[]
}

/**
 * Opens the data of this machine, checks it against the journal, rebuilds what does not match and brings what an
 * older version wrote to today's.
 */
export async function start(platform: Platform, now: () => number): Promise<Started> {
  const [info, settings] = await Promise.all([platform.app.info(), platform.settings.read()])
  // Without this the browser may drop the database when the disk runs low.
  await navigator.storage?.persist?.()
  const database = await openOrReplace()
  const { library, recoveries } = await openLibrary(database, platform.journal, now)
  return { info, settings, library, recoveries }
}

const databaseName = 'tuottolaskuri'

/**
 * The database in use. One that cannot be opened twice in a row is left as it is, for whoever wants to look
 * into it, and the next number is taken: `reconcile` fills it from the journal.
 */
async function openOrReplace(): Promise<Database> {
  const names = await databaseNames().catch(() => [])
  const numbers = names.flatMap((name) => {
    const [base, number = '1'] = name.split('-')
    return base === databaseName ? [Number(number)] : []
  })
  const newest = Math.max(1, ...numbers)
  const nameOf = (number: number) => (number === 1 ? databaseName : `${databaseName}-${number}`)
  try {
    return await openTwice(nameOf(newest))
  } catch (error) {
    if (isRefusal(error)) throw error
    console.error('the database cannot be opened and is set aside', error)
    return openDatabase(new Database(nameOf(newest + 1)))
  }
}

/** A full disk or a scanner that holds a file makes a first attempt fail now and then. */
async function openTwice(name: string): Promise<Database> {
  try {
    return await openDatabase(new Database(name))
  } catch (error) {
    if (isRefusal(error)) throw error
    return openDatabase(new Database(name))
  }
}

/** There is nothing wrong with the database, and a second attempt would end like the first. */
function isRefusal(error: unknown): boolean {
  return error instanceof NewerDatabaseError || error instanceof DatabaseBlockedError
}

/** The language chosen, otherwise the first of the system's that we speak, otherwise English. */
export function languageOf(settings: Settings, info: AppInfo): Language {
  if (settings.language !== null) return settings.language
  const spoken = info.systemLanguages.map((tag) => tag.slice(0, 2).toLowerCase())
  return spoken.find((language): language is Language => ['fi', 'pl', 'en'].includes(language)) ?? 'en'
}
