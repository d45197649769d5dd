import { z } from 'zod'
import { languageSchema } from './language.ts'

/**
 * What the audience window shows: words and numbers that are meant for everybody in the room, and nothing beside
 * them. It shows them as they are; text is text, never markup.
 */

const label = z.string().min(1).max(200)
/** May be left empty */
const words = z.string().max(200)
const sentence = z.string().max(1000)
const count = z.number().int().min(0).max(1000)
const share = z.number().min(0).max(1)

/** Shares of a whole may miss it by what adding them in binary leaves. */
const roundingError = 1e-9

const everySlide = {
  language: languageSchema,
  theme: z.enum(['light', 'dark']),
}

/** Nothing but a neutral mark, while the facilitator does what nobody is to see. */
const curtainSlide = z.strictObject({ kind: z.literal('curtain'), ...everySlide })

const titleSlide = z.strictObject({
  kind: z.literal('title'),
  ...everySlide,
  heading: label,
  lines: z.array(label).max(6),
})

const questionSlide = z.strictObject({
  kind: z.literal('question'),
  ...everySlide,
  /** The part of the agenda; may be empty */
  part: words,
  heading: label,
  text: sentence,
  /** In the order of the keys that choose them; empty for a question that is answered freely */
  choices: z.array(label).max(9),
  /** Who has answered is never said, only how many: "4 of 6 have answered". */
  progress: z
    .strictObject({ words: label, answered: count, total: count })
    .refine(({ answered, total }) => answered <= total)
    .nullable(),
  /** "7 minutes left"; empty without a timer */
  remaining: words,
})

/** `differs` and `same` compare with the other cells of the row; what is `open` or `done` says so itself. */
const marks = ['differs', 'same', 'open', 'done', 'none'] as const

const tableSlide = z
  .strictObject({
    kind: z.literal('table'),
    ...everySlide,
    heading: label,
    /** The first stands over the names of the rows and may be empty, as any other may. */
    columns: z.array(words).min(2).max(8),
    rows: z
      .array(
        z.strictObject({
          label,
          cells: z.array(z.strictObject({ text: words, mark: z.enum(marks) })).max(7),
        }),
      )
      .min(1)
      .max(12),
    /** What the marks that compare mean; those that are used stand under the table. */
    legend: z.strictObject({ differs: label, same: label }),
  })
  .refine(({ columns, rows }) => rows.every(({ cells }) => cells.length === columns.length - 1))

const barsSlide = z.strictObject({
  kind: z.literal('bars'),
  ...everySlide,
  heading: label,
  rows: z
    .array(
      z.strictObject({
        label,
        parts: z
          .array(
            z.strictObject({
              share,
              /** From what speaks most for it (accent) to nothing in particular (faint); objections are `loss`. */
              tone: z.enum(['accent', 'soft', 'faint', 'warning', 'loss']),
              /** The same words for the same tone in every row stand once in the legend. */
              label,
            }),
          )
          .min(1)
          .max(5)
          .refine((parts) => parts.reduce((sum, part) => sum + part.share, 0) <= 1 + roundingError),
        value: words,
      }),
    )
    .min(1)
    .max(12),
})

const amount = z.strictObject({ value: z.number(), words: label })

const rangesSlide = z.strictObject({
  kind: z.literal('ranges'),
  ...everySlide,
  heading: label,
  /** What is estimated in which unit, e.g. "% of the MQLs"; may be empty */
  unit: words,
  rows: z
    .array(
      z
        .strictObject({
          label,
          low: amount,
          likely: amount,
          high: amount,
          /** The one range that the others are pooled into */
          isPooled: z.boolean(),
        })
        .refine(({ low, likely, high }) => low.value <= likely.value && likely.value <= high.value),
    )
    .min(1)
    .max(12),
})

const agendaSlide = z.strictObject({
  kind: z.literal('agenda'),
  ...everySlide,
  heading: label,
  items: z
    .array(z.strictObject({ label, minutes: words, state: z.enum(['done', 'now', 'next']) }))
    .min(1)
    .max(12),
})

export const audienceSlideSchema = z.discriminatedUnion('kind', [
  curtainSlide,
  titleSlide,
  questionSlide,
  tableSlide,
  barsSlide,
  rangesSlide,
  agendaSlide,
])

export type AudienceSlide = z.infer<typeof audienceSlideSchema>
export type SlideKind = AudienceSlide['kind']
/** A slide of one kind */
export type SlideOf<K extends SlideKind> = Extract<AudienceSlide, { kind: K }>
