import { commandNames, commandOf, type CommandName } from './commands.ts'

const common = `Prints one line of JSON to standard output and nothing else. What is refused is printed there too, as
  {"errors": [{"path", "code", "message"}]}
with the messages in the language asked for: --language fi|pl|en (en unless set).
Exit code: 0 done, 1 the file or what is asked of it is refused or not in order, 2 the command line is not understood.
`

/** Help of one command, or of all. */
export function helpText(command: CommandName | null): string {
  if (command !== null) return `${commandOf(command).help}\n${common}`
  const lines = commandNames.map((name) => `  ${`${name} FILE`.padEnd(18)}   ${commandOf(name).summary}`)
  return `Tuottolaskuri without a window

${lines.join('\n')}

  --language fi|pl|en   language of messages
  --help                this text, or with a command: more about it
  --version             version of the program

${common}`
}
