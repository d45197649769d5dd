import type { Command } from './command.ts'

/** The commands of one type. */
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>
