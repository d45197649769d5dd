import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '#domain/language.ts'
import { translator } from '../translate.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { pl } from './pl.ts'

type Area = Record<string, string>

const messages: Record<Language, Record<string, Area>> = { en, fi, pl }
const areaNames = Object.keys(en)
const translated = languages.filter((language) => language !== 'en')

/** What is written the same in both languages: names, abbreviations, words that were borrowed. */
const sameAsEnglish: Record<Language, readonly string[]> = {
  en: [],
  fi: [
    'Tuottolaskuri',
    'v{{version}} {{status}}',
    'CRM',
    'MQL',
    'SQL',
    'LTV : CAC',
    'LTV',
    'CAC',
    'h',
    'min',
    '{{minutes}} min',
  ],
  pl: [
    'Tuottolaskuri',
    'v{{version}} {{status}}',
    'CRM',
    'MQL',
    'SQL',
    'LTV : CAC',
    'LTV',
    'CAC',
    'Plan',
    'Plan {{value}}',
    'plan',
    'Marketing',
    'marketing',
    'presales',
    'M',
    'P',
    'S',
    'min',
    '{{minutes}} min',
  ],
}

const pluralForm = /_(?:zero|one|two|few|many|other)$/

/** An area that only passes the English one on has not been written yet. */
function isWritten(area: string, language: Language): boolean {
  if (language === 'en') return translated.some((other) => isWritten(area, other))
  return messages[language][area] !== messages.en[area]
}

function messagesOf(language: Language): { key: string; text: string }[] {
  return areaNames
    .filter((area) => isWritten(area, language))
    .flatMap((area) =>
      Object.entries(messages[language][area] ?? {}).map(([key, text]) => ({ key: `${area}.${key}`, text })),
    )
}

/** Names in braces, sorted; those of all plural forms together, under the key without its form. */
function placeholders(language: Language): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const { key, text } of messagesOf(language)) {
    const base = key.replace(pluralForm, '')
    found[base] = [...new Set([...(found[base] ?? []), ...(text.match(/\{+[^{}]+\}+/g) ?? [])])].sort()
  }
  return found
}

