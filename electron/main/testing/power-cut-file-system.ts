import type { FileHandle } from 'node:fs/promises'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type FileSystem, nodeFileSystem } from '../disk/file-system.ts'

/** What a file held when it was last synced; what it holds now may or may not outlive a power cut. */
interface Inode {
  synced: Buffer
  current: () => Promise<Buffer>
}

type NameChange = (names: Map<string, Inode>) => void

/**
 * Works on a real folder and keeps account of what has been synced: `cut` writes to another folder what a power cut
 * may leave, i.e. all that was synced, and by chance some of what was not. Names and content are synced apart, as on
 * a real disk: a file by `sync` or `datasync`, its name by a `sync` of the folder.
 */
export function createPowerCutFileSystem(root: string, random: () => number, callsUntilCut: number) {
  let calls = 0
  const names = new Map<string, Inode>()
  const syncedNames = new Map<string, Inode>()
  const pending: { folder: string; change: NameChange }[] = []

  function countCall(): void {
    calls += 1
    if (calls > callsUntilCut) throw Object.assign(new Error('the power is gone'), { code: 'EINTR' })
  }

  function changeName(file: string, change: NameChange): void {
    change(names)
    pending.push({ folder: path.dirname(file), change })
  }

  function syncNames(folder: string): void {
    for (const { change } of pending.filter((item) => item.folder === folder)) change(syncedNames)
    pending.splice(0, pending.length, ...pending.filter((item) => item.folder !== folder))
  }

  async function open(...values: Parameters<FileSystem['open']>): Promise<FileHandle> {
    const file = String(values[0])
    countCall()
    const handle = await nodeFileSystem.open(...values)
    if (values[1] === 'r') return wrap(handle, countCall, () => syncNames(file))
    const inode: Inode = { synced: Buffer.alloc(0), current: () => readFile(file) }
    changeName(file, (list) => list.set(file, inode))
    return wrap(handle, countCall, async () => {
      inode.synced = await inode.current()
    })
  }

  async function rename(from: string, to: string): Promise<void> {
    countCall()
    await nodeFileSystem.rename(from, to)
    const inode = names.get(from)
    if (inode === undefined) throw new Error(`${from} was never made`)
    inode.current = () => readFile(to)
    changeName(to, (list) => {
      list.delete(from)
      list.set(to, inode)
    })
  }

  async function unlink(file: string): Promise<void> {
    countCall()
    const content = await readFile(file)
    const inode = names.get(file)
    if (inode !== undefined) inode.current = () => Promise.resolve(content)
    await nodeFileSystem.unlink(file)
    changeName(file, (list) => list.delete(file))
  }

  /** Names change in the order of the calls, so that of those not synced some first ones may have come through. */
  async function cut(target: string): Promise<void> {
    const left = new Map(syncedNames)
    for (const { change } of pending.slice(0, Math.floor(random() * (pending.length + 1)))) change(left)
    for (const [file, inode] of left) {
      const place = path.join(target, path.relative(root, file))
      await mkdir(path.dirname(place), { recursive: true })
      await writeFile(place, await survivingContent(inode))
    }
  }

  async function survivingContent({ synced, current }: Inode): Promise<Buffer> {
    if (random() < 0.5) return synced
    const now = await current()
    const least = Math.min(synced.length, now.length)
    return now.subarray(0, least + Math.floor(random() * (now.length - least + 1)))
  }

  /** What was there when the power came back is on the disk. */
  async function adopt(): Promise<void> {
    for (const name of await readdir(root, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue
      const file = path.join(name.parentPath, name.name)
      const inode: Inode = { synced: await readFile(file), current: () => readFile(file) }
      names.set(file, inode)
      syncedNames.set(file, inode)
    }
  }

  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    open,
    rename: (from, to) => rename(String(from), String(to)),
    unlink: (file) => unlink(String(file)),
  }
  return { fileSystem, cut, adopt }
}

function wrap(handle: FileHandle, onCall: () => void, onSync: () => void | Promise<void>): FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return async (...values: unknown[]) => {
        if (name !== 'close') onCall()
        const result: unknown = await member.apply(target, values)
        if (name === 'sync' || name === 'datasync') await onSync()
        return result
      }
    },
  })
}
