import * as promises from 'node:fs/promises'

/** The system calls that durable writing is made of; tests pass ones that fail. */
export interface FileSystem {
  mkdir: typeof promises.mkdir
  open: typeof promises.open
  readFile(path: string): Promise<Buffer>
  readdir(path: string): Promise<string[]>
  rename: typeof promises.rename
  rm: typeof promises.rm
  stat(path: string): Promise<{ size: number; mtimeMs: number }>
  unlink: typeof promises.unlink
}

export const nodeFileSystem: FileSystem = {
  mkdir: promises.mkdir,
  open: promises.open,
  readFile: (path) => promises.readFile(path),
  readdir: (path) => promises.readdir(path),
  rename: promises.rename,
  rm: promises.rm,
  stat: (path) => promises.stat(path),
  unlink: promises.unlink,
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
