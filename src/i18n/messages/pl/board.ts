import type { board as english } from '../en/board.ts'
import type { AreaShape } from '../shape.ts'

export const board = {
  keep: 'Zachowaj',
  keepTitle: 'Zachowaj wykres na spotkanie',
  name: 'Nazwa',
  note: 'Notatka',
  kept: '„{{name}}” jest na tablicy.',
} as const satisfies AreaShape<typeof english, 'one' | 'few' | 'many' | 'other'>
