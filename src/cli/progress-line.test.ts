import { expect, test } from 'vitest'
import { progressLine } from './progress-line.ts'

test('whole per cent, each once, and nothing is left of it', () => {
  const written: string[] = []
  const stream = { isTTY: true, write: (text: string) => written.push(text) > 0 }
  const line = progressLine(stream)!
  for (const done of [0, 0.004, 0.501, 0.509, 1]) line.show(done)
  line.clear()
  line.clear()
  expect(written).toEqual(['\r0 %', '\r50 %', '\r100 %', '\r\u001b[K'])
})

test('where nobody looks on there is none', () => {
  expect(progressLine({ isTTY: false, write: () => true })).toBeNull()
})
