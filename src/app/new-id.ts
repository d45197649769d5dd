const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'
const length = 20

/** A random identifier; 36^20 of them make a collision a matter of theory. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length * 2))
  let id = ''
  for (const byte of bytes) {
    // 252 is the largest multiple of 36 below 256: beyond it the first letters would be likelier.
    if (byte < 252 && id.length < length) id += alphabet[byte % 36]
  }
  return id.length === length ? id : newId()
}
