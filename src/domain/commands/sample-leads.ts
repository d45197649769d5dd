import type { SampleLead } from '../agreement/sample-lead.ts'
import { problem } from '../problem.ts'
import type { Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import type { CommandOf } from './of-type.ts'
import { without } from './order.ts'

/** Puts leads behind those that are there. */
export function addSampleLeads(workspace: Workspace, { leads }: CommandOf<'add-sample-leads'>): Draft {
  const sampleLeads: Record<string, SampleLead> = { ...workspace.sampleLeads }
  let place = Math.max(-1, ...Object.values<SampleLead>(sampleLeads).map((lead) => lead.place))
  for (const lead of leads) {
    if (Object.hasOwn(sampleLeads, lead.id)) return problem(`sampleLeads/${lead.id}`, 'duplicate')
    sampleLeads[lead.id] = { ...lead, place: ++place }
  }
  return { ...workspace, sampleLeads }
}

export function editSampleLead(workspace: Workspace, { id, text }: CommandOf<'edit-sample-lead'>): Draft {
  const lead = workspace.sampleLeads[id]
  if (lead === undefined) return problem(`sampleLeads/${id}`, 'unknown-lead')
  // A ready one that was rewritten is one's own.
  const edited: SampleLead = { ...lead, text, source: lead.text === text ? lead.source : 'own' }
  return { ...workspace, sampleLeads: { ...workspace.sampleLeads, [id]: edited } }
}

export function removeSampleLead(workspace: Workspace, { id }: CommandOf<'remove-sample-lead'>): Draft {
  return { ...workspace, sampleLeads: without(workspace.sampleLeads, id) }
}
