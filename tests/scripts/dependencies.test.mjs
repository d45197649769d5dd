import * as fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ensureDependencies, matchesLockfile } from '../../scripts/setup/dependencies.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const lockfile = {
  packages: {
    '': { name: 'planted' },
    'node_modules/one': { version: '1.0.0', integrity: 'sha512-one' },
    'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-other', optional: true },
  },
}
const { '': _root, 'node_modules/other-platform': _other, ...installedPackages } = lockfile.packages

function install(root, tool) {
  return ensureDependencies({ root, cache: path.join(root, 'cache'), install: tool })
}

function plantProject() {
  const root = temporaryFolder()
  fs.writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify(lockfile))
  return root
}

function plantInstalled(root, packages = installedPackages) {
  fs.mkdirSync(path.join(root, 'node_modules'), { recursive: true })
  fs.writeFileSync(path.join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))
}

function succeedingInstall() {
  return vi.fn(async (root) => {
    fs.mkdirSync(path.join(root, 'node_modules'), { recursive: true })
    return 0
  })
}

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the dependencies', () => {
  test('are installed once, and again when the lockfile changes', async () => {
    const root = plantProject()
    const tool = succeedingInstall()
    expect(await install(root, tool)).toBe(true)
    expect(await install(root, tool)).toBe(false)
    expect(tool).toHaveBeenCalledTimes(1)
    fs.appendFileSync(path.join(root, 'package-lock.json'), '\n')
    expect(await install(root, tool)).toBe(true)
    expect(tool).toHaveBeenCalledTimes(2)
  })

  test('are installed once by two starts at the same time', async () => {
    const root = plantProject()
    const tool = succeedingInstall()
    const answers = await Promise.all([install(root, tool), install(root, tool)])
    expect(answers.sort()).toEqual([false, true])
    expect(tool).toHaveBeenCalledTimes(1)
  })

  test('leave no stamp when the installation fails', async () => {
    const root = plantProject()
    await expect(install(root, async () => 7)).rejects.toThrow('npm ci failed with exit code 7')
    const tool = succeedingInstall()
    expect(await install(root, tool)).toBe(true)
  })

  test('are not installed again after npm was called by hand', async () => {
    const root = plantProject()
    plantInstalled(root)
    const tool = succeedingInstall()
    expect(await install(root, tool)).toBe(false)
    expect(tool).not.toHaveBeenCalled()
  })
})

describe('what npm left in node_modules', () => {
  test('matches without the packages of other platforms', () => {
    const root = plantProject()
    plantInstalled(root)
    expect(matchesLockfile(root)).toBe(true)
  })

  test.each([
    ['another version', { 'node_modules/one': { version: '1.0.1', integrity: 'sha512-one' } }],
    ['another content', { 'node_modules/one': { version: '1.0.0', integrity: 'sha512-two' } }],
    ['a missing package', {}],
    ['a package too many', { ...installedPackages, 'node_modules/two': { version: '1.0.0' } }],
  ])('does not match with %s', (_name, packages) => {
    const root = plantProject()
    plantInstalled(root, packages)
    expect(matchesLockfile(root)).toBe(false)
  })

  test('does not match when npm has not finished', () => {
    expect(matchesLockfile(plantProject())).toBe(false)
  })
})
