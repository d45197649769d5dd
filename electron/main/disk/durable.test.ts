import { describe, expect, it } from 'vitest'
import { systemError } from '../testing/faulty-file-system.ts'
import { renamePatiently, syncFolder } from './durable.ts'
import { nodeFileSystem } from './file-system.ts'

function failingTimes(times: number, code: string) {
  let calls = 0
  const rename = async () => {
    calls += 1
    if (calls <= times) throw systemError(code)
  }
  return { fileSystem: { ...nodeFileSystem, rename }, count: () => calls }
}

describe('renaming', () => {
  it('is tried again where files are held open for a moment', async () => {
    const { fileSystem, count } = failingTimes(3, 'EPERM')
    await renamePatiently(fileSystem, 'a', 'b', true)
    expect(count()).toBe(4)
  })

  it('is not tried again for other reasons, or elsewhere', async () => {
    const full = failingTimes(1, 'ENOSPC')
    await expect(renamePatiently(full.fileSystem, 'a', 'b', true)).rejects.toMatchObject({ code: 'ENOSPC' })
    const elsewhere = failingTimes(1, 'EPERM')
    await expect(renamePatiently(elsewhere.fileSystem, 'a', 'b', false)).rejects.toMatchObject({
      code: 'EPERM',
    })
    expect([full.count(), elsewhere.count()]).toEqual([1, 1])
  })
})

describe.skipIf(process.platform === 'win32')('syncing a folder', () => {
  const folderThatFails = (code: string) => ({
    ...nodeFileSystem,
    open: (async () => ({
      sync: () => Promise.reject(systemError(code)),
      close: () => Promise.resolve(),
    })) as unknown as typeof nodeFileSystem.open,
  })

  it('does without where the file system knows no such thing', async () => {
    expect(await syncFolder(folderThatFails('EINVAL'), '/share')).toBeUndefined()
  })

  it('fails where it fails', async () => {
    await expect(syncFolder(folderThatFails('EIO'), '/share')).rejects.toMatchObject({ code: 'EIO' })
  })
})
