import * as fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { unzip } from '../../scripts/setup/unzip.mjs'
import { plantZip } from './plant-zip.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

function plant(entries) {
  const folder = temporaryFolder()
  const file = path.join(folder, 'planted.zip')
  fs.writeFileSync(file, Buffer.isBuffer(entries) ? entries : plantZip(entries))
  return { file, target: path.join(folder, 'target'), outside: path.join(folder, 'outside.txt') }
}

describe('unzip', () => {
  test('writes stored and deflated entries and skips folders', async () => {
    const { file, target } = plant([
      { name: 'folder/' },
      { name: 'folder/deflated.txt', content: 'a'.repeat(10_000) },
      { name: 'stored.txt', content: 'plain', method: 0 },
      { name: 'empty.txt', content: '' },
    ])
    expect(await unzip(file, target)).toBe(3)
    expect(fs.readFileSync(path.join(target, 'folder', 'deflated.txt'), 'utf8')).toBe('a'.repeat(10_000))
    expect(fs.readFileSync(path.join(target, 'stored.txt'), 'utf8')).toBe('plain')
    expect(fs.readFileSync(path.join(target, 'empty.txt'), 'utf8')).toBe('')
  })

  test('writes what is chosen, where it is chosen', async () => {
    const { file, target } = plant([
      { name: 'App/run', content: 'run' },
      { name: 'App/resources/left-out', content: 'no' },
    ])
    await unzip(file, target, (name) => (name === 'App/run' ? 'renamed' : undefined))
    expect(fs.readdirSync(target)).toEqual(['renamed'])
  })

  test.each(['../outside.txt', 'folder/../../outside.txt', '/outside.txt', '..\\outside.txt', '.'])(
    'refuses the path %s',
    async (name) => {
      const { file, target, outside } = plant([{ name, content: 'planted' }])
      await expect(unzip(file, target)).rejects.toThrow('leaves the folder')
      expect(fs.existsSync(outside)).toBe(false)
      expect(fs.existsSync('/outside.txt')).toBe(false)
    },
  )

  test.each([
    ['a wrong checksum', { checksum: 1 }],
    ['a wrong size', { size: 3 }],
    ['a wrong size of a stored entry', { size: 3, method: 0 }],
    ['more content than it declares', { content: 'a'.repeat(100_000), size: 10 }],
    ['a broken stream', { body: Buffer.from([0xff, 0xff, 0xff]) }],
    ['an unknown method', { method: 12, body: Buffer.from('x') }],
  ])('refuses an entry with %s', async (_name, fault) => {
    const { file, target } = plant([{ name: 'entry.txt', content: 'content', ...fault }])
    await expect(unzip(file, target)).rejects.toThrow('entry.txt is damaged')
    expect(fs.existsSync(path.join(target, 'entry.txt'))).toBe(false)
  })

  test('refuses encrypted entries and symbolic links', async () => {
    const encrypted = plant([{ name: 'secret', content: 'x', flags: 1 }])
    await expect(unzip(encrypted.file, encrypted.target)).rejects.toThrow('encrypted')
    const link = plant([{ name: 'link', content: '/etc/passwd', mode: 0o120777 }])
    await expect(unzip(link.file, link.target)).rejects.toThrow('symbolic link')
  })

  test('refuses two entries of one name', async () => {
    const { file, target } = plant([
      { name: 'same', content: 'first' },
      { name: 'same', content: 'second' },
    ])
    await expect(unzip(file, target)).rejects.toThrow('EEXIST')
  })

  test('refuses what is no zip file or only a part of one', async () => {
    const whole = plantZip([{ name: 'entry.txt', content: 'a'.repeat(1000), method: 0 }])
    const cut = plant(whole.subarray(500))
    await expect(unzip(cut.file, cut.target)).rejects.toThrow()
    const nothing = plant(Buffer.from('not a zip file at all'))
    await expect(unzip(nothing.file, nothing.target)).rejects.toThrow('no directory')
  })
})
