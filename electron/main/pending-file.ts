import path from 'node:path'

const extension = '.tuotto'

/** A file that the application was asked to open from outside; handed over once. */
export interface PendingFile {
  offer(file: string): void
  take(): string | null
}

export function createPendingFile(onOffer: () => void): PendingFile {
  let waiting: string | null = null
  return {
    offer: (file) => {
      waiting = file
      onOffer()
    },
    take: () => {
      const file = waiting
      waiting = null
      return file
    },
  }
}

/** The workspace file named on a command line; Chromium puts switches of its own in between. */
export function findWorkspaceFile(commandLine: string[], workingFolder: string): string | null {
  const named = commandLine
    .slice(1)
    .findLast((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith(extension))
  return named === undefined ? null : path.resolve(workingFolder, named)
}