function keysWhere(language: Language, isWrong: (text: string) => boolean): string[] {
  return messagesOf(language)
    .filter(({ text }) => isWrong(text))
    .map(({ key, text }) => `${key}: ${text}`)
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

describe.each(translated)('%s against English', (language) => {
  test('every message takes the same parameters', () => {
    const english = placeholders('en')
    const own = placeholders(language)
    expect(own).toStrictEqual(Object.fromEntries(Object.keys(own).map((key) => [key, english[key]])))
  })

  test('every message is there', () => {
    const written = areaNames.filter((area) => isWritten(area, language))
    const keys = placeholders('en')
    const expected = Object.keys(keys).filter((key) => written.includes(key.split('.')[0] ?? ''))
    expect(Object.keys(placeholders(language)).sort()).toStrictEqual(expected.sort())
  })

  test('nothing was left in English', () => {
    const left = messagesOf(language).filter(({ key, text }) => {
      const [area = '', name = ''] = key.split('.')
      const hasWords = /\p{L}/u.test(text.replaceAll(/\{\{[^{}]+\}\}/g, ''))
      return hasWords && text === messages.en[area]?.[name] && !sameAsEnglish[language].includes(text)
    })
    expect(left).toStrictEqual([])
  })

  test('no exception is kept that is not needed', () => {
    const english = new Set(messagesOf('en').map(({ text }) => text))
    const own = new Set(messagesOf(language).map(({ text }) => text))
    const isStillToCome = areaNames.some((area) => !isWritten(area, language))
    const needless = sameAsEnglish[language].filter((text) => !english.has(text) || !own.has(text))
    expect(isStillToCome ? [] : needless).toStrictEqual([])
  })
})

describe.each(languages)('%s', (language) => {
  test('no message is empty', () => {
    expect(keysWhere(language, (text) => text.trim() === '')).toStrictEqual([])
  })

  test('a plural has the forms of the language, no more and no fewer', () => {
    const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort()
    const found: Record<string, string[]> = {}
    for (const { key } of messagesOf(language)) {
      const form = pluralForm.exec(key)?.[0]
      if (form !== undefined) (found[key.slice(0, -form.length)] ??= []).push(form.slice(1))
    }
    for (const [key, own] of Object.entries(found)) expect([key, own.sort()]).toStrictEqual([key, forms])
  })

  test('spaces are single and never at the ends', () => {
    expect(keysWhere(language, (text) => /\s{2}/.test(text) || text !== text.trim())).toStrictEqual([])
  })

  test('quotation marks, apostrophes and ellipses are those of print', () => {
    expect(keysWhere(language, (text) => /["']|\.\.\./.test(text))).toStrictEqual([])
  })

  test('quotation marks are those of the language, in pairs', () => {
    const isWrong: Record<Language, (text: string) => boolean> = {
      en: (text) => /[„«»]/.test(text) || count(text, '“') !== count(text, '”'),
      fi: (text) => /[„“«»]/.test(text) || count(text, '”') % 2 !== 0,
      pl: (text) => /[“«»]/.test(text) || count(text, '„') !== count(text, '”'),
    }
    expect(keysWhere(language, isWrong[language])).toStrictEqual([])
  })

  test('a per cent sign stands as the numbers have it', () => {
    const isWrong = (text: string) => (language === 'fi' ? /\d(?: ?)%/.test(text) : /\d\s%/.test(text))
    expect(keysWhere(language, isWrong)).toStrictEqual([])
  })
})

test('gross profit is never called profit before tax in Polish', () => {
  expect(keysWhere('pl', (text) => /\bzysk\p{L}* brutto(?! ze sprzedaży)/iu.test(text))).toStrictEqual([])
})

describe('plurals', () => {
  test.each([
    [1, '1 miesiąc'],
    [2, '2 miesiące'],
    [5, '5 miesięcy'],
    [22, '22 miesiące'],
    [25, '25 miesięcy'],
    [112, '112 miesięcy'],
  ])('Polish counts %s as %s', (number, text) => {
    expect(translator('pl')('common.months', { count: number })).toBe(text)
  })

  test('Polish has its own form for a fraction', () => {
    expect(translator('pl')('common.months', { count: 1.5 })).toMatch(/ miesiąca$/)
  })

  test.each([
    [1, '1 kuukausi'],
    [2, '2 kuukautta'],
    [36, '36 kuukautta'],
  ])('Finnish counts %s as %s', (number, text) => {
    expect(translator('fi')('common.months', { count: number })).toBe(text)
  })
})

describe('messages that are used', () => {
  const used = sourcesWithMessages().flatMap(({ file, text }) =>
    [...text.matchAll(mention())].map((match) => ({
      file,
      area: match[1] ?? '',
      name: match[2] ?? '',
      isBeginning: match[3] === '${',
    })),
  )

  test('they are found in the sources', () => {
    expect(used.length).toBeGreaterThan(200)
  })

  test.each(languages)('each has its text in %s', (language) => {
    const missing = used.filter(({ area, name, isBeginning }) => {
      const names = Object.keys(messages[language][area] ?? {})
      return !names.some((own) => (isBeginning ? own.startsWith(name) : own.replace(pluralForm, '') === name))
    })
    expect(missing).toStrictEqual([])
  })
})

/** `area.name` in quotes, or its beginning in a template. */
function mention(): RegExp {
  return new RegExp(`['\`](${areaNames.join('|')})\\.(\\w*)(['\`]|\\$\\{)`, 'g')
}

/** The sources that have a translator, or get one. */
function sourcesWithMessages(): { file: string; text: string }[] {
  const folder = path.join(import.meta.dirname, '..', '..')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }))
    .filter(({ text }) => /language\.tsx'|translate\.ts'/.test(text))
}
