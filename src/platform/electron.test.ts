import { expect, it } from 'vitest'
import type { Bridge } from './contract.ts'
import { electronPlatform } from './electron.ts'

function bridgeWith(info: () => Promise<unknown>): Bridge {
  return {
    app: { info },
    settings: {},
    journal: {},
    files: {},
    clipboard: {},
    print: {},
    audience: {},
    window: {},
  } as unknown as Bridge
}

it('turns a failed reply into an error with its failure', async () => {
  const failure = { code: 'disk-full', detail: 'ENOSPC', place: '/data' } as const
  const platform = electronPlatform(bridgeWith(async () => ({ ok: false, failure })))
  await expect(platform.app.info()).rejects.toMatchObject({ name: 'PlatformError', failure })
})

it('turns a call that never arrived into an error of the same kind', async () => {
  const platform = electronPlatform(bridgeWith(() => Promise.reject(new Error('could not be cloned'))))
  await expect(platform.app.info()).rejects.toMatchObject({
    name: 'PlatformError',
    failure: { code: 'failed', detail: 'could not be cloned' },
  })
})
