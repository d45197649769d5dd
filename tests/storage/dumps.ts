import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Database, StoredRecord, StoredWorkspace } from '#storage/database.ts'
import type { Workspace } from '#domain/workspace.ts'

/** What one version of the application left on a machine: the rows of its database and the files of its journal. */
export interface Dump {
  schemaVersion: number
  databaseVersion: number
  workspaces: StoredWorkspace[]
  records: StoredRecord[]
  /** Texts by name, all in the folder of the workspace */
  journal: Record<string, string>
  /** What the application of that version read out of them */
  workspace: Workspace
}

/** Tables and indexes of the database of one version */
export interface DatabaseShape {
  version: number
  tables: { name: string; key: string; indexes: string[] }[]
}

const folder = path.join(import.meta.dirname, 'dumps')

export function readDump<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as T
}

/**
 * Writes what a new version leaves behind, once, to be committed with it. What is there is never written again:
 * whoever has data of a version expects it to open, whatever the code has become.
 */
export async function keepDump(name: string, make: () => unknown): Promise<void> {
  const file = path.join(folder, name)
  if (existsSync(file)) return
  if (process.env['CI'])
    throw new Error(`${name} is missing: run these tests once and commit what they write`)
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, `${JSON.stringify(await make(), null, 2)}\n`)
  // In one step, since another test may be about to read it.
  renameSync(unfinished, file)
}

export function shapeOf(database: Database): DatabaseShape {
  return {
    version: database.verno,
    tables: database.tables.map(({ name, schema }) => ({
      name,
      key: schema.primKey.src,
      indexes: schema.indexes.map(({ src }) => src).sort(),
    })),
  }
}
