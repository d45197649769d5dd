import { expect, it, vi } from 'vitest'
import type { AudienceSlide } from '#platform/contract.ts'
import { createTestAudience } from './testing/test-audience.ts'

const title: AudienceSlide = {
  kind: 'title',
  language: 'pl',
  theme: 'light',
  heading: 'Uzgodnijmy pojęcia',
  lines: [],
}
const curtain: AudienceSlide = { kind: 'curtain', language: 'pl', theme: 'light' }

it('opens one window, however often and fast it is asked', async () => {
  const { service, openings } = createTestAudience(() => {})
  const places = await Promise.all([service.open(), service.open()])
  expect(places[0]).toEqual(places[1])
  await service.open()
  expect(openings()).toBe(1)
})

it('tells a page that was loaded again the last slide, and only that', async () => {
  const { service, slides } = createTestAudience(() => {})
  await service.open()
  service.ready()
  expect(slides()).toEqual([])
  service.show(title)
  service.show(curtain)
  service.ready()
  expect(slides()).toEqual([title, curtain, curtain])
})

it('shows a window that was opened anew nothing of before', async () => {
  const onClosed = vi.fn()
  const { service, slides, openings, closeByUser } = createTestAudience(onClosed)
  await service.open()
  service.show(title)
  closeByUser()
  expect(onClosed).toHaveBeenCalledOnce()
  service.show(title)
  await service.open()
  service.ready()
  expect(slides()).toEqual([])
  expect(openings()).toBe(2)
})

it('says when the page does not load', async () => {
  const { service } = createTestAudience(
    () => {},
    () => Promise.reject(new Error('not there')),
  )
  await expect(service.open()).rejects.toThrow('not there')
})
