import type { PrintFacts } from './print-facts.ts'

/** A number that leads, with what it is and what must be known beside it. */
export interface CaseFigure {
  label: string
  value: string
  note: string
}

/** One of few points in a list: what, the sentence that counts, and what it is measured by. */
export interface CasePoint {
  title: string
  text: string
  note: string
}

export interface CaseRow {
  label: string
  /** In the order of the columns */
  values: string[]
}

/** Cumulative cash as it is drawn: months count from 0, which is the start, to N. */
export interface CasePicture {
  /** N + 1 amounts: at the start, and after each month */
  plan: number[]
  /** N amounts each, after months 1 to N; null where nothing is uncertain */
  band: { low: number[]; high: number[]; name: string; lowName: string; highName: string } | null
  /** What is written at the end of the line */
  planName: string
  peak: { month: number; amount: number; name: string }
  amounts: { value: number; name: string }[]
  months: { month: number; number: string; name: string }[]
}

/** A business case on one page: plain JSON, with every word and number as the language of the page writes it. */
export interface BusinessCase extends PrintFacts {
  title: string
  date: string
  /** The result in one sentence */
  lead: string
  /** Which scenario, over which time, under which definitions */
  facts: string[]
  /** Stands beside the figures of each part */
  basis: string
  asked: { title: string; figures: CaseFigure[] }
  returns: {
    title: string
    caption: string
    columns: { name: string; hint: string }[]
    rows: CaseRow[]
    chances: CaseFigure[]
    /** Said where there are no chances, or what there is to them */
    note: string
  }
  cash: { title: string; description: string; picture: CasePicture }
  risks: { title: string; basis: string; points: CasePoint[]; none: string }
  checkpoints: { title: string; basis: string; points: CasePoint[]; none: string }
  /** null where no baseline is chosen, or the page is about the baseline itself */
  increment: { title: string; basis: string; figures: CaseFigure[] } | null
  /** How it was computed, and with what program */
  method: string
}
