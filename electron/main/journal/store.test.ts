import { appendFile, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { entries, entry, flipByte, listFiles, workspaceId } from '../testing/journal-entries.ts'
import { openStore } from '../testing/open-store.ts'
import { makeTemporaryFolder } from '../testing/temporary-folder.ts'
import type { JournalStore } from './store.ts'

const day = 24 * 60 * 60 * 1000

async function appendAll(store: JournalStore, from: number, to: number) {
  for (const item of entries(from, to)) await store.append(item)
}

describe('the journal', () => {
  it('knows nothing of a workspace that was never written', async () => {
    const store = openStore({ folder: path.join(await makeTemporaryFolder(), 'none') })
    expect(await store.heads()).toEqual([])
    expect(await store.read(workspaceId)).toEqual({ snapshot: null, entries: [], damaged: 0 })
  })

  it('gives back entries in order over several starts, each in a file of its own', async () => {
    const folder = await makeTemporaryFolder()
    await appendAll(openStore({ folder }), 1, 3)
    await appendAll(openStore({ folder }), 4, 5)
    const third = openStore({ folder, now: () => 77 })
    await appendAll(third, 6, 6)
    expect(await third.read(workspaceId)).toEqual({ snapshot: null, entries: entries(1, 6), damaged: 0 })
    expect(await third.heads()).toEqual([
      { workspaceId, sequence: 6, digest: entry(6).digest, writtenAt: 77 },
    ])
    expect(await listFiles(folder, 'journal')).toHaveLength(3)
  })

  it('never appends after a torn end', async () => {
    const folder = await makeTemporaryFolder()
    await appendAll(openStore({ folder }), 1, 3)
    const [name = ''] = await listFiles(folder)
    await appendFile(path.join(folder, workspaceId, name), 'torn')
    const second = openStore({ folder })
    await appendAll(second, 4, 4)
    expect(await second.read(workspaceId)).toEqual({ snapshot: null, entries: entries(1, 4), damaged: 0 })
    expect(await readFile(path.join(folder, workspaceId, name), 'utf8')).toMatch(/torn$/)
  })

  it('stops at a flipped byte, says so, and goes on from there', async () => {
    const folder = await makeTemporaryFolder()
    await appendAll(openStore({ folder }), 1, 5)
    const [name = ''] = await listFiles(folder)
    const lineLength = (await readFile(path.join(folder, workspaceId, name))).length / 5
    await flipByte(folder, name, Math.floor(lineLength * 3.5))
    const store = openStore({ folder })
    expect(await store.read(workspaceId)).toEqual({ snapshot: null, entries: entries(1, 3), damaged: 1 })
    expect((await store.heads()).map(({ sequence }) => sequence)).toEqual([3])
    await appendAll(store, 4, 6)
    expect(await store.read(workspaceId)).toEqual({ snapshot: null, entries: entries(1, 6), damaged: 1 })
  })

  it('takes the later of two entries with one sequence and drops what followed the earlier', async () => {
    const folder = await makeTemporaryFolder()
    await appendAll(openStore({ folder }), 1, 5)
    const second = openStore({ folder })
    const other = { ...entry(3), payload: 'another third edit' }
    await second.append(other)
    expect((await second.read(workspaceId)).entries).toEqual([...entries(1, 2), other])
    await second.append(entry(4))
    expect((await openStore({ folder }).read(workspaceId)).entries).toEqual([
      ...entries(1, 2),
      other,
      entry(4),
    ])
  })

  it('gives back nothing beyond a gap', async () => {
    const folder = await makeTemporaryFolder()
    await appendAll(openStore({ folder }), 1, 3)
    await appendAll(openStore({ folder }), 4, 6)
    await appendAll(openStore({ folder }), 7, 9)
    const [, second = ''] = await listFiles(folder)
    await truncate(path.join(folder, workspaceId, second))
    const content = await openStore({ folder }).read(workspaceId)
    expect(content).toEqual({ snapshot: null, entries: entries(1, 3), damaged: 1 })
  })

  it('refuses what could never be read back', async () => {
    const folder = await makeTemporaryFolder()
    const store = openStore({ folder })
    const invalid = { failure: { code: 'invalid' } }
    await expect(store.append(entry(2))).rejects.toMatchObject(invalid)
    await store.append(entry(1))
    await expect(store.append(entry(3))).rejects.toMatchObject(invalid)
    await store.snapshot(entry(5))
    await expect(store.append(entry(5))).rejects.toMatchObject(invalid)
    await expect(store.append(entry(7))).rejects.toMatchObject(invalid)
    await store.append(entry(6))
    expect(await store.read(workspaceId)).toMatchObject({
      snapshot: { sequence: 5 },
      entries: [entry(6)],
      damaged: 0,
    })
  })

  it('keeps entries of 2 MB', async () => {
    const folder = await makeTemporaryFolder()
    const large = entry(1, 2 * 1024 * 1024)
    await openStore({ folder }).append(large)
    expect((await openStore({ folder }).read(workspaceId)).entries).toEqual([large])
  })

  it('writes calls that come together one after the other', async () => {
    const folder = await makeTemporaryFolder()
    const store = openStore({ folder })
    const other = 'w0000000000000002'
    const calls = entries(1, 60).flatMap((item) => [
      store.append(item),
      store.append({ ...item, workspaceId: other }),
      ...(item.sequence % 20 === 0 ? [store.snapshot(item), store.read(workspaceId)] : []),
    ])
    await Promise.all(calls)
    for (const id of [workspaceId, other]) {
      const content = await openStore({ folder }).read(id)
      const last = content.entries.at(-1) ?? content.snapshot
      expect(last).toMatchObject({ sequence: 60, workspaceId: id })
      expect(content.damaged).toBe(0)
    }
    expect((await store.heads()).map((head) => [head.workspaceId, head.sequence])).toEqual([
      [workspaceId, 60],
      [other, 60],
    ])
  })

  it('tells when its file was deleted under it', async () => {
    const folder = await makeTemporaryFolder()
    const store = openStore({ folder })
    await store.append(entry(1))
    const { rm } = await import('node:fs/promises')
    await rm(path.join(folder, workspaceId), { recursive: true })
    await expect(store.append(entry(2))).rejects.toMatchObject({ failure: { code: 'not-found' } })
    await expect(store.append(entry(2))).rejects.toMatchObject({ failure: { code: 'invalid' } })
    await store.snapshot(entry(2))
    await store.append(entry(3))
    expect((await store.heads()).map(({ sequence }) => sequence)).toEqual([3])
  })
})

describe('snapshots', () => {
  it('stand before the entries after them', async () => {
    const folder = await makeTemporaryFolder()
    const store = openStore({ folder, now: () => 5 })
    await store.snapshot(entry(0))
    await appendAll(store, 1, 4)
    await store.snapshot(entry(4))
    await appendAll(store, 5, 6)
    expect(await store.read(workspaceId)).toEqual({
      snapshot: { ...entry(4), writtenAt: 5 },
      entries: entries(5, 6),
      damaged: 0,
    })
  })

  it('may be taken of an earlier edit', async () => {
    const folder = await makeTemporaryFolder()
    const store = openStore({ folder })
    await appendAll(store, 1, 4)
    await store.snapshot(entry(2))
    await appendAll(store, 5, 5)
    const content = await store.read(workspaceId)
    expect(content.snapshot?.sequence).toBe(2)
    expect(content.entries).toEqual(entries(3, 5))
  })

  it.each(['flipped', 'cut', 'empty'] as const)(
    'when %s give way to the one before and the journal',
    async (kind) => {
      const folder = await makeTemporaryFolder()
      const store = openStore({ folder })
      await store.snapshot(entry(0))
      await appendAll(store, 1, 3)
      await store.snapshot(entry(3))
      await appendAll(store, 4, 6)
      await store.snapshot(entry(6))
      await appendAll(store, 7, 8)
      await store.close()
      const newest = async () => (await listFiles(folder, 'snapshot')).at(-1) ?? ''
      const damage = async (name: string) => {
        if (kind === 'flipped') await flipByte(folder, name, 100)
        else await truncate(path.join(folder, workspaceId, name), kind === 'cut' ? 50 : 0)
      }
      await damage(await newest())
      const second = openStore({ folder })
      const content = await second.read(workspaceId)
      expect(content).toMatchObject({ snapshot: { sequence: 3 }, entries: entries(4, 8), damaged: 1 })
      expect((await second.heads()).map(({ sequence }) => sequence)).toEqual([8])
      // A further edit sets the damaged one aside, so that it can never come back and hide that edit.
      await second.append(entry(9))
      expect(await second.read(workspaceId)).toMatchObject({ entries: entries(4, 9), damaged: 0 })
      expect(await listFiles(folder, 'snapshot')).toContain('snapshot-0000000000000006.snap.damaged')

      const remaining = (await listFiles(folder, 'snapshot')).filter((name) => name.endsWith('.snap'))
      await damage(remaining.at(-1) ?? '')
      const third = await openStore({ folder }).read(workspaceId)
      expect(third).toMatchObject({ snapshot: { sequence: 0 }, entries: entries(1, 9), damaged: 1 })
    },
  )

  it('under the wrong name are not used', async () => {
    const folder = await makeTemporaryFolder()
    const store = openStore({ folder })
    await store.snapshot(entry(3))
    const content = await readFile(path.join(folder, workspaceId, 'snapshot-0000000000000003.snap'))
    await writeFile(path.join(folder, workspaceId, 'snapshot-0000000000000009.snap'), content)
    expect(await store.read(workspaceId)).toMatchObject({ snapshot: { sequence: 3 }, damaged: 1 })
  })

  it('of fifteen days keep ten, and the journal back to the oldest of them', async () => {
    const folder = await makeTemporaryFolder()
    for (let index = 0; index < 15; index += 1) {
      const store = openStore({ folder, now: () => index * day })
      await store.snapshot(entry(index * 10))
      await appendAll(store, index * 10 + 1, index * 10 + 10)
    }
    const snapshots = await listFiles(folder, 'snapshot')
    expect(snapshots).toHaveLength(10)
    expect(snapshots[0]).toBe('snapshot-0000000000000050.snap')
    expect((await listFiles(folder, 'journal'))[0]).toMatch(/-0000000000000051\.log$/)
    // Whatever of the newer snapshots is damaged, nothing is lost.
    for (const name of snapshots.slice(1).reverse()) {
      await flipByte(folder, name, 80)
      const content = await openStore({ folder }).read(workspaceId)
      expect(content.entries.at(-1)?.sequence).toBe(150)
    }
    const content = await openStore({ folder }).read(workspaceId)
    expect(content).toMatchObject({ snapshot: { sequence: 50 }, entries: entries(51, 150), damaged: 9 })
  })

  it('that are damaged do not push whole ones out', async () => {
    const folder = await makeTemporaryFolder()
    const store = openStore({ folder })
    for (const sequence of [1, 2, 3]) await store.snapshot(entry(sequence))
    for (const sequence of [2, 3]) await flipByte(folder, `snapshot-000000000000000${sequence}.snap`, 90)
    const second = openStore({ folder })
    for (const sequence of [4, 5]) await second.snapshot(entry(sequence))
    expect((await listFiles(folder, 'snapshot')).filter((name) => name.endsWith('.snap'))).toEqual([
      'snapshot-0000000000000001.snap',
      'snapshot-0000000000000004.snap',
      'snapshot-0000000000000005.snap',
    ])
  })

  it('sweep up what interrupted ones left', async () => {
    const folder = await makeTemporaryFolder()
    const store = openStore({ folder })
    await store.snapshot(entry(1))
    await writeFile(path.join(folder, workspaceId, 'snapshot-0123456789abcdef.tmp'), 'half')
    expect(await store.read(workspaceId)).toMatchObject({ snapshot: { sequence: 1 }, damaged: 0 })
    await store.snapshot(entry(2))
    expect(await listFiles(folder)).toEqual([
      'snapshot-0000000000000001.snap',
      'snapshot-0000000000000002.snap',
    ])
  })
})

describe('removing', () => {
  it('leaves nothing behind, and the same id can start anew', async () => {
    const folder = await makeTemporaryFolder()
    const store = openStore({ folder })
    await store.snapshot(entry(5))
    await store.append(entry(6))
    await store.remove(workspaceId)
    expect(await readdir(folder)).toEqual([])
    expect(await store.heads()).toEqual([])
    await store.append(entry(1))
    expect((await store.read(workspaceId)).entries).toEqual([entry(1)])
    await store.remove(workspaceId)
    await store.remove(workspaceId)
    expect(await store.heads()).toEqual([])
  })

  it('that was interrupted is finished at the next start', async () => {
    const folder = await makeTemporaryFolder()
    await mkdir(path.join(folder, '.removed-w0000000000000001-abc'))
    await writeFile(path.join(folder, '.removed-w0000000000000001-abc', 'journal'), 'x')
    await mkdir(path.join(folder, 'not a workspace'))
    expect(await openStore({ folder }).heads()).toEqual([])
    expect(await readdir(folder)).toEqual(['not a workspace'])
  })
})

describe('the look at the start', () => {
  it('takes less than half a second with 20 MB', async () => {
    const folder = await makeTemporaryFolder()
    for (let index = 0; index < 10; index += 1) {
      const store = openStore({ folder })
      const id = `w00000000000000a${index}`
      await store.snapshot({ ...entry(1, 1024 * 1024), workspaceId: id })
      for (const item of entries(2, 21)) {
        await store.append({ ...item, workspaceId: id, payload: 'x'.repeat(50 * 1024) })
      }
    }
    const start = performance.now()
    const heads = await openStore({ folder }).heads()
    const duration = performance.now() - start
    expect(heads.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 10 }, () => 21))
    expect(duration).toBeLessThan(500)
  })
})
