import type { Command } from './command.ts'
import { compareFile } from './compare-file.ts'
import { gridFile } from './grid-file.ts'
import { montecarloFile } from './montecarlo-file.ts'
import { projectFile } from './project-file.ts'
import { seekFile } from './seek-file.ts'
import { sensitivityFile } from './sensitivity-file.ts'
import { validateFile } from './validate-file.ts'
import { verifyFile } from './verify-file.ts'

/** The commands by the name that they are called by, in the order of the help. */
export const commands = {
  validate: validateFile,
  verify: verifyFile,
  project: projectFile,
  compare: compareFile,
  sensitivity: sensitivityFile,
  grid: gridFile,
  seek: seekFile,
  montecarlo: montecarloFile,
} satisfies Record<string, Command>
export type CommandName = keyof typeof commands
export const commandNames = Object.keys(commands) as CommandName[]

export function commandOf(name: CommandName): Command {
  return commands[name]
}
