import type {
  countings,
  figureRoles,
  handoffs,
  journeyPhases,
  obligations,
  ownerKinds,
  placements,
  Stage,
} from '../stage.ts'

type Role = Exclude<(typeof ownerKinds)[number], 'own'>

/** What a stage of a template is, whatever the language: duties, handoff, place, numbers. */
export interface StageStructure<StageKey extends string> {
  key: StageKey
  owner: Role
  obligation: (typeof obligations)[number]
  /** Who may or must work it */
  worker: Role
  handoff: (typeof handoffs)[number]
  isFitForCrm: boolean
  serviceLevel: Stage['serviceLevel']
  sendBack: { withinDays: number | null; to: StageKey | null; afterDays: number | null }
  journeyPhase: (typeof journeyPhases)[number]
  placement: (typeof placements)[number]
  counting: (typeof countings)[number]
  figureRole: (typeof figureRoles)[number]
  /** The step to the next stage on the path; the last stage and those beside the path have none. */
  step: { rate: number; lagDays: number } | null
  /** What an entry costs; the amount depends on the currency. */
  cost: StageCost | null
}

/** Work that is paid for each entry: a qualifying call, handling an SQL, preparing an offer. */
export type StageCost = 'call' | 'sql' | 'opportunity'

/** A stage on the path that marketing owns and nobody works, but for what is said otherwise. */
export function stage<StageKey extends string>(
  key: StageKey,
  differing: Partial<Omit<StageStructure<StageKey>, 'key'>>,
): StageStructure<StageKey> {
  return {
    key,
    owner: 'marketing',
    obligation: 'nobody',
    worker: 'sales',
    handoff: 'automatic',
    isFitForCrm: false,
    serviceLevel: { firstTouchHours: null, attempts: null, attemptDays: null },
    sendBack: { withinDays: null, to: null, afterDays: null },
    journeyPhase: 'awareness',
    placement: 'path',
    counting: 'people',
    figureRole: 'none',
    step: null,
    cost: null,
    ...differing,
  }
}
