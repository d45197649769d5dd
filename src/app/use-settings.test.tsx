import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Settings } from '#platform/contract.ts'
import { useSettings } from './use-settings.ts'

const start: Settings = { language: null, theme: 'system', paper: 'A4', userName: '' }

function renderSettings(write: (settings: Settings) => Promise<void>) {
  const { result } = renderHook(() => useSettings({ write }))
  act(() => result.current.take(start))
  return result
}

it('keeps both of two changes that come before the first is drawn', async () => {
  const write = vi.fn(() => Promise.resolve())
  const result = renderSettings(write)
  const { change } = result.current
  await act(() => Promise.all([change({ userName: 'Aino' }), change({ theme: 'dark' })]))
  const both = { ...start, userName: 'Aino', theme: 'dark' }
  expect(result.current.settings).toEqual(both)
  expect(write).toHaveBeenLastCalledWith(both)
})

it('tells that settings could not be written, and shows them all the same', async () => {
  const result = renderSettings(() => Promise.reject(new Error('disk full')))
  await act(() => expect(result.current.change({ paper: 'Letter' })).rejects.toThrow('disk full'))
  expect(result.current.settings?.paper).toBe('Letter')
})
