import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { JournalEntry } from '#platform/contract.ts'

export const workspaceId = 'w0000000000000001'

/** An entry whose payload follows from its sequence, so that what is read back can be compared. */
export function entry(sequence: number, size = 64): JournalEntry {
  const digest = createHash('sha256').update(String(sequence)).digest('hex')
  return {
    workspaceId,
    sequence,
    digest,
    payload: `edit ${sequence} ${digest.repeat(Math.ceil(size / 64))}`,
  }
}

export function entries(from: number, to: number): JournalEntry[] {
  return Array.from({ length: to - from + 1 }, (_, index) => entry(from + index))
}

/** Files of a workspace with a beginning, sorted. */
export async function listFiles(folder: string, beginning = ''): Promise<string[]> {
  const names = await readdir(path.join(folder, workspaceId))
  return names.filter((name) => name.startsWith(beginning)).sort()
}

export async function flipByte(folder: string, name: string, index: number): Promise<void> {
  const file = path.join(folder, workspaceId, name)
  const content = await readFile(file)
  const position = index < 0 ? content.length + index : index
  content[position] = (content[position] ?? 0) ^ 0x01
  await writeFile(file, content)
}
