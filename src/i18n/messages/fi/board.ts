import type { board as english } from '../en/board.ts'
import type { AreaShape } from '../shape.ts'

export const board = {
  keep: 'Säilytä',
  keepTitle: 'Säilytä kaavio kokousta varten',
  name: 'Nimi',
  note: 'Muistiinpano',
  kept: '”{{name}}” on taululla.',
} as const satisfies AreaShape<typeof english, 'one' | 'other'>
