import * as fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { isBuildInput } from '../../scripts/lib/build.mjs'
import { hashTree, hasStamp, writeStamp } from '../../scripts/lib/stamp.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

function plantSources() {
  const folder = temporaryFolder()
  fs.mkdirSync(path.join(folder, 'src', 'deep'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'src', 'deep', 'a.ts'), 'one')
  fs.writeFileSync(path.join(folder, 'src', 'b.ts'), 'two')
  return folder
}

describe('the hash of a tree', () => {
  test('stays the same while nothing changes, even if the files are touched', () => {
    const folder = plantSources()
    const before = hashTree(folder, ['src'])
    fs.utimesSync(path.join(folder, 'src', 'b.ts'), new Date(0), new Date(0))
    expect(hashTree(folder, ['src'])).toBe(before)
  })

  test('changes with a content, a name, a new file and a removed one', () => {
    const folder = plantSources()
    const hashes = [hashTree(folder, ['src'])]
    fs.writeFileSync(path.join(folder, 'src', 'b.ts'), 'changed')
    hashes.push(hashTree(folder, ['src']))
    fs.renameSync(path.join(folder, 'src', 'b.ts'), path.join(folder, 'src', 'c.ts'))
    hashes.push(hashTree(folder, ['src']))
    fs.writeFileSync(path.join(folder, 'src', 'new.ts'), '')
    hashes.push(hashTree(folder, ['src']))
    fs.rmSync(path.join(folder, 'src', 'deep', 'a.ts'))
    hashes.push(hashTree(folder, ['src']))
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  test('does not confuse where one file ends and the next begins', () => {
    const left = temporaryFolder()
    const right = temporaryFolder()
    fs.writeFileSync(path.join(left, 'a'), 'xy')
    fs.writeFileSync(path.join(left, 'b'), '')
    fs.writeFileSync(path.join(right, 'a'), 'x')
    fs.writeFileSync(path.join(right, 'b'), 'y')
    expect(hashTree(left, ['a', 'b'])).not.toBe(hashTree(right, ['a', 'b']))
  })

  test('leaves out what does not exist and what is not relevant', () => {
    const folder = plantSources()
    const before = hashTree(folder, ['src', 'missing'], isBuildInput)
    fs.writeFileSync(path.join(folder, 'src', 'b.test.ts'), 'a test')
    expect(hashTree(folder, ['src'], isBuildInput)).toBe(before)
  })
})

test('tests and the pictures of the documentation are no input of a build', () => {
  expect(isBuildInput('src/app/main.tsx')).toBe(true)
  expect(isBuildInput('resources/icons/icon.png')).toBe(true)
  expect(isBuildInput('src/app/main.test.tsx')).toBe(false)
  expect(isBuildInput('resources/pictures/overview-en-light.png')).toBe(false)
})

test('a stamp holds one value', () => {
  const file = path.join(temporaryFolder(), 'folder', 'stamp')
  expect(hasStamp(file, 'a')).toBe(false)
  writeStamp(file, 'a')
  expect(hasStamp(file, 'a')).toBe(true)
  expect(hasStamp(file, 'b')).toBe(false)
})
