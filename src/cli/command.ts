import type { Language } from '#domain/language.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { OptionName, OptionValues } from './options.ts'

export interface CommandContext {
  /** Of messages and labels */
  language: Language
  /** Share of the work that is done, 0 to 1 */
  onProgress?: (done: number) => void
}

/** What is printed. Where it says that something is not `ok`, so does the exit code. */
export type Output = object & { ok?: boolean }

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
  /** Throws `Refused` where the file cannot be worked on in this way. */
  run(workspace: Workspace, options: OptionValues, context: CommandContext): Output | Promise<Output>
}
