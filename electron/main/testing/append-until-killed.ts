import { writeSync } from 'node:fs'
import { createJournalStore } from '../journal/store.ts'
import { entry, workspaceId } from './journal-entries.ts'

/** Program of a child process: appends to the journal in the folder given and says what was told saved. */
async function appendUntilKilled(folder: string): Promise<never> {
  const store = createJournalStore({ folder })
  const [head] = await store.heads()
  let last = head?.workspaceId === workspaceId ? head.sequence : 0
  for (;;) {
    // Some entries are long, so that the end comes in the middle of a line now and then.
    await store.append(entry(last + 1, last % 5 === 0 ? 1_000_000 : 2000))
    last += 1
    writeSync(1, `${last}\n`)
    if (last % 7 === 0) await store.snapshot(entry(last, 500_000))
  }
}

const [, , folder] = process.argv
if (folder === undefined) throw new Error('a folder is needed')
await appendUntilKilled(folder)
