import { expect, test } from 'vitest'
import { translator } from '#i18n/translate.ts'
import { answerSheetText } from './answer-sheet-encoding.ts'

/** Bytes of the letters beyond ASCII in the code pages, as the Unicode Consortium lists them */
const finnish = { ä: 0xe4, ö: 0xf6, å: 0xe5 }
const polish = { ć: 0xe6, ś: 0x9c, ż: 0xbf, ł: 0xb3, ó: 0xf3 }

function encoded(text: string, letters: Readonly<Record<string, number>>): ArrayBuffer {
  return Uint8Array.from([...text].map((letter) => letters[letter] ?? letter.codePointAt(0)!)).buffer
}

const head = (language: 'en' | 'fi' | 'pl') => `;;;${translator(language)('rounds.sheetKey')}\n`

test('UTF-8 is read as such', () => {
  const text = `${head('pl')}Zażółć`
  expect(answerSheetText(new TextEncoder().encode(text).buffer)).toBe(text)
})

test('what a spreadsheet program writes by default is read by the language of the sheet', () => {
  const inFinnish = `${head('fi')}Määrä Håbo;Pyyntö`
  expect(answerSheetText(encoded(inFinnish, finnish))).toBe(inFinnish)
  const inPolish = `${head('pl')}żółć ś`
  expect(answerSheetText(encoded(inPolish, polish))).toBe(inPolish)
  const inEnglish = `${head('en')}Määrä`
  expect(answerSheetText(encoded(inEnglish, finnish))).toBe(inEnglish)
})

test('what is no sheet keeps the mark of what could not be read', () => {
  expect(answerSheetText(Uint8Array.from([0xff, 0xfe, 0x41, 0]).buffer)).toContain('\ufffd')
})
