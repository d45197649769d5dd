import 'fake-indexeddb/auto'
import { assert, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { tables } from '#domain/records.ts'
import { workspaceSchema } from '#domain/validate.ts'
import { schemaVersion } from '#domain/workspace.ts'
import { Database, databaseVersion } from '#storage/database.ts'
import { keepDump, readDump, shapeOf } from './dumps.ts'

test('the records have the shape of their version', async () => {
  const shape = z.toJSONSchema(workspaceSchema) as { properties: Record<string, unknown> }
  expect(Object.keys(shape.properties).sort()).toEqual([...tables].sort())
  const name = `records-${schemaVersion}.json`
  await keepDump(name, () => shape.properties)
  assert.deepEqual(
    shape.properties,
    readDump(name),
    `The shape of the records differs from that of version ${schemaVersion}, which people have stored. ` +
      'Write a migration (src/domain/migrations.ts) and raise schemaVersion (src/domain/workspace.ts).',
  )
})

test('the database has the tables and indexes of its version', async () => {
  const found = shapeOf(new Database('schema'))
  const name = `database-${databaseVersion}.json`
  await keepDump(name, () => found)
  assert.deepEqual(
    found,
    readDump(name),
    `Tables or indexes differ from those of version ${databaseVersion}, which people have. ` +
      'Raise schemaVersion (src/domain/workspace.ts), which databaseVersion follows, and add the new tables and indexes.',
  )
})
