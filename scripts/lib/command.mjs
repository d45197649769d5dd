import { spawn } from 'node:child_process'

const forwardedSignals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Stdin closed, and stdout moved to stderr: for tools whose words must not mix with the job's output. */
export const quietStdout = ['ignore', 2, 2]

/**
 * Runs a command to its end and passes on the signals that this process receives meanwhile.
 * @param {string} command
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; 128 and the signal's number when a signal ended it
 */
export async function runCommand(command, parameters, options = {}) {
  const child = spawn(command, parameters, { stdio: 'inherit', ...options })
  function forward(signal) {
    child.kill(signal)
  }
  for (const signal of forwardedSignals) process.on(signal, forward)
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) => resolve(code ?? signalExitCode(signal)))
    })
  } finally {
    for (const signal of forwardedSignals) process.off(signal, forward)
  }
}

/**
 * Runs a JavaScript tool with this very Node.
 * @param {string} file
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runNode(file, parameters, options) {
  return runCommand(process.execPath, [file, ...parameters], options)
}

function signalExitCode(signal) {
  const numbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }
  return 128 + (numbers[signal] ?? 0)
}
