const longWord = 11

// A Finnish syllable begins at the consonant before a vowel; no fewer than three letters stand alone.
const finnishSyllable = /(?<=\p{L}{3})(?=[bcdfghjklmnpqrstvwxzšž][aeiouyåäö]\p{L})/giu

/**
 * Long Finnish words with the places where they may be divided. The browser inside Electron carries no
 * hyphenation dictionaries, so without this a word like "myyntimahdollisuus" breaks anywhere.
 */
export function withSoftHyphens(text: string, language: string | undefined): string {
  if (language !== 'fi') return text
  return text.replace(/\p{L}+/gu, (word) =>
    word.length < longWord ? word : word.replace(finnishSyllable, '\u00ad'),
  )
}
