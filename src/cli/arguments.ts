import { parseArgs } from 'node:util'
import { languages, type Language } from '#domain/language.ts'

const commandNames = ['validate', 'project'] as const
export type CommandName = (typeof commandNames)[number]

export type Request =
  | { kind: 'help'; command: CommandName | null }
  | { kind: 'version' }
  | { kind: 'command'; command: CommandName; file: string; language: Language }
  | { kind: 'misuse'; command: CommandName | null; message: string }

/** What a command line asks for; `misuse` with a sentence where it is not one that we know. */
export function readArguments(line: readonly string[]): Request {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(line)
  } catch (error) {
    // The message of parseArgs names the option; what follows its first sentence is advice for programmers.
    return misuse(null, (error as Error).message.split('. ')[0]!)
  }
  const { values, positionals } = parsed
  const [name, file, ...rest] = positionals
  if (values.version) return { kind: 'version' }
  const command = commandNames.find((known) => known === name) ?? null
  if (values.help || (name === undefined && line.length === 0)) {
    if (name !== undefined && command === null) return misuse(null, `There is no command "${name}".`)
    return { kind: 'help', command }
  }
  if (name === undefined) return misuse(null, 'A command is missing.')
  if (command === null) return misuse(null, `There is no command "${name}".`)
  const language = languages.find((known) => known === values.language)
  if (language === undefined)
    return misuse(command, `There is no language "${values.language}"; known: ${languages.join(', ')}.`)
  if (file === undefined) return misuse(command, 'The file is missing.')
  if (rest.length > 0) return misuse(command, `One file at a time; "${rest[0]}" is too many.`)
  return { kind: 'command', command, file, language }
}

function parse(line: readonly string[]) {
  return parseArgs({
    args: [...line],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', default: false },
      language: { type: 'string', default: 'en' },
    },
  })
}

function misuse(command: CommandName | null, message: string): Request {
  return { kind: 'misuse', command, message }
}
