import { expect, test, vi } from 'vitest'
import {
  downloadAddress,
  isDownloadReachable,
  rememberUnreachable,
} from '../../scripts/setup/download-host.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const address = 'https://downloads.invalid/electron.zip'
const day = 24 * 60 * 60 * 1000

test('a "no" is remembered for a day, then asked again', async () => {
  const cache = temporaryFolder()
  const ask = vi.fn().mockRejectedValueOnce(new Error('planted')).mockResolvedValue(true)
  expect(await isDownloadReachable(address, cache, { ask, now: () => 1_000 })).toBe(false)
  expect(await isDownloadReachable(address, cache, { ask, now: () => 1_000 + day - 1 })).toBe(false)
  expect(ask).toHaveBeenCalledTimes(1)
  expect(await isDownloadReachable(address, cache, { ask, now: () => 1_000 + day })).toBe(true)
  expect(ask).toHaveBeenCalledTimes(2)
})

test('a "yes" is not remembered', async () => {
  const cache = temporaryFolder()
  const ask = vi.fn().mockResolvedValueOnce(true).mockResolvedValueOnce(false)
  expect(await isDownloadReachable(address, cache, { ask })).toBe(true)
  expect(await isDownloadReachable(address, cache, { ask })).toBe(false)
})

test('a "no" belongs to one address, so that naming a mirror is tried at once', async () => {
  const cache = temporaryFolder()
  rememberUnreachable(address, cache)
  const ask = vi.fn().mockResolvedValue(true)
  expect(await isDownloadReachable(address, cache, { ask })).toBe(false)
  expect(await isDownloadReachable('https://mirror.invalid/electron.zip', cache, { ask })).toBe(true)
})

test('a memory from the future, left by a wrong clock, does not count', async () => {
  const cache = temporaryFolder()
  rememberUnreachable(address, cache, () => 10 * day)
  expect(await isDownloadReachable(address, cache, { ask: async () => true, now: () => day })).toBe(true)
})

test('the address follows the variables that the installer reads', () => {
  const file = `electron-v1.2.3-${process.platform}-${process.arch}.zip`
  expect(downloadAddress('1.2.3', {})).toMatch(new RegExp(`/v1\\.2\\.3/${file}$`))
  expect(downloadAddress('1.2.3', { ELECTRON_MIRROR: 'https://mirror.invalid/' })).toBe(
    `https://mirror.invalid/v1.2.3/${file}`,
  )
  expect(
    downloadAddress('1.2.3', { ELECTRON_MIRROR: 'https://mirror.invalid/', ELECTRON_CUSTOM_DIR: 'own' }),
  ).toBe(`https://mirror.invalid/own/${file}`)
})
