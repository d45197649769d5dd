import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FileSystem } from '../disk/file-system.ts'
import { createFaultyFileSystem, systemError } from '../testing/faulty-file-system.ts'
import { entries, entry, workspaceId } from '../testing/journal-entries.ts'
import { openStore } from '../testing/open-store.ts'
import { createPowerCutFileSystem } from '../testing/power-cut-file-system.ts'
import { createRandom } from '../testing/random.ts'
import { makeTemporaryFolder } from '../testing/temporary-folder.ts'
import { createJournalStore, type JournalStore } from './store.ts'

const isSoak = process.env['TUOTTOLASKURI_SOAK'] === '1'

describe('a snapshot', () => {
  it('may end at any system call: the content stays as it was', async () => {
    let interruptedCalls = 0
    for (let last = 0; ; last += 1) {
      const folder = await makeTemporaryFolder()
      const before = openStore({ folder })
      await before.snapshot(entry(0))
      for (const item of entries(1, 5)) await before.append(item)
      let calls = 0
      const dying = openStore({
        folder,
        fileSystem: createFaultyFileSystem(() => {
          calls += 1
          // A process that has ended makes no further call.
          if (calls > last) throw systemError('EINTR')
        }),
      })
      const isDone = await dying.snapshot(entry(5)).then(
        () => true,
        () => false,
      )
      const content = await openStore({ folder }).read(workspaceId)
      expect(content.damaged).toBe(0)
      const reached = [
        ...Array.from({ length: (content.snapshot?.sequence ?? 0) + 1 }, (_, index) => entry(index)),
        ...content.entries,
      ]
      expect(reached.at(-1)).toEqual(entry(5))
      expect([0, 5]).toContain(content.snapshot?.sequence)
      if (isDone) expect(content.snapshot?.sequence).toBe(5)
      if (isDone && calls <= last) break
      interruptedCalls += 1
    }
    expect(interruptedCalls).toBeGreaterThan(8)
  })
})

describe('a power cut', () => {
  const cuts = isSoak ? 500 : 50

  it(`loses nothing that was told saved, ${cuts} times`, { timeout: 10_000 + cuts * 200 }, async () => {
    const random = createRandom(4)
    const world = await makeTemporaryFolder()
    let folder = path.join(world, '0', 'workspaces')
    await mkdir(folder, { recursive: true })
    let saved = 0
    for (let cut = 1; cut <= cuts; cut += 1) {
      const disk = createPowerCutFileSystem(folder, random, Math.floor(random() * 100))
      await disk.adopt()
      saved = await workUntilCut(folder, disk.fileSystem, saved, random)
      const next = path.join(world, String(cut), 'workspaces')
      await mkdir(next, { recursive: true })
      await disk.cut(next)
      folder = next
      const [head] = await openStore({ folder }).heads()
      expect(head?.sequence ?? 0, `cut ${cut}`).toBeGreaterThanOrEqual(saved)
      const content = await openStore({ folder }).read(workspaceId)
      expect(content.entries).toEqual(content.entries.map(({ sequence }) => entry(sequence)))
      saved = head?.sequence ?? 0
    }
    expect(saved).toBeGreaterThan(cuts * 3)
  })
})

/** Works until the power goes, most often in the middle of a call; gives the last edit that was told saved. */
async function workUntilCut(
  folder: string,
  fileSystem: FileSystem,
  saved: number,
  random: () => number,
): Promise<number> {
  const store = createJournalStore({ folder, fileSystem })
  let last = saved
  try {
    for (;;) last = await work(store, last, random)
  } catch (error) {
    expect(error).toMatchObject({ failure: { detail: 'EINTR' } })
  } finally {
    await store.close()
  }
  return last
}

async function work(store: JournalStore, last: number, random: () => number): Promise<number> {
  const luck = random()
  if (luck < 0.1 && last > 0) {
    await store.snapshot(entry(last))
    return last
  }
  // An import is kept as a snapshot alone.
  if (luck < 0.2) await store.snapshot(entry(last + 1))
  else await store.append(entry(last + 1))
  return last + 1
}
