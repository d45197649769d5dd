import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import {
  type OpenedFile,
  type OpenFileRequest,
  PlatformError,
  type SavedFile,
  type SavePictureRequest,
  type SaveTextRequest,
} from '#platform/contract.ts'
import type { Dialogs, SaveQuestion } from './dialogs.ts'
import { writeAtomically } from './disk/atomic-write.ts'
import { errorCode } from './disk/file-system.ts'
import { readingFailure, writingFailure } from './failure.ts'
import type { PendingFile } from './pending-file.ts'

export interface FileService {
  open(request: OpenFileRequest): Promise<OpenedFile | null>
  takePending(): Promise<OpenedFile | null>
  saveText(request: SaveTextRequest): Promise<SavedFile | null>
  savePicture(request: SavePictureRequest): Promise<SavedFile | null>
}

const largestFile = 64 * 1024 * 1024
const extensions: Record<SaveTextRequest['kind'], string> = {
  workspace: 'tuotto',
  template: 'tuottotemplate',
  sheet: 'csv',
}

export function createFileService(dialogs: Dialogs, pending: PendingFile): FileService {
  return {
    async open(request) {
      const file = await dialogs.chooseToOpen({
        ...request,
        extensions: [extensions.workspace, extensions.template],
      })
      return file === null ? null : readTextFile(file)
    },
    async takePending() {
      const file = pending.take()
      return file === null ? null : readTextFile(file)
    },
    saveText: ({ kind, text, ...question }) =>
      saveByDialog(dialogs, { ...question, extension: extensions[kind] }, () => Promise.resolve(text)),
    savePicture: ({ png, ...question }) =>
      saveByDialog(dialogs, { ...question, extension: 'png' }, () => Promise.resolve(png)),
  }
}

/** Asks where, makes the content, and writes all of it or nothing. */
export async function saveByDialog(
  dialogs: Dialogs,
  question: SaveQuestion,
  makeContent: () => Promise<string | Uint8Array>,
): Promise<SavedFile | null> {
  const chosen = await dialogs.chooseToSave(question)
  if (chosen === null) return null
  const file = await withExtension(chosen, question.extension)
  const content = await makeContent()
  try {
    await writeAtomically(file, content)
  } catch (error) {
    throw writingFailure(error, file)
  }
  return { path: file }
}

export async function readTextFile(file: string): Promise<OpenedFile> {
  const content = await readLimited(file)
  try {
    return { name: path.basename(file), text: new TextDecoder('utf-8', { fatal: true }).decode(content) }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new PlatformError({ code: 'not-text', detail: 'not UTF-8', place: file })
  }
}

async function readLimited(file: string): Promise<Buffer> {
  try {
    const { size } = await assertRegularFile(file)
    if (size > largestFile) throw tooLarge(file, size)
    const handle = await open(file, 'r')
    try {
      const content = await handle.readFile()
      if (content.length > largestFile) throw tooLarge(file, content.length)
      return content
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw readingFailure(error, file)
  }
}

/** Reading from a pipe or a device would wait for ever. */
async function assertRegularFile(file: string) {
  const facts = await stat(file)
  if (!facts.isFile()) throw new PlatformError({ code: 'not-readable', detail: 'not a file', place: file })
  return facts
}

function tooLarge(file: string, size: number): PlatformError {
  return new PlatformError({
    code: 'too-large',
    detail: `${size} bytes, at most ${largestFile}`,
    place: file,
  })
}

/**
 * Some dialogs leave the extension to the user. The name with it was never confirmed by the user, so it must not
 * replace a file that is there.
 */
async function withExtension(file: string, extension: string): Promise<string> {
  if (path.extname(file).toLowerCase() === `.${extension}`) return file
  for (let number = 1; ; number += 1) {
    const candidate = `${file}${number === 1 ? '' : ` (${number})`}.${extension}`
    if (!(await exists(candidate))) return candidate
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw readingFailure(error, file)
  }
}
