import * as fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { withLock } from '../../scripts/lib/lock.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

test('one job at a time', async () => {
  const file = path.join(temporaryFolder(), 'lock')
  let running = 0
  let most = 0
  async function job() {
    running += 1
    most = Math.max(most, running)
    await sleep(20)
    running -= 1
  }
  await Promise.all([withLock(file, job), withLock(file, job), withLock(file, job)])
  expect(most).toBe(1)
  expect(fs.existsSync(file)).toBe(false)
})

test('the lock is given back when the job fails', async () => {
  const file = path.join(temporaryFolder(), 'lock')
  await expect(withLock(file, () => Promise.reject(new Error('planted')))).rejects.toThrow('planted')
  expect(await withLock(file, async () => 'done')).toBe('done')
})

test('the lock of a holder that fell silent is taken over by one of those who wait', async () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'lock')
  fs.writeFileSync(file, 'somebody who died')
  fs.utimesSync(file, new Date(0), new Date(0))
  let running = 0
  let most = 0
  async function job() {
    running += 1
    most = Math.max(most, running)
    await sleep(20)
    running -= 1
  }
  await Promise.all([withLock(file, job), withLock(file, job), withLock(file, job)])
  expect(most).toBe(1)
  expect(fs.readdirSync(folder)).toEqual([])
})
