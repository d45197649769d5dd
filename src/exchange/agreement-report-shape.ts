import type { VersionStatus } from '#domain/agreement/version.ts'
import type { Language } from '#domain/language.ts'
import type { Stage, StageRole } from '#domain/stage.ts'
import type { TextPart } from './differing-words.ts'
import type { PrintFacts } from './print-facts.ts'

/** Who owns a stage: hue by `kind`, and a letter, since a hue alone does not tell owners apart for everybody. */
export interface ReportOwner {
  kind: StageRole['kind']
  letter: string
  label: string
}

export interface ReportObligation {
  kind: Exclude<Stage['obligation'], 'nobody'>
  /** Who may or must */
  worker: StageRole['kind']
  label: string
}

export interface ReportFact {
  label: string
  /** One entry a line; empty where it is not agreed yet */
  values: string[]
}

/** A word of the document with what it means, under "how to read". */
export interface ReportTerm {
  kind: 'may' | 'must' | 'nobody' | 'handoff' | 'open'
  term: string
  meaning: string
}

export interface ReportPictureStage {
  id: string
  /** Place on the path, from 1 */
  number: number
  name: string
  abbreviation: string
  owner: ReportOwner
  phase: string
  obligation: ReportObligation | null
  /** Whether responsibility changes hands on the way here */
  isHandedOver: boolean
}

export interface ReportGlossaryRow {
  id: string
  /** null beside the path */
  number: number | null
  term: string
  abbreviation: string
  synonyms: string
  /** First sentence of the definition; '' where there is none yet */
  meaning: string
}

export interface ReportHandoffRow {
  id: string
  number: number
  stage: string
  abbreviation: string
  handoff: string
  owner: ReportOwner
  /** "before: marketing", where the owner changes */
  before: string | null
  obligation: ReportObligation | null
  /** One entry a line; empty where none is agreed */
  serviceLevel: string[]
  isServiceLevelMissing: boolean
  sendingBack: string[]
}

export interface ReportList {
  kind: 'entry' | 'exit' | 'send-back'
  label: string
  /** Empty where it is not agreed yet */
  items: string[]
}

/** Everything that is agreed of one stage. */
export interface ReportCard {
  id: string
  number: number | null
  name: string
  abbreviation: string
  /** "Stage 3 of 7", or that it stands beside the path */
  position: string
  owner: ReportOwner
  obligation: ReportObligation | null
  synonyms: string
  /** Paragraphs; empty where it is not agreed yet */
  definition: string[]
  lists: ReportList[]
  /** What must happen: handoff, service level, sending back */
  duties: ReportFact[]
  /** How it is kept and counted: CRM, phase, key figure */
  facts: ReportFact[]
}

/** A stage of which something important is empty, or to which not everybody has agreed. */
export interface ReportOpenPoint {
  id: string
  stage: string
  missing: string[]
  objections: { who: string; reason: string }[]
  /** How many have not spoken, or did on an earlier wording; one entry a line */
  positions: string[]
}

/** Who agrees */
export interface ReportParty {
  party: string
  /** '' where nobody is named */
  people: string
}

/** A logo on the cover */
export interface ReportLogo {
  /** For those who cannot see it */
  description: string
  /** `data:` address of a picture */
  image: string
  width: number
  height: number
}

export interface ReportChangedField {
  id: string
  label: string
  /** Both texts in one, word by word */
  parts: TextPart[]
}

/** What differs from the version before. */
export interface ReportChanges {
  title: string
  /** Why there is a new version; null where nobody said */
  reason: { label: string; text: string } | null
  none: string
  /** null where the stages stand in the same order */
  reordered: string | null
  legend: string
  labels: { added: string; removed: string; wordAdded: string; wordRemoved: string; wordEnd: string }
  stages: { id: string; stage: string; kind: 'added' | 'removed' | 'changed'; fields: ReportChangedField[] }[]
}

export interface ReportReservation {
  stage: string
  who: string
  reason: string
}

/** How well people classified the same leads, round by round. */
export interface ReportCalibration {
  title: string
  /** "Everybody put 6 of 10 leads at the same stage", what that means, and how far it may be off */
  sentences: string[]
  caption: string
  columns: Omit<ReportCalibrationRow, 'id'>
  rows: ReportCalibrationRow[]
}

export interface ReportCalibrationRow {
  id: string
  round: string
  date: string
  version: string
  agreed: string
  kappa: string
  interval: string
}

/** A party with its signature, or with lines to sign on. */
export interface ReportSignature {
  party: string
  signed: {
    name: string
    role: string
    date: string
    comment: string
    /** "Signature of …", for those who cannot see it */
    drawingDescription: string
    /** Lines of x and y in turns, from 0 to 1000 of the width of the field */
    drawing: number[][]
  } | null
}

/** What the paper can be checked by. */
export interface ReportSeal {
  label: string
  hash: string
  /** Its beginning, which stands on every page */
  shortHash: string
  note: string
  previous: { label: string; hash: string } | null
}

/**
 * The agreement as a document: plain JSON, with every word resolved in the language of the report. Names,
 * definitions, criteria and reasons stay in the language they were written in (`contentLanguage`).
 */
export interface AgreementReport extends PrintFacts {
  contentLanguage: Language
  title: string
  subtitle: string
  date: string
  version: number
  status: VersionStatus
  logos: { consultant: ReportLogo | null; client: ReportLogo | null }
  /** Version, date, next review */
  facts: ReportFact[]
  parties: {
    title: string
    caption: string
    columns: { party: string; people: string }
    rows: ReportParty[]
    /** Stands on a cover that has no room for their names */
    elsewhere: string
  }
  /** What the status means for the reader, and whether the company is invented */
  notes: string[]
  /** Said where the definitions are in another language than the report */
  languageNote: string | null
  madeWith: string
  notAgreed: string
  reading: { title: string; purpose: string; terms: ReportTerm[] }
  glossary: {
    title: string
    caption: string
    columns: { term: string; abbreviation: string; synonyms: string; meaning: string }
    rows: ReportGlossaryRow[]
    besideMark: string
  }
  picture: {
    title: string
    introduction: string
    note: string
    /** For those who cannot see it */
    description: string
    stages: ReportPictureStage[]
  }
  handoffs: {
    title: string
    caption: string
    columns: {
      stage: string
      handoff: string
      responsible: string
      work: string
      serviceLevel: string
      sendingBack: string
    }
    rows: ReportHandoffRow[]
    /** Stands in place of the table where there are no rows */
    none: string
    noWork: string
  }
  stages: {
    title: string
    cards: ReportCard[]
    /** Stands in place of cards where there are none */
    none: string
    labels: { owner: string; work: string; noWork: string; definition: string; synonyms: string }
  }
  /** null where nothing stands beside the path */
  beside: { title: string; introduction: string; cards: ReportCard[] } | null
  open: { title: string; introduction: string; none: string; points: ReportOpenPoint[] }
  /** null for the first version */
  changes: ReportChanges | null
  /** null where nobody classified leads */
  calibration: ReportCalibration | null
  reservations: {
    title: string
    introduction: string
    caption: string
    columns: { stage: string; who: string; reason: string }
    rows: ReportReservation[]
  }
  signatures: {
    title: string
    statement: string
    caption: string
    columns: { party: string; name: string; role: string; date: string; signature: string }
    rows: ReportSignature[]
    /** null for a draft, which has no hash */
    seal: ReportSeal | null
  }
}
