import { describe, expect, test, vi } from 'vitest'
import {
  installMissing,
  planInstallation,
  readMissingLibraries,
  usesTime64Names,
} from '../../scripts/setup/libraries.mjs'

const debian12 = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n'
const debian13 = 'VERSION_ID="13"\nID=debian\n'

function plantSystem(changes = {}) {
  return {
    missingLibraries: () => ['libgtk-3.so.0', 'libnss3.so', 'libnssutil3.so', 'libasound.so.2'],
    isXvfbMissing: () => true,
    osRelease: debian12,
    hasApt: true,
    isRoot: true,
    isForbidden: false,
    install: vi.fn(async () => {}),
    ...changes,
  }
}

test('the missing libraries are read from the answer of ldd, each once', () => {
  const answer = [
    '\tlinux-vdso.so.1 (0x00007ffc)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => not found',
  ].join('\n')
  expect(readMissingLibraries(answer)).toEqual(['libgtk-3.so.0', 'libnss3.so'])
  expect(readMissingLibraries('')).toEqual([])
})

describe('the packages', () => {
  test('hold the missing libraries, each package once', () => {
    expect(planInstallation(plantSystem())).toEqual({
      packages: ['libasound2', 'libgtk-3-0', 'libnss3', 'xvfb'],
      unknown: [],
    })
  })

  test('have their new names in Debian 13', () => {
    const { packages } = planInstallation(plantSystem({ osRelease: debian13, isXvfbMissing: () => false }))
    expect(packages).toEqual(['libasound2t64', 'libgtk-3-0t64', 'libnss3'])
  })

  test('leave over what is in no known package', () => {
    const missingLibraries = () => ['libunheardof.so.9']
    expect(planInstallation(plantSystem({ missingLibraries })).unknown).toEqual(['libunheardof.so.9'])
  })
})

test.each([
  [debian12, false],
  [debian13, true],
  ['ID=debian\nPRETTY_NAME="Debian GNU/Linux forky/sid"\n', true],
  ['ID=ubuntu\nVERSION_ID="22.04"\n', false],
  ['ID=ubuntu\nVERSION_ID="24.04"\n', true],
  ['ID=linuxmint\nVERSION_ID="22"\nUBUNTU_CODENAME=noble\n', true],
  ['ID=fedora\nVERSION_ID=41\n', false],
  ['', false],
])('whether names changed with 64-bit time: %j is %s', (osRelease, expected) => {
  expect(usesTime64Names(osRelease)).toBe(expected)
})

describe('the installation', () => {
  test('is done by root, and checked', async () => {
    const missingLibraries = vi.fn().mockReturnValueOnce(['libnss3.so']).mockReturnValue([])
    const isXvfbMissing = vi.fn().mockReturnValueOnce(true).mockReturnValue(false)
    const system = plantSystem({ missingLibraries, isXvfbMissing })
    await installMissing(system)
    expect(system.install).toHaveBeenCalledExactlyOnceWith(['libnss3', 'xvfb'])
  })

  test('is not done when nothing is missing', async () => {
    const system = plantSystem({ missingLibraries: () => [], isXvfbMissing: () => false })
    await installMissing(system)
    expect(system.install).not.toHaveBeenCalled()
  })

  test.each([
    ['is forbidden', { isForbidden: true }],
    ['is not for this user', { isRoot: false }],
  ])('that %s is left to the user, with the exact command', async (_name, changes) => {
    const system = plantSystem(changes)
    await expect(installMissing(system)).rejects.toThrow(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends libasound2 libgtk-3-0 libnss3 xvfb',
    )
    expect(system.install).not.toHaveBeenCalled()
  })

  test('names what is missing on systems without apt', async () => {
    await expect(installMissing(plantSystem({ hasApt: false }))).rejects.toThrow(
      'Electron needs libasound2, libgtk-3-0, libnss3, xvfb',
    )
  })

  test('says so when it did not help', async () => {
    await expect(installMissing(plantSystem())).rejects.toThrow('still needs libasound2')
  })

  test('names libraries of no known package', async () => {
    const missingLibraries = () => ['libunheardof.so.9']
    const system = plantSystem({ missingLibraries, isXvfbMissing: () => false })
    await expect(installMissing(system)).rejects.toThrow('libunheardof.so.9')
    expect(system.install).not.toHaveBeenCalled()
  })
})
