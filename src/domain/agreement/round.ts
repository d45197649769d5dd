import * as z from 'zod/mini'
import * as field from '../fields.ts'
import type { RoundId, StageId } from '../identifier.ts'
import { handoffs, obligations, roleSchema } from '../stage.ts'
import { sides } from './party.ts'

/** What a blind round asks. */
export const roundKinds = ['terms', 'criteria', 'calibration', 'estimate'] as const
export type RoundKind = (typeof roundKinds)[number]

/** Who gives one answer: each side together, or each participant alone. */
export const answeringModes = ['side', 'participant'] as const
export type AnsweringMode = (typeof answeringModes)[number]

/** Whether a criterion has to be met, helps, or is not needed. */
export const criterionVotes = ['required', 'helpful', 'not-needed'] as const
export type CriterionVote = (typeof criterionVotes)[number]

const asked = z.strictObject({ id: field.identifier, text: field.text })

const question = z.discriminatedUnion('kind', [
  /** What one stage means: who owns it, when somebody enters it, what must happen then */
  z.strictObject({ kind: z.literal('terms'), stageId: field.identifier }),
  /** Which of the proposed criteria of a stage have to be met. Kept as asked, whatever the stage says later. */
  z.strictObject({
    kind: z.literal('criteria'),
    stageId: field.identifier,
    criteria: z.array(asked).check(z.minLength(1), z.maxLength(field.limits.listItems)),
  }),
  /** Which stage each lead is at. Leads and stages are kept as asked. */
  z.strictObject({
    kind: z.literal('calibration'),
    leads: z.array(asked).check(z.minLength(1), z.maxLength(field.limits.sampleLeads)),
    stageIds: z.array(field.identifier).check(z.minLength(2), z.maxLength(field.limits.stages)),
  }),
  /** How large inputs of the plan will turn out */
  z.strictObject({
    kind: z.literal('estimate'),
    paths: z.array(field.inputPath).check(z.minLength(1), z.maxLength(field.limits.listItems)),
  }),
])

const answerer = z.strictObject({
  id: field.identifier,
  side: z.enum(sides),
  /** Name of the participant or of a role of the company's own; empty for the sides that every company has */
  name: field.optionalName,
})
export type Answerer = z.infer<typeof answerer>

export const roundSchema = z.strictObject({
  id: field.identifier,
  /** Counts rounds from 1, in the order in which they were begun */
  place: z.int().check(z.minimum(1), z.maximum(field.limits.rounds)),
  question,
  mode: z.enum(answeringModes),
  /** Who is asked, kept as they were: roles where sides answer, otherwise participants */
  answerers: z.array(answerer).check(z.minLength(1), z.maxLength(field.limits.participants)),
  /** Version of the definitions that was on the table */
  version: field.versionNumber,
  startedAt: field.instant,
  /** null: answers are sealed, and shown to nobody */
  revealedAt: z.nullable(field.instant),
})
type RoundFields = z.infer<typeof roundSchema>
export type Question = RoundFields['question']
export type QuestionOf<Kind extends RoundKind> = Extract<Question, { kind: Kind }>
export type Round = Omit<RoundFields, 'id'> & { id: RoundId }

const estimated = z.number().check(z.minimum(-field.limits.quantity), z.maximum(field.limits.quantity))
const estimate = z.strictObject({ low: estimated, likely: estimated, high: estimated }).check(
  z.refine(({ low, likely, high }) => low <= likely && likely <= high, {
    path: ['likely'],
    params: { problem: 'range-out-of-order' },
  }),
)
export type Estimate = z.infer<typeof estimate>

const content = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('terms'),
    owner: roleSchema,
    obligation: z.enum(obligations),
    worker: roleSchema,
    handoff: z.enum(handoffs),
    /** What has to be true of somebody who enters */
    criteria: z.array(field.line).check(z.maxLength(field.limits.listItems)),
    /** In their own words: what the stage means, and when somebody enters it */
    definition: field.text,
    /** In their own words: what must happen then */
    duty: field.text,
  }),
  z.strictObject({
    kind: z.literal('criteria'),
    /** By criterion; what is left out was not answered */
    votes: z.record(field.identifier, z.enum(criterionVotes)),
  }),
  z.strictObject({
    kind: z.literal('calibration'),
    /** Stage by lead; what is left out was not answered */
    stageByLead: z.record(field.identifier, field.identifier),
  }),
  z.strictObject({
    kind: z.literal('estimate'),
    /** By input, in the unit of the input; what is left out was not answered */
    estimates: z.record(field.inputPath, estimate),
  }),
])

/** One sealed answer. There is none that is not sealed: what is being typed belongs to nobody yet. */
export const answerSchema = z.strictObject({
  /** `<round>/<answerer>` */
  key: field.answerKey,
  roundId: field.identifier,
  answererId: field.identifier,
  content,
  sealedAt: field.instant,
})
type AnswerFields = z.infer<typeof answerSchema>
export type AnswerContent = AnswerFields['content']
export type AnswerOf<Kind extends RoundKind> = Extract<AnswerContent, { kind: Kind }>
export type Answer = Omit<AnswerFields, 'roundId'> & { roundId: RoundId }

/** Stage that a round is about; undefined where it is about several. */
export function askedStage(question: Question): StageId | undefined {
  return 'stageId' in question ? (question.stageId as StageId) : undefined
}
