import { expect, it } from 'vitest'
import { fitPage } from './fit-page.ts'

/** A page with room for 1000 at full size whose content takes `content`; smaller letters leave more room. */
function pageWith(content: number): HTMLElement {
  const page = document.createElement('div')
  const room = () => 1000 / Number(page.style.getPropertyValue('--scale'))
  Object.defineProperty(page, 'clientHeight', { get: room })
  Object.defineProperty(page, 'scrollHeight', { get: () => Math.max(content, room()) })
  return page
}

it.each([
  [900, '1.00'],
  [1000, '1.00'],
  [1001, '0.98'],
  [1200, '0.82'],
])('what takes %d of 1000 is made as small as %s', (content, scale) => {
  const page = pageWith(content)
  fitPage(page)
  expect(page.style.getPropertyValue('--scale')).toBe(scale)
})

it('is refused where nobody could read it', () => {
  expect(() => fitPage(pageWith(2000))).toThrow('too much')
})
