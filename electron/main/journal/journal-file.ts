import type { FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder } from '../disk/durable.ts'
import { errorCode, type FileSystem } from '../disk/file-system.ts'

/** A journal file open for appending. After a failure it is closed for good: nothing follows a torn end. */
export interface OpenJournal {
  append(line: Buffer): Promise<void>
  close(): Promise<void>
}

export async function createJournalFile(
  fileSystem: FileSystem,
  folder: string,
  name: string,
): Promise<OpenJournal> {
  const file = path.join(folder, name)
  const handle = await fileSystem.open(file, 'wx')
  let goodLength = 0

  async function append(line: Buffer): Promise<void> {
    try {
      await handle.writeFile(line)
      await handle.datasync()
      // The name of a new file has to be on the disk as well before its first entry is.
      if (goodLength === 0) await syncFolder(fileSystem, folder)
      await assertStillNamed(handle)
      goodLength += line.length
    } catch (error) {
      await takeBack(fileSystem, file, handle, goodLength)
      throw error
    }
  }

  return { append, close: () => handle.close() }
}

/** A file that somebody deleted can still be written to, and nobody would ever read it. */
async function assertStillNamed(handle: FileHandle): Promise<void> {
  const { nlink } = await handle.stat()
  if (nlink === 0) throw Object.assign(new Error('the journal file was deleted'), { code: 'ENOENT' })
}

async function takeBack(
  fileSystem: FileSystem,
  file: string,
  handle: FileHandle,
  goodLength: number,
): Promise<void> {
  try {
    await handle.truncate(goodLength)
    if (goodLength === 0) await fileSystem.unlink(file)
    else await handle.datasync()
  } catch (error) {
    // Reading stops at the torn end, and the next entry goes to a new file. The failure to write is the one to tell.
    if (errorCode(error) === undefined) throw error
  } finally {
    await handle.close()
  }
}
