import type { Language } from '#domain/language.ts'
import { localeTag } from './locale.ts'

/** Names in a sentence: "A, B and C". */
export function joinNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeTag(language), { type: 'conjunction' }).format(names)
}
