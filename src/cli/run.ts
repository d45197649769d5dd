// oxlint-disable-next-line no-restricted-imports -- the version stands in package.json alone, which has no name of its own
import packageJson from '../../package.json'
import { readArguments } from './arguments.ts'
import { helpText } from './help.ts'
import { fileErrors, type CommandResult } from './errors.ts'
import { projectFile } from './project-file.ts'
import { readWorkspace } from './read-workspace.ts'
import { validateFile } from './validate-file.ts'

export interface RunOutcome {
  stdout: string
  stderr: string
  /** 0 done, 1 the file or its content is refused, 2 called in a way that is not known */
  exitCode: 0 | 1 | 2
}

/** Runs one command line. Never rejects for what stands in a file or on the line. */
export async function run(line: readonly string[]): Promise<RunOutcome> {
  const request = readArguments(line)
  switch (request.kind) {
    case 'version':
      return { stdout: `${packageJson.version}\n`, stderr: '', exitCode: 0 }
    case 'help':
      return { stdout: helpText(request.command), stderr: '', exitCode: 0 }
    case 'misuse':
      return { stdout: '', stderr: `${request.message}\n\n${helpText(request.command)}`, exitCode: 2 }
    case 'command':
  }
  const { command, file, language } = request
  const read = await readWorkspace(file)
  let result: CommandResult
  if ('errors' in read) result = read
  else result = command === 'validate' ? validateFile(read.workspace) : projectFile(read.workspace)
  if ('errors' in result)
    return { stdout: asLine({ errors: fileErrors(result.errors, language) }), stderr: '', exitCode: 1 }
  return { stdout: asLine(result.output), stderr: '', exitCode: 0 }
}

function asLine(output: object): string {
  return `${JSON.stringify(output)}\n`
}
