import { readFile, stat } from 'node:fs/promises'
import { problem, type Problem } from '#domain/problem.ts'
import type { Workspace } from '#domain/workspace.ts'
import { maximumCharacters } from '#exchange/workspace-file-json.ts'
import { readWorkspaceFile } from '#exchange/workspace-file.ts'
import type { CommandError } from './errors.ts'

/** A character takes up to three bytes (four for two characters), so a larger file need not be read. */
const maximumBytes = 3 * maximumCharacters

export type ReadOutcome = { workspace: Workspace } | { errors: readonly (Problem | CommandError)[] }

/** The workspace in a file, or why there is none. */
export async function readWorkspace(file: string): Promise<ReadOutcome> {
  let bytes: Uint8Array
  try {
    const found = await stat(file)
    // A device may never end.
    if (!found.isFile()) return { errors: [{ path: '', code: 'not-readable' }] }
    if (found.size > maximumBytes)
      return { errors: [problem('', 'too-big-a-file', { maximum: maximumCharacters })] }
    bytes = await readFile(file)
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return { errors: [{ path: '', code: isMissing ? 'file-not-found' : 'not-readable' }] }
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { errors: [{ path: '', code: 'not-text' }] }
  }
  const result = readWorkspaceFile(text)
  return result.ok ? { workspace: result.workspace } : { errors: result.problems }
}
