import path from 'node:path'
// The variant for Node, because the one for Electron would open channels of its own to every page.
import electronLog from 'electron-log/node'
import { withoutContent } from './failure.ts'

export interface Log {
  info(message: string): void
  warn(message: string): void
  /** Says what failed and where, but not what the error says, which may quote clients' figures. */
  error(message: string, error: unknown): void
}

export function openLog(userData: string): Log {
  const { file, console: terminal } = electronLog.transports
  file.resolvePathFn = () => path.join(userData, 'logs', 'main.log')
  file.level = 'info'
  terminal.level = 'warn'
  return {
    info: (message) => electronLog.info(message),
    warn: (message) => electronLog.warn(message),
    error: (message, error) => electronLog.error(`${message}: ${withoutContent(error)}`),
  }
}

/** What nobody catches is written down, and the application goes on: the journal holds all that was told saved. */
export function logUncaught(log: Log): void {
  process.on('uncaughtException', (error) => log.error('uncaught', error))
  process.on('unhandledRejection', (reason) => log.error('unhandled rejection', reason))
}
