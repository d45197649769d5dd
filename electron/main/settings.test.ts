import { describe, expect, it, vi } from 'vitest'
import { createSettingsStore, defaultSettings, repairSettings } from './settings.ts'
import { systemError } from './testing/faulty-file-system.ts'

describe('settings', () => {
  it.each([undefined, null, 1, 'x', [], {}, { theme: 'pink', paper: 5, language: 'sv', userName: null }])(
    'fall back to the defaults from %j',
    (content) => {
      expect(repairSettings(content)).toEqual(defaultSettings)
    },
  )

  it('keep what makes sense beside what does not', () => {
    const content = { theme: 'dark', paper: 'A3', language: 'pl', userName: 'x'.repeat(201), other: true }
    expect(repairSettings(content)).toEqual({ theme: 'dark', paper: 'A4', language: 'pl', userName: '' })
  })

  it('are told to whoever acts on them', () => {
    const onChange = vi.fn()
    const store = createSettingsStore({ read: () => ({}), write: () => undefined }, '/profile', onChange)
    store.write({ ...defaultSettings, theme: 'dark' })
    expect(onChange).toHaveBeenCalledWith({ ...defaultSettings, theme: 'dark' })
  })

  it('that cannot be written are an error with the place', () => {
    const onChange = vi.fn()
    const failing = {
      read: () => ({}),
      write: () => {
        throw systemError('EROFS')
      },
    }
    const store = createSettingsStore(failing, '/profile', onChange)
    expect(() => store.write(defaultSettings)).toThrow(
      expect.objectContaining({ failure: { code: 'not-writable', detail: 'EROFS', place: '/profile' } }),
    )
    expect(onChange).not.toHaveBeenCalled()
  })
})
