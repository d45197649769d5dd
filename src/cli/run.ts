// oxlint-disable-next-line no-restricted-imports -- the version stands in package.json alone, which has no name of its own
import packageJson from '../../package.json'
import { readArguments } from './arguments.ts'
import { commandOf } from './commands.ts'
import { fileErrors, Refused } from './errors.ts'
import { helpText } from './help.ts'
import { readWorkspace } from './read-workspace.ts'

export interface RunOutcome {
  stdout: string
  stderr: string
  /** 0 done, 1 the file or its content is refused or not in order, 2 called in a way that is not known */
  exitCode: 0 | 1 | 2
}

export interface RunHooks {
  /** Share of the work that is done, 0 to 1 */
  onProgress?: (done: number) => void
}

/** Runs one command line. Never rejects for what stands in a file or on the line. */
export async function run(line: readonly string[], hooks: RunHooks = {}): Promise<RunOutcome> {
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
  const { command, file, language, options } = request
  try {
    const workspace = await readWorkspace(file)
    const output = await commandOf(command).run(workspace, options, { language, ...hooks })
    return { stdout: asLine(output), stderr: '', exitCode: output.ok === false ? 1 : 0 }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { stdout: asLine({ errors: fileErrors(error.errors, language) }), stderr: '', exitCode: 1 }
  }
}

function asLine(output: object): string {
  return `${JSON.stringify(output)}\n`
}
