/** The lists of the editor: criteria and reasons. Nothing is altered in place. */

export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = without(items, from)
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)]
}

export function without<T>(items: readonly T[], index: number): T[] {
  return items.filter((_, other) => other !== index)
}

export function replaced<T>(items: readonly T[], index: number, item: T): T[] {
  return items.map((old, other) => (other === index ? item : old))
}

const bullet = /^\s*(?:[-–—•·*▪◦]|\d{1,2}[.)])\s+/u

/** The lines of a text. Where there are several, e.g. from a document or a mail, without bullets and numbers. */
export function linesOf(text: string): string[] {
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.length < 2 ? lines : lines.map((line) => line.replace(bullet, ''))
}
