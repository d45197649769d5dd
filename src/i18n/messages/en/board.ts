export const board = {
  keep: 'Keep',
  keepTitle: 'Keep this chart for the meeting',
  name: 'Name',
  note: 'Note',
  kept: '“{{name}}” is on the board.',
} as const
