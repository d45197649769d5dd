import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createPendingFile, findWorkspaceFile } from './pending-file.ts'

describe('the workspace file on a command line', () => {
  it.each([
    [['electron', '--no-sandbox', '.', '--user-data-dir=/x.tuotto', 'Työ 1.tuotto'], '/folder/Työ 1.tuotto'],
    [['tuottolaskuri', '/data/a.TUOTTO'], '/data/a.TUOTTO'],
    [['tuottolaskuri', 'a.tuotto', '--lang=fi', '../b.tuotto'], '/b.tuotto'],
    [['tuottolaskuri', 'a.txt'], null],
    [['/opt/x.tuotto'], null],
    [[], null],
  ])('of %j is %s', (commandLine, expected) => {
    const found = findWorkspaceFile(commandLine, '/folder')
    expect(found).toBe(expected === null ? null : path.resolve(expected))
  })
})

it('hands the last file over, once', () => {
  const onOffer = vi.fn()
  const pending = createPendingFile(onOffer)
  expect(pending.take()).toBeNull()
  pending.offer('/a.tuotto')
  pending.offer('/b.tuotto')
  expect(onOffer).toHaveBeenCalledTimes(2)
  expect(pending.take()).toBe('/b.tuotto')
  expect(pending.take()).toBeNull()
})
