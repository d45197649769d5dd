import { parseArgs } from 'node:util'
import type { Language } from '#domain/language.ts'
import { commandNames, commandOf, type CommandName } from './commands.ts'
import { flags, options, repeatable, type OptionName, type OptionValues } from './options.ts'
import type { OptionValue } from './option-values.ts'

export type Request =
  | { kind: 'help'; command: CommandName | null }
  | { kind: 'version' }
  | { kind: 'command'; command: CommandName; file: string; language: Language; options: OptionValues }
  | { kind: 'misuse'; command: CommandName | null; message: string }

/** What a command line asks for; `misuse` with a sentence where it is not one that we know. */
export function readArguments(line: readonly string[]): Request {
  let parsed: Parsed
  try {
    parsed = parse(line)
  } catch (error) {
    // The message of parseArgs names the option; what follows its first sentence is advice for programmers.
    return misuse(null, (error as Error).message.split('. ')[0]!)
  }
  const { help, version, ...said } = parsed.values
  const [name, file, ...rest] = parsed.positionals
  if (version === true) return { kind: 'version' }
  const command = commandNames.find((known) => known === name) ?? null
  if (help === true || (name === undefined && line.length === 0)) {
    if (name !== undefined && command === null) return misuse(null, `There is no command "${name}".`)
    return { kind: 'help', command }
  }
  if (name === undefined) return misuse(null, 'A command is missing.')
  if (command === null) return misuse(null, `There is no command "${name}".`)
  const read = readOptions(command, said)
  if (typeof read === 'string') return misuse(command, read)
  if (file === undefined) return misuse(command, 'The file is missing.')
  if (rest.length > 0) return misuse(command, `One file at a time; "${rest[0]}" is too many.`)
  return { kind: 'command', command, file, language: read.language ?? 'en', options: read }
}

type Said = Partial<Record<OptionName, readonly string[] | boolean>>

interface Parsed {
  values: Said & { help?: boolean; version?: boolean }
  positionals: string[]
}

function parse(line: readonly string[]): Parsed {
  const valued = Object.keys(options).map((name) => [name, { type: 'string', multiple: true } as const])
  const switched = ['version', ...flags].map((name) => [name, { type: 'boolean' } as const])
  return parseArgs({
    args: joinNegative(line),
    allowPositionals: true,
    options: { ...Object.fromEntries([...valued, ...switched]), help: { type: 'boolean', short: 'h' } },
  }) as Parsed
}

/** `--x-from -0.02` as `--x-from=-0.02`, since parseArgs takes the number for another option. */
function joinNegative(line: readonly string[]): string[] {
  const joined: string[] = []
  for (const part of line) {
    const isValue = /^-\.?\d/.test(part) && /^--[^=]+$/.test(joined.at(-1) ?? '')
    if (isValue) joined.push(`${joined.pop()}=${part}`)
    else joined.push(part)
  }
  return joined
}

/** The values of a command's options, or what is wrong with them. */
function readOptions(name: CommandName, said: Said): OptionValues | string {
  const command = commandOf(name)
  const known: readonly OptionName[] = ['language', ...command.options]
  const read: Record<string, unknown> = {}
  for (const [option, texts] of Object.entries(said) as [OptionName, readonly string[] | boolean][]) {
    if (!known.includes(option)) return `--${option} is no option of "${name}".`
    if (typeof texts === 'boolean') {
      read[option] = texts
      continue
    }
    const { takes, read: readOne } = options[option as keyof typeof options] as OptionValue<unknown>
    const values = texts.map(readOne)
    const wrong = values.indexOf(undefined)
    if (wrong !== -1) return `--${option} takes ${takes}, not "${texts[wrong]}".`
    const isRepeatable = repeatable.some((one) => one === option)
    if (!isRepeatable && values.length > 1) return `--${option} is said more than once.`
    read[option] = isRepeatable ? values : values[0]
  }
  const missing = command.required?.find((option) => read[option] === undefined)
  if (missing !== undefined) return `--${missing} is missing.`
  const [first, second] = command.exclusive?.filter((option) => read[option] !== undefined) ?? []
  if (second !== undefined) return `--${first} and --${second} do not go together.`
  return read as OptionValues
}

function misuse(command: CommandName | null, message: string): Request {
  return { kind: 'misuse', command, message }
}
