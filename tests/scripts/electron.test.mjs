import * as fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ensureElectron, executablePath } from '../../scripts/setup/electron.mjs'
import { runtimeEnvironment } from '../../scripts/setup/prepare.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

function plantRuntime(folder, version) {
  const executable = path.join(folder, executablePath())
  fs.mkdirSync(path.dirname(executable), { recursive: true })
  fs.writeFileSync(executable, '')
  fs.writeFileSync(path.join(folder, 'version'), version)
  return executable
}

function plantSources(changes = {}) {
  const root = temporaryFolder()
  const electronModule = path.join(root, 'electron')
  fs.mkdirSync(electronModule)
  fs.writeFileSync(path.join(electronModule, 'package.json'), '{"version":"45.4.1"}')
  return {
    environment: {},
    target: 'linux-x64',
    cache: path.join(root, 'cache'),
    electronModule,
    isReachable: vi.fn(async () => false),
    install: vi.fn(async () => 1),
    fallback: vi.fn(async () => {
      const folder = path.join(root, 'fallback')
      plantRuntime(folder, '33.2.1')
      return folder
    }),
    ...changes,
  }
}

function expectNothingAsked(sources) {
  expect(sources.isReachable).not.toHaveBeenCalled()
  expect(sources.install).not.toHaveBeenCalled()
  expect(sources.fallback).not.toHaveBeenCalled()
}

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the Electron that is used', () => {
  test('is the one that ELECTRON_EXEC_PATH names, with nothing asked or fetched', async () => {
    const folder = temporaryFolder()
    const executable = plantRuntime(folder, '40.0.0')
    const sources = plantSources({ environment: { ELECTRON_EXEC_PATH: executable } })
    plantRuntime(path.join(sources.electronModule, 'dist'), '45.4.1')
    const runtime = await ensureElectron(sources)
    expect(runtime).toEqual({ kind: 'environment', folder, executable, version: '40.0.0' })
    expectNothingAsked(sources)
  })

  test('is the one in the folder that ELECTRON_OVERRIDE_DIST_PATH names', async () => {
    const folder = temporaryFolder()
    const executable = plantRuntime(folder, '40.0.0')
    const sources = plantSources({ environment: { ELECTRON_OVERRIDE_DIST_PATH: folder } })
    expect(await ensureElectron(sources)).toMatchObject({ kind: 'environment', folder, executable })
    expectNothingAsked(sources)
  })

  test('is refused when the environment names one that is not there', async () => {
    const sources = plantSources({ environment: { ELECTRON_EXEC_PATH: '/nowhere/electron' } })
    await expect(ensureElectron(sources)).rejects.toThrow('ELECTRON_EXEC_PATH names')
    expectNothingAsked(sources)
  })

  test('is the official one that is installed, with nothing asked', async () => {
    const sources = plantSources()
    plantRuntime(path.join(sources.electronModule, 'dist'), 'v45.4.1')
    expect(await ensureElectron(sources)).toMatchObject({ kind: 'official', version: '45.4.1' })
    expectNothingAsked(sources)
  })

  test('is downloaded once by two starts at the same time', async () => {
    const install = vi.fn(async (electronModule) => {
      plantRuntime(path.join(electronModule, 'dist'), '45.4.1')
      return 0
    })
    const sources = plantSources({ isReachable: async () => true, install })
    plantRuntime(path.join(sources.electronModule, 'dist'), '44.0.0')
    const both = await Promise.all([ensureElectron(sources), ensureElectron(sources)])
    expect(both.map(({ kind }) => kind)).toEqual(['official', 'official'])
    expect(install).toHaveBeenCalledTimes(1)
    expect(sources.fallback).not.toHaveBeenCalled()
  })

  test('is the fallback where the download cannot be reached', async () => {
    const sources = plantSources()
    expect(await ensureElectron(sources)).toMatchObject({ kind: 'fallback', version: '33.2.1' })
    expect(sources.install).not.toHaveBeenCalled()
  })

  test('is the fallback where the download fails, which is remembered', async () => {
    const sources = plantSources({ isReachable: async () => true })
    expect(await ensureElectron(sources)).toMatchObject({ kind: 'fallback' })
    expect(fs.readdirSync(sources.cache)).toEqual([expect.stringMatching(/^unreachable-/)])
  })

  test('is not replaced by something else on other systems: the error says what to do', async () => {
    const sources = plantSources({ target: 'darwin-arm64' })
    await expect(ensureElectron(sources)).rejects.toThrow(/darwin-arm64.*ELECTRON_MIRROR.*ELECTRON_EXEC_PATH/)
    expect(sources.fallback).not.toHaveBeenCalled()
  })

  test('is not run when the fallback could not be verified', async () => {
    const sources = plantSources({ fallback: () => Promise.reject(new Error('not the expected one')) })
    await expect(ensureElectron(sources)).rejects.toThrow('not the expected one')
  })
})

test('children find the runtime by both variables', () => {
  const runtime = { kind: 'fallback', folder: '/runtime', executable: '/runtime/electron', version: '33.2.1' }
  expect(runtimeEnvironment(runtime)).toEqual({
    ELECTRON_EXEC_PATH: '/runtime/electron',
    ELECTRON_OVERRIDE_DIST_PATH: '/runtime',
  })
})
