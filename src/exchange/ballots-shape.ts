import type { Language } from '#domain/language.ts'
import type { PrintFacts } from './print-facts.ts'

/** One question on paper: choices to tick, or empty lines to write on. */
export interface BallotQuestion {
  key: string
  text: string
  choices: string[]
  lines: number
}

/** One for each who is asked, with nothing answered: plain JSON, with every word in the language of the ballots. */
export interface Ballots extends PrintFacts {
  /** Language in which criteria and leads are written */
  contentLanguage: Language
  title: string
  instruction: string
  ballots: {
    id: string
    name: string
    /** '' where the name says it */
    side: string
    questions: BallotQuestion[]
  }[]
}
