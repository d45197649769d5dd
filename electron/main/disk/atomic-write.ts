import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { syncFolder, writeThenRename } from './durable.ts'
import { type FileSystem, nodeFileSystem } from './file-system.ts'

/** Afterwards the file holds either all of `content`, on the disk, or what it held before. */
export async function writeAtomically(
  file: string,
  content: string | Uint8Array,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<void> {
  const folder = path.dirname(file)
  // A name of its own, because that of the file may already be as long as names can be.
  const temporary = path.join(folder, `.tuottolaskuri-${randomBytes(8).toString('hex')}.tmp`)
  await writeThenRename(fileSystem, temporary, file, content)
  await syncFolder(fileSystem, folder)
}
