import canonicalize from 'canonicalize'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutSealedAnswers } from '#domain/agreement/rounds.ts'
import { findAlterations } from '#domain/agreement/verify.ts'
import { agreedVersions } from '#domain/agreement/versions.ts'
import { copyOf } from '#domain/agreement/copy.ts'
import type { Command } from '#domain/commands/command.ts'
import { migrateContent } from '#domain/migrations.ts'
import { assembleRecords, recordsOf } from '#domain/records.ts'
import { parseWorkspace } from '#domain/validate.ts'
import { schemaVersion, type Workspace } from '#domain/workspace.ts'
import { readWorkspaceFile, writeWorkspaceFile } from '#exchange/workspace-file.ts'
import { Session } from '#session/session.ts'
import { anyCommand } from '#tests/fixtures/arbitrary-command.ts'
import { anyAskedWorkspace } from '#tests/fixtures/arbitrary-what-if.ts'
import { loadWorkspace } from '#tests/fixtures/load.ts'

const seed = 20_250_101
const origin = { application: 'Tuottolaskuri 0.1.0', savedAt: '2026-03-31T12:00:00.000Z' }

function throughFile(workspace: Workspace): Workspace {
  const result = readWorkspaceFile(writeWorkspaceFile(workspace, origin))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.workspace
}

/** Put together again from its records, as after a loss. */
function restored(workspace: Workspace): Workspace {
  const records = JSON.parse(JSON.stringify(recordsOf(workspace).toReversed()))
  const result = parseWorkspace(assembleRecords(records))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.workspace
}

function migrated(workspace: Workspace): Workspace {
  const result = parseWorkspace(migrateContent(structuredClone(workspace), schemaVersion))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.workspace
}

/** Agreed versions as they are hashed, in their order. */
function signedBytes(workspace: Workspace): (string | undefined)[] {
  return agreedVersions(workspace).map((version) => canonicalize(version))
}

type Operation =
  | { kind: 'commit'; commands: Command[]; burst: boolean }
  | { kind: 'preview'; command: Command }
  | { kind: 'undo' | 'redo' | 'escape' | 'file' | 'restore' | 'migration' }

const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('commit' as const),
      commands: fc.array(anyCommand, { minLength: 1, maxLength: 2 }),
      burst: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('preview' as const), command: anyCommand }) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'undo' as const) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('escape' as const, 'file' as const, 'restore' as const, 'migration' as const),
    }),
  },
)

function open(workspace: Workspace): Session {
  return new Session(workspace, { save: () => Promise.resolve() }, () => 0)
}

/** The session after an operation, and whether it did anything. */
function afterOperation(session: Session, step: Operation): { session: Session; isDone: boolean } {
  switch (step.kind) {
    case 'commit': {
      const { commands, burst } = step
      return { session, isDone: session.commit(commands, burst ? { burst: 'typing' } : {}).ok }
    }
    case 'preview':
      return { session, isDone: session.preview(step.command).length === 0 }
    case 'undo':
      return { session, isDone: session.undo() }
    case 'redo':
      return { session, isDone: session.redo() }
    case 'escape':
      session.cancelPreview()
      return { session, isDone: true }
    case 'file':
      return { session: open(throughFile(session.committed)), isDone: true }
    case 'restore':
      return { session: open(restored(session.committed)), isDone: true }
    case 'migration':
      return { session: open(migrated(session.committed)), isDone: true }
  }
}

test.each([1, 2, 3])(
  'what was signed stays the same to the byte through 1,000 operations: edits, undo, redo, files, restores (%i)',
  (run) => {
    const [start] = fc
      .sample(anyAskedWorkspace, { seed: seed + run, numRuns: 60 })
      .filter((workspace) => agreedVersions(workspace).length > 0 && workspace.profile.stageOrder.length > 1)
    const operations = fc.sample(operation, { seed: seed + run, numRuns: 1000 })
    let session = open(start!)
    let signed = signedBytes(session.workspace)
    const done = new Map<string, number>()
    for (const step of operations) {
      const outcome = afterOperation(session, step)
      session = outcome.session
      if (outcome.isDone) done.set(step.kind, (done.get(step.kind) ?? 0) + 1)
      for (const workspace of [session.workspace, session.committed]) {
        const now = signedBytes(workspace)
        expect(now.slice(0, signed.length)).toEqual(signed)
        // A preview agrees on nothing.
        if (workspace === session.committed) signed = now
      }
    }
    expect(findAlterations(session.committed)).toEqual([])
    expect([...done.keys()].sort()).toEqual([
      'commit',
      'escape',
      'file',
      'migration',
      'preview',
      'redo',
      'restore',
      'undo',
    ])
    expect(done.get('commit')).toBeGreaterThan(100)
    expect(done.get('undo')).toBeGreaterThan(30)
  },
)

describe('export, import, export', () => {
  const agreed = loadWorkspace('agreed.tuotto')

  test('gives the same text, the same signed bytes and the same hashes', () => {
    const once = throughFile(agreed)
    expect(writeWorkspaceFile(once, origin)).toBe(writeWorkspaceFile(agreed, origin))
    expect(signedBytes(once)).toEqual(signedBytes(agreed))
    expect(findAlterations(once)).toEqual([])
  })

  test('of any agreement does, and of every sealed answer leaves nothing behind', () => {
    let sealed = 0
    for (const workspace of fc.sample(anyAskedWorkspace, { seed, numRuns: 40 })) {
      const back = throughFile(workspace)
      expect(signedBytes(back)).toEqual(signedBytes(workspace))
      expect(back).toEqual(withoutSealedAnswers(workspace))
      for (const { roundId } of Object.values(back.answers))
        expect(back.rounds[roundId]?.revealedAt).not.toBeNull()
      sealed += Object.keys(workspace.answers).length - Object.keys(back.answers).length
    }
    expect(sealed).toBeGreaterThan(20)
  })

  test('of a copy carries none of what was signed', () => {
    const copy = throughFile(copyOf(agreed, { id: 'acopyforitself000001' as never, name: 'Copy' }))
    expect(agreedVersions(copy)).toEqual([])
  })
})
