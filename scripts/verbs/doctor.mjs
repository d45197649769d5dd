import { fileURLToPath } from 'node:url'
import { runCommand } from '../lib/command.mjs'
import { withElectron } from '../lib/with-electron.mjs'

const doctorApplication = fileURLToPath(new URL('../setup/doctor-app.cjs', import.meta.url))

/**
 * Proves that a window opens, and says in what.
 * @returns {Promise<number>}
 */
export function doctor() {
  return withElectron(({ runtime, electronArguments, isHeadless, environment }) => {
    console.log(`Node ${process.versions.node}, ${process.platform}-${process.arch}`)
    console.log(`Electron (${runtime.kind}): ${runtime.executable}`)
    console.log(`display: ${isHeadless ? `virtual, ${environment.DISPLAY}` : 'the one of this machine'}`)
    console.log(`arguments: ${electronArguments.join(' ') || 'none'}`)
    // Chromium's own complaints, such as that of a missing message bus, would drown the answer.
    const parameters = [...electronArguments, '--log-level=3', doctorApplication]
    return runCommand(runtime.executable, parameters, { env: environment })
  })
}
