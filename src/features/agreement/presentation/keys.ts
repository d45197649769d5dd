import type { Translate } from '#i18n/translate.ts'

/** Everything that a key does in the presentation, in the order in which it is listed. */
export const actionNames = [
  'next',
  'back',
  'first',
  'last',
  'curtain',
  'theme',
  'clock',
  'audience',
  'reveal',
  'answer',
  'workOn',
  'keys',
  'leave',
] as const
export type ActionName = (typeof actionNames)[number]

/** What each can do now; null: nothing */
export type Actions = Readonly<Record<ActionName, (() => void) | null>>

/** As `KeyboardEvent.key` names them. Presenters' remotes send Page Up and Page Down, and a full stop for the curtain. */
export const actionKeys: Readonly<Record<ActionName, readonly string[]>> = {
  next: ['ArrowRight', 'PageDown', ' '],
  back: ['ArrowLeft', 'PageUp'],
  first: ['Home'],
  last: ['End'],
  curtain: ['b', '.'],
  theme: ['t'],
  clock: ['p'],
  audience: ['a'],
  reveal: ['r'],
  answer: ['m'],
  workOn: ['o'],
  keys: ['?'],
  leave: ['Escape'],
}

export function actionOf(key: string): ActionName | null {
  const wanted = key.length === 1 ? key.toLowerCase() : key
  return actionNames.find((name) => actionKeys[name].includes(wanted)) ?? null
}

/** What stands on the key */
export function keyLabel(key: string, t: Translate): string {
  switch (key) {
    case 'ArrowRight':
      return '→'
    case 'ArrowLeft':
      return '←'
    case 'PageDown':
      return 'Page Down'
    case 'PageUp':
      return 'Page Up'
    case 'Escape':
      return 'Esc'
    case ' ':
      return t('presentation.space')
    default:
      return key.length === 1 ? key.toUpperCase() : key
  }
}
