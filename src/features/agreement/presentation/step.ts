import type { AgendaPart } from '#domain/agreement/party.ts'
import type { CriterionVote, Round } from '#domain/agreement/round.ts'
import { answeredBy } from '#domain/agreement/rounds.ts'
import type { FigureName } from '#domain/figure-names.ts'
import type { RoundId } from '#domain/identifier.ts'
import type { CriterionTally } from '#engine/agreement/criterion-tally.ts'
import type { EstimationResult } from '#engine/agreement/estimation.ts'
import type { Writing } from '#exchange/agreement-report-words.ts'
import { capitalized } from '#i18n/stage-words.ts'
import type { SlideKind, SlideOf } from '#platform/contract.ts'
import type { CalibratedRound } from '#session/calibrations.ts'
import { label, sentence } from './slide-words.ts'

/** A slide before its language and theme are chosen */
export type SlideBody<K extends Exclude<SlideKind, 'curtain'> = Exclude<SlideKind, 'curtain'>> =
  K extends SlideKind ? Omit<SlideOf<K>, 'language' | 'theme'> : never

/** Where a slide is worked on, after the address of the workspace */
export type WorkPlace =
  | 'stages'
  | `agreement/${'people' | 'terms' | 'criteria' | 'calibrate' | 'estimate' | 'versions'}`

/** One slide of the workshop, with what the facilitator alone sees. */
export interface Step {
  /** Stays the same while the deck changes around it */
  key: string
  part: AgendaPart
  slide: SlideBody
  notes: readonly string[]
  /** The round that the slide asks and that was not revealed yet; null: none */
  round: Round | null
  place: WorkPlace
}

/** Everything that a deck is made of; what the engine computes is null until it has. */
export interface DeckSource extends Writing {
  /** When the workshop was begun; null: not yet */
  startedAt: number | null
  calibrations: readonly CalibratedRound[] | null
  /** Of the estimates that were revealed last */
  estimation: { roundId: RoundId; figure: FigureName; result: EstimationResult } | null
  tallyOf: (votes: readonly CriterionVote[]) => CriterionTally
}

/** Key of the slide on which a round's answers are first shown */
export function revealKey(round: Pick<Round, 'id'>): string {
  return `reveal/${round.id}`
}

interface Asked {
  key: string
  part: AgendaPart
  place: WorkPlace
  heading: string
  text: string
  choices?: readonly string[]
  /** The last round of the question; undefined: there was none */
  round: Round | undefined
}

/** Choices that are pressed by a key from 1 to 9 */
const mostChoices = 9

/** A question: how many have answered while it is asked, and how to begin where it never was. */
export function questionStep(
  { workspace, t, language }: Pick<DeckSource, 'workspace' | 't' | 'language'>,
  { key, part, place, heading, text, choices = [], round }: Asked,
): Step {
  const open = round?.revealedAt === null ? round : null
  const lines = round === undefined ? [text, t('presentation.notBegun')] : [text]
  const answered = open === null ? 0 : answeredBy(workspace, open).length
  const total = open?.answerers.length ?? 0
  return {
    key,
    part,
    place,
    round: open,
    slide: {
      kind: 'question',
      part: t(`people.${part}`),
      heading: label(heading),
      text: sentence(lines.filter((line) => line !== '').join('\n')),
      choices:
        choices.length > mostChoices ? [] : choices.map((choice) => label(capitalized(choice, language))),
      progress:
        open === null
          ? null
          : { words: label(t('rounds.answered', { answered, count: total })), answered, total },
      remaining: '',
    },
    notes: notes(),
  }

  function notes(): string[] {
    if (round === undefined) return [t('presentation.noteBegin')]
    if (open === null) return [t('presentation.noteAnswers')]
    return answered < total
      ? [t('presentation.noteCollect'), t('presentation.noteReveal')]
      : [t('presentation.noteAllAnswered')]
  }
}
