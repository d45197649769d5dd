import type { Language } from '#domain/language.ts'

/** English is written as in Britain: 1,234.5, day before month, £ and € before the amount. */
const localeTags: Record<Language, string> = { fi: 'fi-FI', pl: 'pl-PL', en: 'en-GB' }

/** BCP 47 tag whose conventions a language follows. */
export function localeTag(language: Language): string {
  return localeTags[language]
}

/** The sign before decimals, as written in a language. */
export function decimalSeparator(language: Language): ',' | '.' {
  return language === 'en' ? '.' : ','
}

const collators = new Map<Language, Intl.Collator>()

/** Order of names in a language; numbers inside them by value, so that "Stage 10" follows "Stage 9". */
export function compareText(language: Language): (a: string, b: string) => number {
  let collator = collators.get(language)
  if (collator === undefined) {
    collator = new Intl.Collator(localeTag(language), { numeric: true })
    collators.set(language, collator)
  }
  return collator.compare
}
