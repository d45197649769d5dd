import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyWorkspace, checkProperty } from '#tests/fixtures/arbitrary-workspace.ts'
import { assembleRecords, changesBetween, recordsOf } from './records.ts'
import { parseWorkspace } from './validate.ts'

describe('records', () => {
  test('a workspace is put together again from its records, whatever their order', () => {
    checkProperty(
      fc.property(anyWorkspace, (workspace) => {
        expect(parseWorkspace(assembleRecords(recordsOf(workspace).toReversed()))).toEqual({
          ok: true,
          workspace,
        })
      }),
      100,
    )
  })

  test('a lost record is noticed', () => {
    let lost = 0
    checkProperty(
      fc.property(anyWorkspace, fc.nat(), (workspace, pick) => {
        const records = recordsOf(workspace)
        const without = records.toSpliced(pick % records.length, 1)
        expect(parseWorkspace(assembleRecords(without)).ok).toBe(false)
        lost++
      }),
      100,
    )
    expect(lost).toBe(100)
  })

  test('two states of the same content by identity have no changes', () => {
    checkProperty(
      fc.property(anyWorkspace, (workspace) => {
        expect(changesBetween(workspace, { ...workspace })).toEqual([])
      }),
      20,
    )
  })
})
