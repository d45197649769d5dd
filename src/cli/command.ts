import type { Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { OptionName, OptionValues } from './options.ts'

export interface CommandContext {
  /** Of messages and labels */
  language: Language
  /** Share of the work that is done, 0 to 1 */
  onProgress?: (done: number) => void
}

/** What can be done with a workspace file. */
export interface Command {
  /** One line for the help of all */
  summary: string
  /** What it does, takes and prints */
  help: string
  /** Besides the language, which all know */
  options: readonly OptionName[]
  required?: readonly OptionName[]
  /** At most one of these */
  exclusive?: readonly OptionName[]
  /** What is printed. Throws `Refused` where the file cannot be worked on in this way. */
  run(workspace: Workspace, options: OptionValues, context: CommandContext): object | Promise<object>
}
