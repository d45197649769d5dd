import type { Authorship, Command } from '#domain/commands/command.ts'
import type { InputPath, InputValue } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'

/** Puts a value that another input comes to into an input: whoever vouched for the one vouches for it as well. */
export function carriedInput(
  { provenance }: Workspace,
  { from, to, value }: { from: InputPath; to: InputPath; value: InputValue },
  author: Authorship,
): Command[] {
  const known = provenance[from]
  const enter: Command = { type: 'set-input', path: to, value, keepsOrigin: true, ...author }
  if (known === undefined) return [enter]
  return [enter, { ...known, type: 'set-origin', paths: [to], at: known.at ?? author.at }]
}
