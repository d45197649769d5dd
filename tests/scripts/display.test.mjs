import net from 'node:net'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { displayAddresses, hasDisplay } from '../../scripts/setup/display.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

test('a display is looked for where its name says', () => {
  const local = [{ path: '/tmp/.X11-unix/X3' }, { path: '\0/tmp/.X11-unix/X3' }]
  expect(displayAddresses(':3')).toEqual(local)
  expect(displayAddresses('unix:3.0')).toEqual(local)
  expect(displayAddresses('localhost:10.0')).toEqual([{ host: 'localhost', port: 6010 }])
  expect(displayAddresses('')).toEqual([])
  expect(displayAddresses('nonsense')).toEqual([])
})

describe.runIf(process.platform === 'linux')('a display', () => {
  test('is missing without a variable, and when the variable names one that is gone', async () => {
    expect(await hasDisplay({})).toBe(false)
    expect(await hasDisplay({ DISPLAY: ':64321' })).toBe(false)
    expect(await hasDisplay({ WAYLAND_DISPLAY: 'gone', XDG_RUNTIME_DIR: temporaryFolder() })).toBe(false)
  })

  test('is there when something listens', async () => {
    const folder = temporaryFolder()
    const server = net.createServer((connection) => connection.destroy())
    await new Promise((resolve) => server.listen(path.join(folder, 'wayland-0'), resolve))
    onTestFinished(() => new Promise((resolve) => server.close(resolve)))
    expect(await hasDisplay({ WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: folder })).toBe(true)
  })
})
