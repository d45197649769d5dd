import type { Language } from '#domain/language.ts'
import { localeTag } from '#i18n/locale.ts'

/** A point after these does not end a sentence, though a capital letter may follow. */
const abbreviations: Record<Language, readonly string[]> = {
  en: ['e.g.', 'i.e.', 'vs.', 'approx.', 'no.', 'mr.', 'mrs.', 'ms.', 'dr.'],
  fi: ['esim.', 'ks.', 'ml.', 'mm.', 'mukl.', 'n.', 'nro.', 'ns.', 'ts.', 'vrt.'],
  pl: ['m.in.', 'np.', 'nr.', 'ok.', 'por.', 'tj.', 'tzn.', 'tzw.', 'ww.', 'zob.'],
}

const segmenters = new Map<Language, Intl.Segmenter>()

/** The first sentence of a definition: its meaning in one line. '' for an empty text. */
export function firstSentence(text: string, language: Language): string {
  let sentence = ''
  for (const { segment } of segmenterOf(language).segment(text.trim())) {
    sentence += segment
    if (!endsWithAbbreviation(sentence.trimEnd(), language)) break
  }
  return sentence.replace(/\s+/g, ' ').trim()
}

function endsWithAbbreviation(sentence: string, language: Language): boolean {
  const lastWord = sentence.slice(sentence.search(/\S+$/)).replace(/^[("“„]+/, '')
  return abbreviations[language].includes(lastWord.toLowerCase())
}

function segmenterOf(language: Language): Intl.Segmenter {
  let segmenter = segmenters.get(language)
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(localeTag(language), { granularity: 'sentence' })
    segmenters.set(language, segmenter)
  }
  return segmenter
}
