import path from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from '../../scripts/setup/cache.mjs'
import { callerFolder } from '../../scripts/lib/caller.mjs'

test('the cache is where the environment says', () => {
  const own = path.resolve('/own')
  expect(cacheFolder({ TUOTTOLASKURI_CACHE: '/own', XDG_CACHE_HOME: '/shared' }, 'linux')).toBe(own)
  expect(cacheFolder({ XDG_CACHE_HOME: '/shared' }, 'linux')).toBe(path.join('/shared', 'tuottolaskuri'))
  expect(cacheFolder({}, 'linux')).toMatch(/\.cache.tuottolaskuri$/)
  expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe(path.join('/local', 'tuottolaskuri'))
})

test('relative paths start where the user is, also through npm', () => {
  expect(callerFolder({}, '/here')).toBe('/here')
  expect(callerFolder({ npm_lifecycle_event: 'cli', INIT_CWD: '/user' }, '/project')).toBe('/user')
  expect(callerFolder({ INIT_CWD: '/left-over' }, '/here')).toBe('/here')
})
