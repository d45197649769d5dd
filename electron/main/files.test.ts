import { chmod, mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAtomically } from './disk/atomic-write.ts'
import { createFileService, readTextFile, saveByDialog } from './files.ts'
import { createPendingFile } from './pending-file.ts'
import { createFaultyFileSystem, systemError } from './testing/faulty-file-system.ts'
import { makeTemporaryFolder } from './testing/temporary-folder.ts'

const question = { title: 'Save', filterLabel: 'Workspace', suggestedName: 'a.tuotto', extension: 'tuotto' }
const isRoot = process.getuid?.() === 0

function dialogsWith(answer: string | null) {
  const asked: unknown[] = []
  const choose = (value: unknown) => {
    asked.push(value)
    return Promise.resolve(answer)
  }
  return { asked, chooseToOpen: choose, chooseToSave: choose }
}

describe('reading a file', () => {
  it('takes UTF-8 with or without a mark at its beginning', async () => {
    const file = path.join(await makeTemporaryFolder(), 'Zażółć.tuotto')
    await writeFile(file, '\uFEFF{"ä":1}')
    expect(await readTextFile(file)).toEqual({ name: 'Zażółć.tuotto', text: '{"ä":1}' })
  })

  it.each([
    ['half a letter', Buffer.from([0x61, 0xc3])],
    ['another encoding', Buffer.from([0x5a, 0x61, 0xbf, 0xf3, 0xb3, 0xe6])],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80])],
  ])('refuses %s', async (_what, content) => {
    const file = path.join(await makeTemporaryFolder(), 'a.tuotto')
    await writeFile(file, content)
    await expect(readTextFile(file)).rejects.toMatchObject({ failure: { code: 'not-text', place: file } })
  })

  it('refuses more than 64 MB before reading it', async () => {
    const file = path.join(await makeTemporaryFolder(), 'a.tuotto')
    await writeFile(file, '')
    await truncate(file, 64 * 1024 * 1024 + 1)
    await expect(readTextFile(file)).rejects.toMatchObject({ failure: { code: 'too-large', place: file } })
  })

  it('tells what is not there, and what is no file', async () => {
    const folder = await makeTemporaryFolder()
    const missing = path.join(folder, 'none.tuotto')
    await expect(readTextFile(missing)).rejects.toMatchObject({
      failure: { code: 'not-found', place: missing },
    })
    await expect(readTextFile(folder)).rejects.toMatchObject({
      failure: { code: 'not-readable', place: folder },
    })
    await expect(readTextFile('/dev/zero')).rejects.toMatchObject({ failure: { code: 'not-readable' } })
  })

  it.skipIf(isRoot)('tells what may not be read', async () => {
    const file = path.join(await makeTemporaryFolder(), 'a.tuotto')
    await writeFile(file, '{}')
    await chmod(file, 0)
    await expect(readTextFile(file)).rejects.toMatchObject({ failure: { code: 'not-readable' } })
  })
})

describe('saving by dialog', () => {
  it('writes nothing when cancelled, and does not even make the content', async () => {
    const saved = await saveByDialog(dialogsWith(null), question, () => Promise.reject(new Error('made')))
    expect(saved).toBeNull()
  })

  it('replaces the file that the user named', async () => {
    const folder = await makeTemporaryFolder()
    const file = path.join(folder, 'a.TUOTTO')
    await writeFile(file, 'old')
    expect(await saveByDialog(dialogsWith(file), question, async () => 'new')).toEqual({ path: file })
    expect(await readFile(file, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['a.TUOTTO'])
  })

  it('adds the extension, and then replaces nothing', async () => {
    const folder = await makeTemporaryFolder()
    const chosen = path.join(folder, 'Plan v1.2')
    const paths: (string | undefined)[] = []
    for (const text of ['one', 'two', 'three']) {
      paths.push((await saveByDialog(dialogsWith(chosen), question, async () => text))?.path)
    }
    expect(paths.map((file) => path.basename(file ?? ''))).toEqual([
      'Plan v1.2.tuotto',
      'Plan v1.2 (2).tuotto',
      'Plan v1.2 (3).tuotto',
    ])
    expect(await readFile(`${chosen}.tuotto`, 'utf8')).toBe('one')
  })

  it('tells a folder that is gone', async () => {
    const file = path.join(await makeTemporaryFolder(), 'gone', 'a.tuotto')
    await expect(saveByDialog(dialogsWith(file), question, async () => '')).rejects.toMatchObject({
      failure: { code: 'not-found', place: file },
    })
  })

  it('asks for the file type of what is saved', async () => {
    const dialogs = dialogsWith(null)
    const files = createFileService(
      dialogs,
      createPendingFile(() => undefined),
    )
    const request = { title: 'Save', filterLabel: 'Template', suggestedName: 'a', text: '' }
    await files.saveText({ ...request, kind: 'template' })
    await files.saveText({ ...request, kind: 'workspace' })
    await files.saveText({ ...request, kind: 'sheet' })
    await files.savePicture({ title: 'Save', filterLabel: 'PNG', suggestedName: 'a', png: new Uint8Array() })
    await files.open({ title: 'Open', filterLabel: 'Workspace' })
    expect(dialogs.asked).toMatchObject([
      { extension: 'tuottotemplate' },
      { extension: 'tuotto' },
      { extension: 'csv' },
      { extension: 'png' },
      { extensions: ['tuotto', 'tuottotemplate'] },
    ])
  })
})

describe('writing atomically', () => {
  it('that fails at any call leaves the old content and nothing beside it', async () => {
    let failures = 0
    for (let last = 0; ; last += 1) {
      const folder = await makeTemporaryFolder()
      const file = path.join(folder, 'a.tuotto')
      await writeFile(file, 'old')
      let calls = 0
      const fileSystem = createFaultyFileSystem(() => {
        calls += 1
        if (calls === last + 1) throw systemError('ENOSPC')
      })
      const isWritten = await writeAtomically(file, 'new', fileSystem).then(
        () => true,
        () => false,
      )
      const content = await readFile(file, 'utf8')
      expect(await readdir(folder)).toEqual(['a.tuotto'])
      if (isWritten) {
        expect(content).toBe('new')
        break
      }
      failures += 1
      // Only the last step, which makes the new name durable, comes after the replacement.
      expect(['old', 'new']).toContain(content)
      if (failures <= 4) expect(content).toBe('old')
    }
    expect(failures).toBe(6)
  })

  it('replaces a link and not what it points to', async () => {
    const folder = await makeTemporaryFolder()
    await mkdir(path.join(folder, 'other'))
    const target = path.join(folder, 'other', 'target')
    await writeFile(target, 'untouched')
    const link = path.join(folder, 'a.tuotto')
    await symlink(target, link)
    await writeAtomically(link, 'new')
    expect(await readFile(target, 'utf8')).toBe('untouched')
    expect(await readFile(link, 'utf8')).toBe('new')
  })

  it('takes names as long as names can be', async () => {
    const file = path.join(await makeTemporaryFolder(), `${'x'.repeat(240)}.tuotto`)
    await writeAtomically(file, 'new')
    expect(await readFile(file, 'utf8')).toBe('new')
  })
})
