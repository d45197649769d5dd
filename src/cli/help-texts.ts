import { figureNames } from '#domain/figure-names.ts'
import { channelFields, planFields, stageFields } from '#domain/inputs.ts'

const lineWidth = 110

/** How inputs are named, with every field that can be moved. */
export const pathHelp = `PATH of an input: plan/FIELD, channel/ID/FIELD, stage/ID/FIELD, or of one channel stage/ID/rate/CHANNEL and
stage/ID/opening/CHANNEL. FIELD is
${fieldsHelp('plan', planFields)}
${fieldsHelp('channel', channelFields)}
${fieldsHelp('stage', stageFields)}
and project prints the ids.`

/** What a star in a path finds. */
export const starHelp = `A * in a PATH stands for any one part but the first and finds all such inputs that the plan computes with:
channel/*/growth is the growth of all channels.`

export const scenarioHelp = 'name or id of a scenario in the place of the plan'

/** Names of all figures, on lines that are indented by some blanks. */
export function figuresHelp(indent: number): string {
  return wrapped(figureNames, indent)
}

function fieldsHelp(group: string, fields: Readonly<Record<string, { kind: string }>>): string {
  const names = Object.keys(fields).filter((name) => ['number', 'lag', 'list'].includes(fields[name]!.kind))
  return `  ${`${group}:`.padEnd(10)}${wrapped(names, 12)}`
}

/** Names with commas between them; the first line starts where the text before it ends. */
function wrapped(names: readonly string[], indent: number): string {
  const lines: string[] = []
  for (const name of names) {
    const last = lines.at(-1)
    if (last === undefined || `${last}, ${name}`.length > lineWidth - indent) lines.push(name)
    else lines[lines.length - 1] = `${last}, ${name}`
  }
  return lines.join(`,\n${' '.repeat(indent)}`)
}
