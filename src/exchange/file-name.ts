/** File systems take 255 bytes for a name: three parts of this length, an extension, and what a dialog may add. */
const maximumBytesOfPart = 60
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A name for a file that every file system takes: parts joined by a hyphen, without path separators, control
 * characters and those that Windows refuses. `extension` without its point.
 */
export function safeFileName(parts: readonly string[], extension: string): string {
  const cleaned = parts.map(cleanPart).filter((part) => part !== '')
  const joined = cleaned.join(' - ')
  const name = joined === '' ? 'Tuottolaskuri' : joined
  return `${reservedOnWindows.test(name) ? `_${name}` : name}.${extension}`
}

function cleanPart(part: string): string {
  const allowed = part
    .normalize('NFC')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u{FFFD}]/gu, '')
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/\s+/g, ' ')
  return trimmed(shortened(trimmed(allowed)))
}

function shortened(name: string): string {
  const encoder = new TextEncoder()
  let bytes = 0
  let result = ''
  for (const character of name) {
    bytes += encoder.encode(character).length
    if (bytes > maximumBytesOfPart) break
    result += character
  }
  return result
}

/** Windows drops points and spaces at the end, and a point at the start hides a file elsewhere. */
function trimmed(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '')
}
