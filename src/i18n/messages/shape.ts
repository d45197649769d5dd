/**
 * Types that make a missing message, a missing plural form or an unknown parameter a compile error.
 * English is the reference; a key ending in `_one`, `_other` … is a plural form of the key before it.
 */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

type PluralBase<Key> = Key extends `${infer Base}_${PluralForm}` ? Base : never

/** Every key of an English area, with exactly the plural forms that the language has. */
export type AreaShape<English, Forms extends PluralForm> = {
  [Key in Exclude<keyof English, `${PluralBase<keyof English>}_${PluralForm}`>]: string
} & { [Key in `${PluralBase<keyof English>}_${Forms}`]: string }

/** The names between double braces in a message. */
type Placeholders<Message> = Message extends `${string}{{${infer Inside}}}${infer Rest}`
  ? (Inside extends `${infer Name}, ${string}` ? Name : Inside) | Placeholders<Rest>
  : never

export type AreaKeys<Area> = Exclude<keyof Area, `${string}_${PluralForm}`> | PluralBase<keyof Area>

/** Parameters of a message; a plural key takes those of all its forms and a count. */
export type ParametersOf<Area, Key> = Key extends keyof Area
  ? Placeholders<Area[Key]>
  :
      | 'count'
      | {
          [Form in PluralForm]: Placeholders<Area[Extract<`${Key & string}_${Form}`, keyof Area>]>
        }[PluralForm]
