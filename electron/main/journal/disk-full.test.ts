import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entry, listFiles, workspaceId } from '../testing/journal-entries.ts'
import { createFaultyFileSystem, systemError } from '../testing/faulty-file-system.ts'
import { openStore } from '../testing/open-store.ts'
import { makeTemporaryFolder } from '../testing/temporary-folder.ts'
import { nodeFileSystem } from '../disk/file-system.ts'

const writingCalls = ['mkdir', 'open', 'writeFile', 'datasync', 'sync', 'rename']

/** A disk that fills up and is emptied again, half a line written when it fills. */
function createLimitedDisk() {
  const disk = { isFull: false, isReadOnly: false }
  const fileSystem = createFaultyFileSystem((call, { path }) => {
    if (disk.isReadOnly && (call === 'mkdir' || (call === 'open' && path?.endsWith('.log'))))
      throw systemError('EROFS')
    if (disk.isFull && (call === 'writeFile' || call === 'datasync')) throw systemError('ENOSPC')
  })
  return { disk, fileSystem }
}

describe('a full disk', () => {
  it('is told, loses nothing that was saved, and is forgotten when there is room again', async () => {
    const folder = await makeTemporaryFolder()
    const { disk, fileSystem } = createLimitedDisk()
    const store = openStore({ folder, fileSystem })
    await store.append(entry(1))
    await store.append(entry(2))
    disk.isFull = true
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(store.append(entry(3))).rejects.toMatchObject({
        failure: { code: 'disk-full', place: expect.stringContaining(workspaceId) },
      })
      await expect(store.snapshot(entry(2))).rejects.toMatchObject({ failure: { code: 'disk-full' } })
    }
    expect((await store.read(workspaceId)).entries).toEqual([entry(1), entry(2)])
    expect(await listFiles(folder)).toEqual([expect.stringMatching(/^journal-/)])
    disk.isFull = false
    await store.append(entry(3))
    await store.snapshot(entry(3))
    await store.append(entry(4))
    const content = await openStore({ folder }).read(workspaceId)
    expect(content).toMatchObject({ snapshot: { sequence: 3 }, entries: [entry(4)], damaged: 0 })
  })

  it('that takes half a line leaves the file as it was', async () => {
    const folder = await makeTemporaryFolder()
    const store = openStore({ folder, fileSystem: createHalfWritingFileSystem(3) })
    await store.append(entry(1))
    await store.append(entry(2))
    await expect(store.append(entry(3))).rejects.toMatchObject({ failure: { code: 'disk-full' } })
    expect(await store.read(workspaceId)).toEqual({
      snapshot: null,
      entries: [entry(1), entry(2)],
      damaged: 0,
    })
    await store.append(entry(3))
    expect(await listFiles(folder)).toHaveLength(2)
    expect((await openStore({ folder }).read(workspaceId)).entries).toEqual([entry(1), entry(2), entry(3)])
  })

  it('at random calls never loses what was told saved', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 10, maxLength: 60 }),
        async (luck) => {
          const folder = await makeTemporaryFolder()
          let calls = 0
          let isQuiet = false
          const fileSystem = createFaultyFileSystem((call) => {
            calls += 1
            if (!isQuiet && writingCalls.includes(call) && luck[calls % luck.length] === 0)
              throw systemError('ENOSPC')
          })
          const store = openStore({ folder, fileSystem })
          let saved = 0
          for (let attempt = 0; attempt < 30; attempt += 1) {
            const isSaved = await wasSaved(store.append(entry(saved + 1)))
            if (isSaved) saved += 1
            if (attempt % 7 === 6 && saved > 0) await wasSaved(store.snapshot(entry(saved)))
          }
          isQuiet = true
          const content = await openStore({ folder }).read(workspaceId)
          const last = content.entries.at(-1)?.sequence ?? content.snapshot?.sequence ?? 0
          // One entry may have reached the disk although its saving failed at the very end.
          expect([saved, saved + 1]).toContain(last)
          await store.append(entry(saved + 1))
          expect((await store.heads()).map(({ sequence }) => sequence)).toEqual([saved + 1])
        },
      ),
      { seed: 3, numRuns: 60 },
    )
  })
})

describe('a disk that cannot be written', () => {
  it('is told with the place', async () => {
    const folder = await makeTemporaryFolder()
    const { disk, fileSystem } = createLimitedDisk()
    disk.isReadOnly = true
    const store = openStore({ folder, fileSystem })
    await expect(store.append(entry(1))).rejects.toMatchObject({
      failure: { code: 'not-writable', detail: 'EROFS', place: expect.stringContaining(workspaceId) },
    })
  })
})

/** Writes half of what the given call of `writeFile` was to write, then finds the disk full. */
function createHalfWritingFileSystem(failingCall: number): typeof nodeFileSystem {
  let calls = 0
  return {
    ...nodeFileSystem,
    async open(...values) {
      const handle = await nodeFileSystem.open(...values)
      const write = handle.writeFile.bind(handle)
      handle.writeFile = async (content) => {
        calls += 1
        if (calls !== failingCall) return write(content)
        await write((content as Buffer).subarray(0, (content as Buffer).length / 2))
        throw systemError('ENOSPC')
      }
      return handle
    },
  }
}

async function wasSaved(saving: Promise<void>): Promise<boolean> {
  try {
    await saving
    return true
  } catch (error) {
    expect(error).toMatchObject({ failure: { code: 'disk-full' } })
    return false
  }
}
