/** Why a figure does not exist. i18n makes words of it. */
export const absenceReasons = [
  /** Divided by the customers of the horizon, of whom there are none */
  'no-customers',
  /** Divided by a cost that is zero */
  'no-cost',
  /** Divided by the entries into a stage, of which there are none */
  'no-entries',
  /** The event lies beyond the last month, or never comes */
  'not-within-horizon',
  /** Earnings of one customer never cover what it cost to win one */
  'never-recovered',
  /** NPV has the same sign at every rate looked at, so no rate makes it zero */
  'no-sign-change',
  /** Several rates make NPV zero */
  'not-unique',
  /** People wait in a stage that nobody works */
  'no-capacity',
  /** No customer ever leaves, so their time has no mean */
  'no-churn',
  /** No stage of the path has the role that the figure is about */
  'no-such-stage',
  /** Divided by a time that is zero */
  'no-lag',
  /** No target was set */
  'no-target',
  /** Divided by what is left of a target, of which nothing is */
  'target-reached',
  /** It costs no more than what it is compared with */
  'no-extra-cost',
  /** Nobody said between what the input may lie */
  'no-range',
  /** A customer brings nothing that the target counts */
  'no-value',
  /** Too large for a number */
  'out-of-range',
] as const
export type AbsenceReason = (typeof absenceReasons)[number]

/** A number, or the reason why there is none. Never NaN, never infinite. */
export type Figure = { kind: 'value'; value: number } | { kind: 'none'; reason: AbsenceReason }

export function none(reason: AbsenceReason): Figure {
  return { kind: 'none', reason }
}

/** A figure of a number; `out-of-range` where it is not finite. SPEC S23. */
export function figureOf(value: number): Figure {
  // Adding 0 makes a plain zero of -0.
  return Number.isFinite(value) ? { kind: 'value', value: value + 0 } : none('out-of-range')
}

/**
 * `numerator / denominator`; none with the reason given where the denominator is zero. SPEC S23.
 */
export function ratio(numerator: number, denominator: number, reasonForZero: AbsenceReason): Figure {
  return denominator === 0 ? none(reasonForZero) : figureOf(numerator / denominator)
}

/** A figure made of another one; what is none stays none, with its reason. */
export function mapFigure(figure: Figure, make: (value: number) => Figure): Figure {
  return figure.kind === 'none' ? figure : make(figure.value)
}
