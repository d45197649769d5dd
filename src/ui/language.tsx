import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react'
import type { Language } from '#domain/language.ts'
import { translator, type Translate } from '#i18n/translate.ts'

interface LanguageValue {
  language: Language
  t: Translate
}

const LanguageContext = createContext<LanguageValue | null>(null)

/** Gives everything below it one language; the document carries it too, for hyphenation and screen readers. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const value = useMemo(() => ({ language, t: translator(language) }), [language])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>
}

export function useLanguage(): LanguageValue {
  const value = useContext(LanguageContext)
  if (value === null) throw new Error('useLanguage needs a LanguageProvider')
  return value
}
