import { onTestFinished } from 'vitest'
import { createJournalStore, type JournalStore, type JournalStoreOptions } from '../journal/store.ts'

/** A start of the application as far as the journal knows; closed with the test. */
export function openStore(options: JournalStoreOptions): JournalStore {
  const store = createJournalStore(options)
  onTestFinished(() => store.close())
  return store
}
