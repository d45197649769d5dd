import type { CommandName } from './arguments.ts'

const commands: Record<CommandName, string> = {
  validate: `tuottolaskuri validate FILE [--language fi|pl|en]

Reads a workspace file (.tuotto) and checks all of it. Prints what it holds:
  {"valid": true, "name", "schemaVersion", "currency", "months", "stages", "channels"}
`,
  project: `tuottolaskuri project FILE [--language fi|pl|en]

Computes the plan of a workspace file (.tuotto). Prints, before tax and without VAT:
  by month     stageByChannel [channel][stage][month], stage [stage][month], newCustomers, active,
               revenue, grossProfit, cost, costParts, cashFlow, cumCash
  over all     totalCost, roi, npv, payback, irrMonthly, irrAnnual (null where there is none),
               keyFigures (each figure with its value, or the reason why there is none), openAtEnd
  by period    quarters, years
  of the plan  name, currency, amounts, months, startYear, startMonth (0 is January),
               stageIds, stageNames, channelIds, channelNames (active channels alone)
`,
}

const common = `Prints one line of JSON to standard output and nothing else. What is refused is printed there too, as
  {"errors": [{"path", "code", "message"}]}
with the messages in the language asked for (en unless set).
Exit code: 0 done, 1 the file is refused, 2 the command line is not understood.
`

/** Help of one command, or of all. */
export function helpText(command: CommandName | null): string {
  if (command !== null) return `${commands[command]}\n${common}`
  return `Tuottolaskuri without a window

  validate FILE   check a workspace file
  project FILE    compute what its plan returns

  --language fi|pl|en   language of messages
  --help                this text, or with a command: more about it
  --version             version of the program

${common}`
}
