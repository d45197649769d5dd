import { readFile, stat } from 'node:fs/promises'
import { problem } from '#domain/problem.ts'
import type { Workspace } from '#domain/workspace.ts'
import { maximumCharacters } from '#exchange/workspace-file-json.ts'
import { readWorkspaceFile } from '#exchange/workspace-file.ts'
import { Refused } from './errors.ts'

/** A character takes up to three bytes (four for two characters), so a larger file need not be read. */
const maximumBytes = 3 * maximumCharacters

/** The workspace in a file. Throws `Refused` where there is none. */
export async function readWorkspace(file: string): Promise<Workspace> {
  const bytes = await readBytes(file)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused([{ path: '', code: 'not-text' }])
  }
  const result = readWorkspaceFile(text)
  if (!result.ok) throw new Refused(result.problems)
  return result.workspace
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file)
    // A device may never end.
    if (!found.isFile()) throw new Refused([{ path: '', code: 'not-readable' }])
    if (found.size > maximumBytes)
      throw new Refused([problem('', 'too-big-a-file', { maximum: maximumCharacters })])
    return await readFile(file)
  } catch (error) {
    if (error instanceof Refused) throw error
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new Refused([{ path: '', code: isMissing ? 'file-not-found' : 'not-readable' }])
  }
}
