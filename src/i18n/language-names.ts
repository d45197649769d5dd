import type { Language } from '#domain/language.ts'

/** Each language is named in itself: whoever needs it reads it. */
export const languageNames: Record<Language, string> = { fi: 'Suomi', pl: 'Polski', en: 'English' }
