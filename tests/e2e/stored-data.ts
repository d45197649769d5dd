import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { assembleRecords, type WorkspaceRecord } from '#domain/records.ts'
import { parseWorkspace } from '#domain/validate.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Dump } from '#tests/storage/dumps.ts'

interface Row {
  id: string
  digest: string
  schemaVersion: number
}

/** The database as it lies on the disk, without the application's own code in between. */
async function readDatabase(page: Page) {
  return page.evaluate(async () => {
    const opening = indexedDB.open('tuottolaskuri')
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error ?? new Error('not opened'))
    })
    const all = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const reading = database.transaction(store).objectStore(store).getAll()
        reading.onsuccess = () => resolve(reading.result as unknown[])
        reading.onerror = () => reject(reading.error ?? new Error('not read'))
      })
    const [workspaces, records] = [await all('workspaces'), await all('records')]
    database.close()
    return { workspaces, records }
  }) as Promise<{ workspaces: Row[]; records: (WorkspaceRecord & { workspaceId: string })[] }>
}

/** Puts a database of an older version in the place of the one that the application has made. */
export async function plantDatabase(
  page: Page,
  version: number,
  rows: Pick<Dump, 'workspaces' | 'records'>,
): Promise<void> {
  await page.evaluate(
    async ([nativeVersion, { workspaces, records }]) => {
      const done = (request: IDBRequest | IDBTransaction) =>
        new Promise<void>((resolve, reject) => {
          request.onerror = () => reject(request.error ?? new Error('not planted'))
          if (request instanceof IDBTransaction) request.oncomplete = () => resolve()
          else request.onsuccess = () => resolve()
        })
      await done(indexedDB.deleteDatabase('tuottolaskuri'))
      const opening = indexedDB.open('tuottolaskuri', nativeVersion)
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('workspaces', { keyPath: 'id' })
        opening.result
          .createObjectStore('records', { keyPath: ['workspaceId', 'table', 'key'] })
          .createIndex('workspaceId', 'workspaceId')
      }
      await done(opening)
      const planting = opening.result.transaction(['workspaces', 'records'], 'readwrite')
      for (const row of workspaces) planting.objectStore('workspaces').add(row)
      for (const record of records) planting.objectStore('records').add(record)
      await done(planting)
      opening.result.close()
    },
    // Dexie multiplies its version numbers by ten.
    [version * 10, rows] as const,
  )
}

/** Everything stored on this machine: what must stay the same where nothing may change. */
export async function storedContent(page: Page): Promise<string> {
  const { workspaces, records } = await readDatabase(page)
  return JSON.stringify([workspaces, records])
}

/** In which version each workspace is stored */
export async function storedVersions(page: Page): Promise<number[]> {
  return (await readDatabase(page)).workspaces.map((row) => row.schemaVersion)
}

/** Every workspace in the database by its id, those that are hidden included. */
export async function storedWorkspaces(page: Page): Promise<Map<string, Workspace>> {
  const { workspaces, records } = await readDatabase(page)
  const strays = records.filter(({ workspaceId }) => !workspaces.some(({ id }) => id === workspaceId))
  if (strays.length > 0) throw new Error(`${strays.length} records belong to no workspace`)
  return new Map(
    workspaces.map(({ id }) => {
      const parsed = parseWorkspace(assembleRecords(records.filter(({ workspaceId }) => workspaceId === id)))
      if (!parsed.ok) throw new Error(`workspace ${id} is not valid: ${JSON.stringify(parsed.problems)}`)
      return [id, parsed.workspace]
    }),
  )
}

export async function storedWorkspace(page: Page, name: string): Promise<Workspace> {
  const found = [...(await storedWorkspaces(page)).values()].filter(({ profile }) => profile.name === name)
  if (found.length !== 1) throw new Error(`${found.length} workspaces are called ${name}`)
  return found[0]!
}

/** Names in the folder of the journals: a folder for each workspace, and what removing leaves for a moment. */
export function journalFolders(userData: string): string[] {
  const folder = path.join(userData, 'workspaces')
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
