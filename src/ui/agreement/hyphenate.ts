import type { Language } from '#domain/language.ts'

const softHyphen = '\u00ad'
const shortestWord = 11
const shortestPart = 4

const vowels: Record<Language, string> = { fi: 'aeiouyäöå', pl: 'aąeęioóuy', en: '' }
/** Written with two letters, spoken as one: never parted. */
const digraphs: Record<Language, readonly string[]> = {
  fi: [],
  pl: ['ch', 'cz', 'dz', 'dź', 'dż', 'rz', 'sz'],
  en: [],
}

/**
 * Long words with soft hyphens, for narrow columns: Chromium has no hyphenation of its own for these languages
 * on most systems. Only where the syllables leave no doubt; in English nowhere, since its syllables do.
 */
export function hyphenate(text: string, language: Language): string {
  if (vowels[language] === '') return text
  return text.replace(/\p{L}+/gu, (word) =>
    word.length < shortestWord ? word : hyphenateWord(word, language),
  )
}

function hyphenateWord(word: string, language: Language): string {
  const lower = word.toLowerCase()
  // A letter that changes its length in lower case would shift every place after it.
  if (lower.length !== word.length) return word
  let result = ''
  let partStart = 0
  for (let place = 0; place < word.length; place++) {
    const isFarEnough = place - partStart >= shortestPart && word.length - place >= shortestPart
    if (isFarEnough && startsSyllable(lower, place, language)) {
      result += word.slice(partStart, place) + softHyphen
      partStart = place
    }
  }
  return result + word.slice(partStart)
}

/** Finnish: before each consonant that a vowel follows. Polish: only if a vowel stands before it, too. */
function startsSyllable(word: string, place: number, language: Language): boolean {
  const isVowel = (at: number) => at < word.length && vowels[language].includes(word[at]!)
  if (isVowel(place)) return false
  if (language === 'fi') return isVowel(place + 1)
  const onset = digraphs.pl.includes(word.slice(place, place + 2)) ? 2 : 1
  return isVowel(place - 1) && isVowel(place + onset)
}
