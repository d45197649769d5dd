import * as fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import afterPack from '../../scripts/package/after-pack.mjs'
import { packagingEnvironment, packagingParameters } from '../../scripts/verbs/package.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const runtime = { kind: 'fallback', folder: '/runtime', executable: '/runtime/electron', version: '33.2.1' }

describe('packaging', () => {
  test('uses the runtime that is here', () => {
    const parameters = packagingParameters(runtime, { isForTest: false })
    expect(parameters).toContain('-c.electronDist=/runtime')
    expect(parameters).toContain('-c.electronVersion=33.2.1')
  })

  test('opens the inspector for tests alone', () => {
    const fuse = '-c.electronFuses.enableNodeCliInspectArguments=true'
    expect(packagingParameters(runtime, { isForTest: false })).not.toContain(fuse)
    const forTest = packagingParameters(runtime, { isForTest: true })
    expect(forTest).toContain(fuse)
    expect(forTest).toContain('-c.directories.output=dist/test')
  })

  test('takes the fastest compression for tests, unless the environment says otherwise', () => {
    const levelOf = (environment, isForTest) =>
      packagingEnvironment(environment, { isForTest }).ELECTRON_BUILDER_COMPRESSION_LEVEL
    expect(levelOf({}, false)).toBeUndefined()
    expect(levelOf({}, true)).toBe('1')
    expect(levelOf({ ELECTRON_BUILDER_COMPRESSION_LEVEL: '5' }, true)).toBe('5')
  })

  test.each([
    ['linux', ['resources']],
    ['darwin', ['Tuottolaskuri.app', 'Contents', 'Resources']],
  ])("leaves out the runtime's own application on %s", async (electronPlatformName, segments) => {
    const appOutDir = temporaryFolder()
    const resources = path.join(appOutDir, ...segments)
    fs.mkdirSync(resources, { recursive: true })
    fs.writeFileSync(path.join(resources, 'default_app.asar'), '')
    fs.writeFileSync(path.join(resources, 'app.asar'), '')
    const packager = { appInfo: { productFilename: 'Tuottolaskuri' } }
    await afterPack({ appOutDir, electronPlatformName, packager })
    expect(fs.readdirSync(resources)).toEqual(['app.asar'])
  })
})
