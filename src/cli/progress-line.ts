import type { WriteStream } from 'node:tty'

export interface ProgressLine {
  /** Share of the work that is done, 0 to 1 */
  show(done: number): void
  clear(): void
}

/** A line that tells how far the work is, for whoever looks on; null where nobody does. */
export function progressLine(stream: Pick<WriteStream, 'isTTY' | 'write'>): ProgressLine | null {
  if (!stream.isTTY) return null
  let shown = ''
  return {
    show(done) {
      const text = `${Math.floor(100 * done)} %`
      if (text !== shown) stream.write(`\r${text}`)
      shown = text
    },
    clear() {
      if (shown !== '') stream.write('\r\u001b[K')
      shown = ''
    },
  }
}
