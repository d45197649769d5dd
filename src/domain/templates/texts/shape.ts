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
}

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
}
