import * as z from 'zod/mini'
import { identifierPattern, workspaceIdPattern } from './identifier.ts'

/** Kinds of fields that several records share, with the limits that keep screens and files sane. */
export const limits = {
  name: 120,
  abbreviation: 12,
  line: 500,
  text: 5000,
  listItems: 40,
  stages: 20,
  channels: 40,
  months: 120,
  lagShares: 61,
  scenarios: 100,
  charts: 100,
  levers: 20,
  roles: 12,
  participants: 40,
  sampleLeads: 60,
  rounds: 1000,
  reservations: 500,
  versions: 1000,
  /** Largest amount or count that may be entered; keeps every figure finite. */
  quantity: 1e12,
} as const

/** Text as a person typed it; surrogates that stand alone cannot be written to a file, so they are refused. */
const isWellFormed = z.refine<string>((text) => text.isWellFormed(), { params: { problem: 'wrong-format' } })

/** Not trimmed, since checking must not change a record: its hash is taken of what was entered. */
const isNotBlank = z.refine<string>((text) => text === '' || text.trim() !== '', {
  params: { problem: 'required' },
})

export const name = z.string().check(z.minLength(1), z.maxLength(limits.name), isNotBlank, isWellFormed)
export const optionalName = z.string().check(z.maxLength(limits.name), isWellFormed)
export const abbreviation = z.string().check(z.maxLength(limits.abbreviation), isWellFormed)
export const line = z.string().check(z.maxLength(limits.line), isWellFormed)
export const text = z.string().check(z.maxLength(limits.text), isWellFormed)
export const identifier = z.string().check(z.regex(identifierPattern))
export const workspaceId = z.string().check(z.regex(workspaceIdPattern))
/** Path of an input of the plan, e.g. `channel/<id>/base` */
export const inputPath = z.string().check(z.regex(/^[a-z]+(\/[0-9A-Za-z]+){1,3}$/), z.maxLength(200))
/** Milliseconds since 1970 */
export const instant = z.int().check(z.minimum(0))

/** SHA-256, lower-case hexadecimal */
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
export const versionNumber = z.int().check(z.minimum(1), z.maximum(limits.versions))
/** `<what is answered>/<who answers>` */
export const answerKey = z.string().check(z.regex(/^[0-9a-z]{1,40}\/[0-9a-z]{1,40}$/))
/** A day of the calendar without a time, e.g. `2026-03-31` */
export const day = z.iso.date()
/** `data:` address of a PNG or JPEG picture, up to about 200 kB */
export const pictureAddress = z
  .string()
  .check(z.maxLength(280_000), z.regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/))

/** Lists of shares must add up to 1 within this. */
export const shareTolerance = 1e-9

/** A share from 0 to 1 */
export const share = z.number().check(z.minimum(0), z.maximum(1))
/** People or money; never negative */
export const quantity = z.number().check(z.minimum(0), z.maximum(limits.quantity))
/** Change a month, -100 % to +100 % */
export const growth = z.number().check(z.minimum(-1), z.maximum(1))

/** Month by month from the plan's first; what is beyond its end is 0. An empty list is none. */
export const monthlyList = z.array(quantity).check(z.maxLength(limits.months))
/** Factors for January to December, used as given */
export const calendarFactors = z
  .array(z.number().check(z.minimum(0), z.maximum(100)))
  .check(z.minLength(12), z.maxLength(12))
