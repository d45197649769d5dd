import i18next from 'i18next'
import type { Language } from '#domain/language.ts'
import { en } from './messages/en.ts'
import { fi } from './messages/fi.ts'
import { pl } from './messages/pl.ts'
import type { AreaKeys, ParametersOf } from './messages/shape.ts'

type English = typeof en
type AreaName = keyof English & string

/** `area.key`; plural keys without their form. */
export type MessageKey = { [Area in AreaName]: `${Area}.${AreaKeys<English[Area]> & string}` }[AreaName]

type ParameterNames<Key> = Key extends `${infer Area extends AreaName}.${infer Message}`
  ? ParametersOf<English[Area], Message>
  : never

type Arguments<Key> = [ParameterNames<Key>] extends [never]
  ? []
  : [parameters: { [Name in ParameterNames<Key> & string]: Name extends 'count' ? number : string | number }]

export interface Translate {
  <Key extends MessageKey>(key: Key, ...parameters: Arguments<Key>): string
}

const instance = i18next.createInstance()
void instance.init({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  defaultNS: 'app',
  ns: ['app'],
  // Text is shown as text everywhere; escaping here would show &amp; to the reader.
  interpolation: { escapeValue: false },
  resources: { en: { app: en }, fi: { app: fi }, pl: { app: pl } },
})

/** Messages of one language. A key or parameter that does not exist is a compile error. */
export function translator(language: Language): Translate {
  const translate = instance.getFixedT(language, 'app') as (key: string, parameters?: object) => string
  // Most messages have no parameters, and screens that follow a drag ask for the same ones in every frame.
  const known = new Map<string, string>()
  function plain(key: string): string {
    const text = known.get(key) ?? translate(key)
    known.set(key, text)
    return text
  }
  return ((key: string, parameters?: object) =>
    parameters === undefined ? plain(key) : translate(key, parameters)) as Translate
}
