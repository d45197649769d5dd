import type { Side } from '#domain/agreement/party.ts'

/** Words of one stage. Criteria are sentences that can be answered with yes or no about one person. */
export interface StageText {
  name: string
  /** '' where none is in use */
  abbreviation: string
  synonyms: readonly string[]
  definition: string
  entryCriteria: readonly [string, string, ...string[]]
  exitCriteria: readonly [string, ...string[]]
  sendBackReasons: readonly string[]
}

/** Words of a template; a stage that its structure has and a language has not fails the build. */
export interface TemplateText<StageKey extends string> extends TemplateCard {
  stages: Record<StageKey, StageText>
  sampleLeads: TenLeads
}

/**
 * What a CRM knows of ten leads, for a calibration. The first three are clear, each at another stage; people
 * differ on the rest. The same case stands at the same place in all languages.
 */
type TenLeads = readonly [string, string, string, string, string, string, string, string, string, string]

/** What a person chooses a template by. */
export interface TemplateCard {
  title: string
  /** One sentence: what is in it */
  summary: string
  /** One sentence: whom it suits */
  whenToUse: string
}

export interface ChannelNames {
  organic: string
  paid: string
  partners: string
}

/** Words of the invented company that the sample shows. */
export interface SampleText {
  /** Name of the workspace */
  name: string
  /** Invented company */
  client: string
  /** Roles that stand behind numbers */
  marketingLead: string
  salesDirector: string
  controller: string
  /** Sources, of the year named */
  webAnalytics: (year: number) => string
  advertising: (year: number) => string
  crm: (year: number) => string
  partnerProgramme: (year: number) => string
  industryComparison: (year: number) => string
  budget: (year: number) => string
  workshop: string
  /** Names and notes of the scenarios, and names of the charts that were kept */
  scenarios: Record<'withoutInvestment' | 'sharper' | 'partners' | 'slowYear', { name: string; note: string }>
  charts: Record<'risk' | 'grid' | 'compare' | 'tornado', { name: string; note: string }>
  agreement: AgreementText
}

/** Sides that the invented company has at the table */
export type WorkshopSide = Exclude<Side, 'own'>

/**
 * How the invented company came to its agreement: a workshop ahead of version 1, and half a year later a sharper
 * SQL in version 2.
 */
export interface AgreementText {
  /** The first of each side signs for it */
  participants: Record<WorkshopSide, readonly [PersonText, PersonText]>
  /** Version 1 and version 2 */
  versions: readonly [VersionText, VersionText]
  /** SQL as version 1 has it; version 2 has that of the template. */
  firstSql: Pick<StageText, 'definition' | 'entryCriteria'>
  /** Held by the second of sales, on the MQL */
  reservation: string
  /** Of the first of sales, on the SQL, before version 1: what was objected, and a note of how it was settled */
  objection: { raised: string; settled: string }
  /** What each side answered unseen ahead of version 1 */
  answers: Record<'mql' | 'sql', Record<WorkshopSide, TermsAnswerText>>
}

/** Somebody invented, with the title that stands beside the signature */
export interface PersonText {
  name: string
  title: string
}

export interface VersionText {
  /** Why there is this version */
  reason: string
  /** What each side noted when it signed */
  comments: Record<WorkshopSide, string>
}

export interface TermsAnswerText {
  /** In their own words: what the stage means, and when somebody enters it */
  definition: string
  /** In their own words: what must happen then */
  duty: string
  /** What has to be true: entry criteria of version 1 word for word, then what they added */
  criteria: readonly [string, ...string[]]
}
