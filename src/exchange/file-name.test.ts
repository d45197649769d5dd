import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { safeFileName } from './file-name.ts'

it('joins what is there', () => {
  expect(safeFileName(['Järvenpään Mittalaite Oy', 'Kasvu 2027', 'v1'], 'pdf')).toBe(
    'Järvenpään Mittalaite Oy - Kasvu 2027 - v1.pdf',
  )
  expect(safeFileName(['', 'Kasvu'], 'pdf')).toBe('Kasvu.pdf')
})

it('leaves out what file systems refuse', () => {
  expect(safeFileName(['A/B\\C: "plan"?', '..hidden..', 'CON'], 'pdf')).toBe('A B C plan - hidden - CON.pdf')
  expect(safeFileName(['CON'], 'tuotto')).toBe('_CON.tuotto')
  expect(safeFileName(['...', '\u202Efdp.exe'], 'pdf')).toBe('fdp.exe.pdf')
  expect(safeFileName(['///'], 'pdf')).toBe('Tuottolaskuri.pdf')
})

test.prop([fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 3 })], { seed: 7 })(
  'always gives a name that every file system takes',
  (parts) => {
    const name = safeFileName(parts, 'pdf')
    expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}]+\.pdf$/u)
    expect(name).not.toMatch(/^[. ]|[. ]$/)
    expect(name.isWellFormed()).toBe(true)
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200)
  },
)
