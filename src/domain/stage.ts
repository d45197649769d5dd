import * as z from 'zod/mini'
import * as field from './fields.ts'
import type { StageId } from './identifier.ts'

/** Who may own a stage. `own` is a role that the company named itself. */
export const ownerKinds = ['marketing', 'presales', 'sales', 'success', 'own'] as const
/** Whether anybody works those in the stage: nobody, they MAY be worked, or they MUST be worked. */
export const obligations = ['nobody', 'may', 'must'] as const
/** How somebody comes into the stage. */
export const handoffs = ['automatic', 'manual', 'sales-decision', 'contract'] as const
export const journeyPhases = ['awareness', 'consideration', 'decision', 'retention', 'advocacy'] as const
export const placements = ['path', 'beside'] as const
/** What a stage counts: people with a name, or only a number (visitors). */
export const countings = ['people', 'count-only'] as const
/** Which key figure the stage stands for; the last stage of the path is the customer. */
export const figureRoles = ['none', 'mql', 'sql', 'opportunity'] as const

/** Who owns a stage or works it */
export const roleSchema = z.strictObject({
  kind: z.enum(ownerKinds),
  /** Name of the role where `kind` is `own`, otherwise empty */
  name: field.optionalName,
})

const items = z
  .array(z.strictObject({ id: field.identifier, text: field.line }))
  .check(z.maxLength(field.limits.listItems))
const lines = z.array(field.line).check(z.maxLength(field.limits.listItems))
const hours = z.nullable(z.number().check(z.minimum(0), z.maximum(10_000)))
const wholeDays = z.nullable(z.int().check(z.minimum(0), z.maximum(3650)))

/** The agreed meaning of one stage. Holds words and duties, no numbers of the plan. */
export const stageSchema = z.strictObject({
  id: field.identifier,
  name: field.name,
  abbreviation: field.abbreviation,
  synonyms: lines,
  definition: field.text,
  entryCriteria: items,
  exitCriteria: items,
  owner: roleSchema,
  obligation: z.enum(obligations),
  /** Who may or must work it; only read where the obligation is not `nobody` */
  worker: roleSchema,
  handoff: z.enum(handoffs),
  isFitForCrm: z.boolean(),
  serviceLevel: z.strictObject({
    /** First touch within so many working hours */
    firstTouchHours: hours,
    attempts: z.nullable(z.int().check(z.minimum(0), z.maximum(100))),
    /** Days in which the attempts are made */
    attemptDays: wholeDays,
  }),
  sendBack: z.strictObject({
    reasons: lines,
    /** Working days in which somebody may be sent back; after that the lead counts as accepted */
    withinDays: wholeDays,
    /** Stage to which those sent back return; null: they leave */
    toStageId: z.nullable(field.identifier),
    afterDays: wholeDays,
  }),
  journeyPhase: z.enum(journeyPhases),
  placement: z.enum(placements),
  counting: z.enum(countings),
  figureRole: z.enum(figureRoles),
})

export type StageRole = z.infer<typeof roleSchema>
export type Criterion = z.infer<typeof items>[number]
export type Stage = Omit<z.infer<typeof stageSchema>, 'id'> & { id: StageId }

/** A stage with nothing decided yet. */
export function emptyStage(id: StageId, name: string): Stage {
  return {
    id,
    name,
    abbreviation: '',
    synonyms: [],
    definition: '',
    entryCriteria: [],
    exitCriteria: [],
    owner: { kind: 'marketing', name: '' },
    obligation: 'nobody',
    worker: { kind: 'sales', name: '' },
    handoff: 'automatic',
    isFitForCrm: false,
    serviceLevel: { firstTouchHours: null, attempts: null, attemptDays: null },
    sendBack: { reasons: [], withinDays: null, toStageId: null, afterDays: null },
    journeyPhase: 'awareness',
    placement: 'path',
    counting: 'people',
    figureRole: 'none',
  }
}

/** Whether there is something to agree on: a definition and at least one entry criterion. */
export function isDefinitionComplete(stage: Stage): boolean {
  return stage.definition.trim() !== '' && stage.entryCriteria.length > 0
}
