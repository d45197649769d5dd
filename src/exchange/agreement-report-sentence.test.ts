import { expect, it } from 'vitest'
import { firstSentence } from './agreement-report-sentence.ts'

it.each([
  ['en', 'A lead. Not more.', 'A lead.'],
  ['en', 'Companies, e.g. ACME, that buy. Others do not.', 'Companies, e.g. ACME, that buy.'],
  ['en', 'No full stop', 'No full stop'],
  ['en', '', ''],
  ['en', '  \n ', ''],
  ['en', 'Is it a lead? Yes.', 'Is it a lead?'],
  ['en', 'Broken\nover lines. Then more.', 'Broken'],
  ['fi', 'Yritys, esim. Nordkap Oy, joka ostaa. Muut eivät.', 'Yritys, esim. Nordkap Oy, joka ostaa.'],
  [
    'pl',
    'Firma, np. Przykład sp. z o.o., która kupuje. Inne nie.',
    'Firma, np. Przykład sp. z o.o., która kupuje.',
  ],
  ['pl', 'Ponad 1,5 mln zł. Reszta później.', 'Ponad 1,5 mln zł.'],
] as const)('%s: %s', (language, text, sentence) => {
  expect(firstSentence(text, language)).toBe(sentence)
})
