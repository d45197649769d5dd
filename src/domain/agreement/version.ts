import * as z from 'zod/mini'
import * as field from '../fields.ts'
import { languages } from '../language.ts'
import { stageSchema, type Stage } from '../stage.ts'
import { sides } from './party.ts'

export const versionStatuses = ['draft', 'proposed', 'agreed'] as const
export type VersionStatus = (typeof versionStatuses)[number]

/** A line of a drawn signature: x and y in turns, from 0 to 1000 of the width of the field. */
const stroke = z.array(z.int().check(z.minimum(0), z.maximum(1000))).check(z.minLength(2), z.maxLength(2000))

const signatureSchema = z.strictObject({
  roleId: field.identifier,
  /** Name and role as the signer writes them */
  name: field.name,
  role: field.name,
  signedOn: field.day,
  comment: field.text,
  drawing: z.array(stroke).check(z.maxLength(60)),
  /** What is signed */
  contentHash: field.hash,
})
export type Signature = z.infer<typeof signatureSchema>

const reservation = z.strictObject({
  stageId: field.identifier,
  participant: field.name,
  reason: field.text,
})
export type Reservation = z.infer<typeof reservation>

/** One side as it was when the version was proposed, with the reservations that its people hold. */
const partySchema = z.strictObject({
  roleId: field.identifier,
  side: z.enum(sides),
  name: field.optionalName,
  mustSign: z.boolean(),
  participants: z.array(field.name).check(z.maxLength(field.limits.participants)),
  reservations: z.array(reservation).check(z.maxLength(field.limits.reservations)),
})
export type Party = z.infer<typeof partySchema>

const common = {
  version: field.versionNumber,
  /** Why there is this version */
  reason: field.text,
}

/** What is hashed: calculation.md, "Agreement". */
const signedContent = {
  workspaceId: field.workspaceId,
  previousAgreedHash: z.nullable(field.hash),
  language: z.enum(languages),
  /** In their order */
  stages: z.array(stageSchema).check(z.minLength(1), z.maxLength(field.limits.stages)),
  /** Rules of lead scoring; null while there are none */
  scoring: z.null(),
  parties: z.array(partySchema).check(z.maxLength(field.limits.roles)),
}

const proposal = {
  ...common,
  ...signedContent,
  contentHash: field.hash,
  proposedBy: field.optionalName,
  proposedAt: field.instant,
  signatures: z.array(signatureSchema).check(z.maxLength(field.limits.roles)),
  /** A short hash of each part by its path, to name what was altered; see fingerprints.ts */
  fingerprints: z.record(z.string().check(z.maxLength(200)), z.string().check(z.regex(/^[0-9a-f]{16}$/))),
}

/**
 * One version of the definitions. The definitions of a draft are those of the workspace; when it is proposed,
 * they are copied here, and the workspace's may not be edited until it is withdrawn, or agreed and followed by
 * the next draft.
 */
export const versionSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('draft'), ...common }),
  z.strictObject({ status: z.literal('proposed'), ...proposal }),
  z.strictObject({
    status: z.literal('agreed'),
    ...proposal,
    agreedAt: field.instant,
    agreedHash: field.hash,
  }),
])

type Branded<Fields> = Fields extends { stages: unknown }
  ? Omit<Fields, 'stages'> & { stages: Stage[] }
  : Fields
type Fields = z.infer<typeof versionSchema>
export type DraftVersion = Extract<Fields, { status: 'draft' }>
export type ProposedVersion = Branded<Extract<Fields, { status: 'proposed' }>>
export type AgreedVersion = Branded<Extract<Fields, { status: 'agreed' }>>
/** Definitions that stand fixed: proposed or agreed. */
export type FixedVersion = ProposedVersion | AgreedVersion
export type Version = DraftVersion | FixedVersion

/** The content that is hashed, apart from everything that says how it came about. */
export type SignedContent = Pick<FixedVersion, 'version' | keyof typeof signedContent>

/** What every workspace starts with. */
export function firstVersion(): DraftVersion {
  return { status: 'draft', version: 1, reason: '' }
}
