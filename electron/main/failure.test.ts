import { describe, expect, it } from 'vitest'
import { PlatformError } from '#platform/contract.ts'
import { readingFailure, toFailure, withoutContent, writingFailure } from './failure.ts'
import { systemError } from './testing/faulty-file-system.ts'

describe('a failure of the disk', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'not-writable'],
    ['EROFS', 'not-writable'],
    ['EPERM', 'not-writable'],
    ['ENOENT', 'not-found'],
    ['EIO', 'failed'],
  ])('%s on writing is %s, with the place', (system, code) => {
    expect(writingFailure(systemError(system), '/data').failure).toEqual({
      code,
      detail: system,
      place: '/data',
    })
  })

  it.each([
    ['EACCES', 'not-readable'],
    ['EIO', 'not-readable'],
    ['ENOENT', 'not-found'],
    ['EMFILE', 'failed'],
  ])('%s on reading is %s', (system, code) => {
    expect(readingFailure(systemError(system), '/data').failure.code).toBe(code)
  })

  it('that is told already stays as it is', () => {
    const error = new PlatformError({ code: 'too-large', detail: 'x' })
    expect(writingFailure(error, '/data')).toBe(error)
    expect(toFailure(error)).toEqual({ code: 'too-large', detail: 'x' })
  })
})

describe('an unknown error', () => {
  it('is told as such', () => {
    expect(toFailure(new TypeError('odd'))).toEqual({ code: 'failed', detail: 'odd' })
    expect(toFailure('text')).toEqual({ code: 'failed', detail: 'text' })
  })

  it('is logged with its place in the program and without what it says', () => {
    const error = new SyntaxError('Unexpected token in "Acme Oy 25000"')
    expect(withoutContent(error)).toMatch(/^SyntaxError\n\s+at /)
    expect(withoutContent(error)).not.toContain('Acme')
    expect(withoutContent('Acme')).toBe('string')
    expect(withoutContent(new PlatformError({ code: 'failed', detail: 'Acme' }))).not.toContain('Acme')
  })
})
