import * as z from 'zod/mini'
import * as field from '../fields.ts'
import type { ParticipantId, RoleId } from '../identifier.ts'

/** Sides that sit at the table. `own` is a role that the company named itself. */
export const sides = ['management', 'marketing', 'sales', 'own'] as const
export type Side = (typeof sides)[number]

const roleSchema = z.strictObject({
  id: field.identifier,
  side: z.enum(sides),
  /** Name where the side is `own`, otherwise empty */
  name: field.optionalName,
  /** A version is agreed once every role that must sign has. */
  mustSign: z.boolean(),
})

const participantSchema = z.strictObject({
  id: field.identifier,
  name: field.name,
  roleId: field.identifier,
})

/** Parts of the workshop, in the order in which they are offered. */
export const agendaParts = [
  'introduction',
  'align',
  'criteria',
  'calibrate',
  'handoffs',
  'numbers',
  'sign',
  'spare',
] as const
export type AgendaPart = (typeof agendaParts)[number]

const agendaItem = z.strictObject({
  part: z.enum(agendaParts),
  minutes: z.int().check(z.minimum(0), z.maximum(480)),
})

/** Who agrees, when they meet again, and how the workshop is divided. */
export const agreementSchema = z.strictObject({
  roles: z.array(roleSchema).check(z.maxLength(field.limits.roles)),
  participants: z.array(participantSchema).check(z.maxLength(field.limits.participants)),
  agenda: z.array(agendaItem).check(z.maxLength(agendaParts.length)),
  /** When the definitions are looked at again; null: not said */
  reviewOn: z.nullable(field.day),
})
export type Role = Omit<z.infer<typeof roleSchema>, 'id'> & { id: RoleId }
export type Participant = Omit<z.infer<typeof participantSchema>, 'id' | 'roleId'> & {
  id: ParticipantId
  roleId: RoleId
}
export type AgendaItem = z.infer<typeof agendaItem>
export type Agreement = Omit<z.infer<typeof agreementSchema>, 'roles' | 'participants'> & {
  roles: readonly Role[]
  participants: readonly Participant[]
}

/** Two hours: the least in which terms are aligned and the most that people give. */
export const usualAgenda: readonly AgendaItem[] = [
  { part: 'introduction', minutes: 10 },
  { part: 'align', minutes: 20 },
  { part: 'criteria', minutes: 15 },
  { part: 'calibrate', minutes: 20 },
  { part: 'handoffs', minutes: 15 },
  { part: 'numbers', minutes: 20 },
  { part: 'sign', minutes: 10 },
  { part: 'spare', minutes: 10 },
]

/** Nobody has been invited yet; management, marketing and sales must sign. */
export function emptyAgreement(): Agreement {
  return {
    roles: (['management', 'marketing', 'sales'] as const).map((side) => ({
      id: side as string as RoleId,
      side,
      name: '',
      mustSign: true,
    })),
    participants: [],
    agenda: [...usualAgenda],
    reviewOn: null,
  }
}
