import { expect, test } from 'vitest'
import { buildWorkspace } from '#tests/fixtures/build-workspace.ts'
import { applied, refusal } from '#tests/fixtures/commands.ts'
import { orderedSampleLeads, type SampleLead } from '../agreement/sample-lead.ts'
import type { SampleLeadId } from '../identifier.ts'

const empty = buildWorkspace({ stages: [{ id: 's0' }] })
const lead = (id: string, source: SampleLead['source'] = 'ready') => ({
  id: id as SampleLeadId,
  text: `Lead ${id}`,
  source,
})
const two = applied(empty, { type: 'add-sample-leads', leads: [lead('z'), lead('a')] })
const order = (workspace: typeof two) => orderedSampleLeads(workspace).map(({ id }) => id)

test('leads stand in the order in which they were added, new ones behind those that are there', () => {
  expect(order(two)).toEqual(['z', 'a'])
  const without = applied(two, { type: 'remove-sample-lead', id: 'z' as SampleLeadId })
  const more = applied(without, { type: 'add-sample-leads', leads: [lead('m', 'own'), lead('b', 'crm')] })
  expect(order(more)).toEqual(['a', 'm', 'b'])
  expect(orderedSampleLeads(more).map(({ source }) => source)).toEqual(['ready', 'own', 'crm'])
})

test('a ready lead that was rewritten is one’s own; one that was left as it is stays ready', () => {
  const edit = (text: string) =>
    applied(two, { type: 'edit-sample-lead', id: 'a' as SampleLeadId, text }).sampleLeads['a' as SampleLeadId]
  expect(edit('Lead a')).toEqual({ ...lead('a'), place: 1 })
  expect(edit('Asked for a demo')).toEqual({ id: 'a', text: 'Asked for a demo', source: 'own', place: 1 })
})

test('a lead twice, one that does not exist and one too long are refused', () => {
  expect(refusal(two, { type: 'add-sample-leads', leads: [lead('a')] })).toMatchObject({
    path: 'sampleLeads/a',
    code: 'duplicate',
  })
  expect(refusal(two, { type: 'edit-sample-lead', id: 'x' as SampleLeadId, text: '' })).toMatchObject({
    path: 'sampleLeads/x',
    code: 'unknown-lead',
  })
  const text = 'x'.repeat(5001)
  expect(refusal(two, { type: 'edit-sample-lead', id: 'a' as SampleLeadId, text })).toMatchObject({
    path: 'sampleLeads/a/text',
    code: 'too-long',
  })
})
