import type { ComponentType } from 'react'
import type {
  AnsweringMode,
  Answerer,
  AnswerOf,
  QuestionOf,
  Round,
  RoundKind,
} from '#domain/agreement/round.ts'
import type { Workspace } from '#domain/workspace.ts'

export type RoundOf<Kind extends RoundKind> = Round & { question: QuestionOf<Kind> }

export interface AnswerFormProps<Kind extends RoundKind, Draft> {
  round: RoundOf<Kind>
  answerer: Answerer
  draft: Draft
  /** Typing in one field has a burst, so that it is one step of the form's own undo; a choice has none. */
  onChange: (draft: Draft, burst?: string) => void
}

export interface ResultsProps<Kind extends RoundKind> {
  /** Revealed; its answers are those of `revealedAnswers` */
  round: RoundOf<Kind>
}

export interface TypeInProps<Kind extends RoundKind> {
  round: RoundOf<Kind>
  onClose: () => void
}

/**
 * What one kind of blind round brings to `RoundPanel`. A draft is what somebody has entered so far, whole or not. It
 * lives in the answer dialog alone: it is never saved, logged, or put where it outlives the dialog.
 */
export interface KindOfRound<Kind extends RoundKind, Draft> {
  kind: Kind
  /** Who answers unless the facilitator chooses otherwise */
  usualMode: AnsweringMode
  emptyDraft: (round: RoundOf<Kind>, workspace: Workspace) => Draft
  /** The answer as it is sealed; null while something that every answer needs is missing */
  contentOf: (draft: Draft, round: RoundOf<Kind>, workspace: Workspace) => AnswerOf<Kind> | null
  /** Fields alone: title, seal button and undo are the dialog's. Fields take their value from the draft. */
  Form: ComponentType<AnswerFormProps<Kind, Draft>>
  Results: ComponentType<ResultsProps<Kind>>
  /** Earlier and later round of one question beside each other; otherwise the results stand one after the other. */
  Comparison?: ComponentType<{ earlier: RoundOf<Kind>; later: RoundOf<Kind> }>
  /** A faster way to type in ballots, in a dialog of its own, which seals by `useSeal`; otherwise the form. */
  TypeIn?: ComponentType<TypeInProps<Kind>>
}

export interface RoundPanelProps<Kind extends RoundKind, Draft> {
  /** A constant of the module, not made anew in each rendering */
  kind: KindOfRound<Kind, Draft>
  /** The question in words, as it heads the panel, the curtain and the form */
  title: string
  /** What a round begun now would ask, or in words why nothing can be asked */
  question: QuestionOf<Kind> | { refusal: string }
  /** Which rounds of the kind are about the same question */
  isSame: (question: QuestionOf<Kind>) => boolean
}
