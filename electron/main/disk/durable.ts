import { setTimeout as wait } from 'node:timers/promises'
import { errorCode, type FileSystem } from './file-system.ts'

const isWindows = process.platform === 'win32'

/** Makes the names in a folder durable; Windows has no such call and writes them through. */
export async function syncFolder(fileSystem: FileSystem, folder: string): Promise<void> {
  if (isWindows) return
  const handle = await fileSystem.open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Network and FUSE file systems know no fsync of folders; the user may well save there.
    if (!['EINVAL', 'ENOTSUP'].includes(errorCode(error) ?? '')) throw error
  } finally {
    await handle.close()
  }
}

/** Virus scanners hold new files open for a moment on Windows, and renaming fails meanwhile. */
export async function renamePatiently(
  fileSystem: FileSystem,
  from: string,
  to: string,
  isPatient = isWindows,
): Promise<void> {
  const pauses = isPatient ? [10, 50, 100, 200, 400, 800] : []
  for (;;) {
    try {
      return await fileSystem.rename(from, to)
    } catch (error) {
      const pause = pauses.shift()
      if (pause === undefined || !['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '')) throw error
      await wait(pause)
    }
  }
}

/** Writes and syncs `temporary`, then gives it the name `file`. Nothing is left behind when that fails. */
export async function writeThenRename(
  fileSystem: FileSystem,
  temporary: string,
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  // Exclusive, so that a link planted under the name is never followed.
  const handle = await fileSystem.open(temporary, 'wx')
  try {
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renamePatiently(fileSystem, temporary, file)
  } catch (error) {
    await removeLeftover(fileSystem, temporary)
    throw error
  }
}

async function removeLeftover(fileSystem: FileSystem, file: string): Promise<void> {
  try {
    await fileSystem.unlink(file)
  } catch (error) {
    // Why writing failed matters more than a leftover that nobody reads.
    if (errorCode(error) === undefined) throw error
  }
}
