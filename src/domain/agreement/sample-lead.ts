import * as z from 'zod/mini'
import * as field from '../fields.ts'
import type { SampleLeadId } from '../identifier.ts'
import type { Workspace } from '../workspace.ts'

/** Where a lead that is classified for practice comes from. No source brings a name or an address. */
export const leadSources = ['ready', 'own', 'crm'] as const

export const sampleLeadSchema = z.strictObject({
  id: field.identifier,
  /** What is known of the lead, as it would stand in a CRM */
  text: field.text,
  source: z.enum(leadSources),
  /** Place in the list, counted from 0 */
  place: z.int().check(z.minimum(0), z.maximum(field.limits.sampleLeads)),
})
export type SampleLead = Omit<z.infer<typeof sampleLeadSchema>, 'id'> & { id: SampleLeadId }

export function orderedSampleLeads(workspace: Workspace): SampleLead[] {
  return Object.values<SampleLead>(workspace.sampleLeads).sort((a, b) => a.place - b.place)
}
