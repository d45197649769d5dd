import { languages } from '#domain/language.ts'
import type { Ballots, BallotQuestion } from './ballots-shape.ts'
import { list, object, oneOf, text, wholeNumber, type Read } from './print-document-guards.ts'
import { printFactGuards } from './print-facts.ts'

const question: Read<BallotQuestion> = object<BallotQuestion>({
  key: text,
  text,
  choices: list(text),
  lines: wholeNumber,
})

/** Ballots from JSON of an unknown shape. */
export const readBallots: Read<Ballots> = object<Ballots>({
  ...printFactGuards,
  contentLanguage: oneOf(languages),
  title: text,
  instruction: text,
  ballots: list(
    object<Ballots['ballots'][number]>({ id: text, name: text, side: text, questions: list(question) }),
  ),
})
