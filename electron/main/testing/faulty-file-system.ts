import type { FileHandle } from 'node:fs/promises'
import { type FileSystem, nodeFileSystem } from '../disk/file-system.ts'

/** Names a system call before it happens, e.g. `open`, `writeFile`, `sync`; what it throws happens instead. */
export type Interruption = (
  call: string,
  detail: { path?: string; content?: unknown },
) => void | Promise<void>

/** The real file system, except where `interrupt` throws. Closing always works, as the end of a process does. */
export function createFaultyFileSystem(interrupt: Interruption): FileSystem {
  const intercept =
    <A extends unknown[], T>(call: string, real: (...values: A) => Promise<T>) =>
    async (...values: A): Promise<T> => {
      await interrupt(call, { path: String(values[0]) })
      return real(...values)
    }
  return {
    mkdir: intercept(
      'mkdir',
      nodeFileSystem.mkdir as (path: string) => Promise<string | undefined>,
    ) as FileSystem['mkdir'],
    open: async (...values) => {
      await interrupt('open', { path: String(values[0]) })
      return interceptHandle(await nodeFileSystem.open(...values), interrupt)
    },
    readFile: intercept('readFile', nodeFileSystem.readFile),
    readdir: intercept('readdir', nodeFileSystem.readdir),
    rename: intercept('rename', nodeFileSystem.rename),
    rm: intercept('rm', nodeFileSystem.rm),
    stat: intercept('stat', nodeFileSystem.stat),
    unlink: intercept('unlink', nodeFileSystem.unlink),
  }
}

function interceptHandle(handle: FileHandle, interrupt: Interruption): FileHandle {
  const calls = ['writeFile', 'datasync', 'sync', 'truncate', 'stat']
  return new Proxy(handle, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return async (...values: unknown[]) => {
        if (calls.includes(String(name))) await interrupt(String(name), { content: values[0] })
        return member.apply(target, values)
      }
    },
  })
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: simulated`), { code })
}
