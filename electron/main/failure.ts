import { PlatformError, type PlatformFailure } from '#platform/contract.ts'
import { errorCode } from './disk/file-system.ts'

type Code = PlatformFailure['code']

const codesOnWriting: Record<string, Code> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  EISDIR: 'not-writable',
  EBUSY: 'not-writable',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
}

const codesOnReading: Record<string, Code> = {
  EACCES: 'not-readable',
  EPERM: 'not-readable',
  EISDIR: 'not-readable',
  EBUSY: 'not-readable',
  EIO: 'not-readable',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
}

/** What the window is told when the disk refuses; an error that is told already stays as it is. */
export function writingFailure(error: unknown, place: string): PlatformError {
  return diskFailure(error, place, codesOnWriting)
}

export function readingFailure(error: unknown, place: string): PlatformError {
  return diskFailure(error, place, codesOnReading)
}

function diskFailure(error: unknown, place: string, codes: Record<string, Code>): PlatformError {
  if (error instanceof PlatformError) return error
  const system = errorCode(error)
  const code = (system === undefined ? undefined : codes[system]) ?? 'failed'
  return new PlatformError({ code, detail: system ?? describe(error), place })
}

/** Any error as a failure that can cross to the window. */
export function toFailure(error: unknown): PlatformFailure {
  return error instanceof PlatformError ? error.failure : { code: 'failed', detail: describe(error) }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** An error for the log: where it happened and of which kind, without its message, which may quote clients' figures. */
export function withoutContent(error: unknown): string {
  if (error instanceof PlatformError) return `PlatformError ${error.failure.code}`
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${error.name} ${errorCode(error) ?? ''}`.trim(), ...frames].join('\n')
}
