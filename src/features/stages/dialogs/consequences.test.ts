import { describe, expect, test } from 'vitest'
import { applyCommand } from '#domain/commands/apply.ts'
import type { Command } from '#domain/commands/command.ts'
import type { ChannelId, StageId, WorkspaceId } from '#domain/identifier.ts'
import { createFromTemplate } from '#domain/templates/create.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { mergeConsequences, removalConsequences } from './consequences.ts'

function inbound(...commands: Command[]): Workspace {
  let count = 0
  const start = createFromTemplate({
    template: 'inbound',
    language: 'en',
    currency: 'EUR',
    workspaceId: 'aworkspacefortests' as WorkspaceId,
    name: 'Test',
    client: '',
    createdAt: 0,
    firstMonth: { year: 2027, month: 0 },
    newId: () => `id${++count}`,
  })
  return commands.reduce((workspace, command) => {
    const outcome = applyCommand(workspace, command)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
    return outcome.workspace
  }, start)
}

function idOf(workspace: Workspace, name: string): StageId {
  return orderedStages(workspace).find((stage) => stage.name === name)!.id
}

describe('removing', () => {
  test('a stage in the middle joins its two steps and names who sends back to it', () => {
    const workspace = inbound()
    const found = removalConsequences(workspace, idOf(workspace, 'Lead'))
    expect(found).toMatchObject({
      place: 'middle',
      channels: [],
      keepsShare: true,
      steps: { kind: 'common', first: 0.5, second: 0.3 },
    })
    expect(found.steps).toHaveProperty('joined', expect.closeTo(0.15) as number)
    expect(found.successor?.abbreviation).toBe('MQL')
    expect(found.senders.map((stage) => stage.abbreviation)).toEqual(['SQL'])
  })

  test('the first takes its rate along and moves its channels', () => {
    const workspace = inbound()
    const found = removalConsequences(workspace, idOf(workspace, 'Visitors'))
    expect(found).toMatchObject({ place: 'first', rate: 0.03, keepsShare: false })
    expect(found.channels).toHaveLength(2)
    expect(found.successor?.name).toBe('Subscriber')
  })

  test('the last makes the one before it the customer; beside the path nothing changes', () => {
    const workspace = inbound()
    expect(removalConsequences(workspace, idOf(workspace, 'Customer'))).toMatchObject({
      place: 'last',
      successor: { name: 'Opportunity' },
    })
    expect(removalConsequences(workspace, idOf(workspace, 'Other'))).toMatchObject({
      place: 'beside',
      steps: null,
    })
  })

  test('customers do not stay as they were where a channel starts at the stage', () => {
    const start = inbound()
    const lead = idOf(start, 'Lead')
    const channel = {
      type: 'add-channel',
      id: 'c9' as ChannelId,
      name: 'Fair',
      entryStageId: lead,
      index: 0,
    } as const
    expect(removalConsequences(inbound(channel), lead)).toMatchObject({
      place: 'middle',
      keepsShare: false,
    })
  })

  test('rates of single channels have no common product to show', () => {
    const start = inbound()
    const lead = idOf(start, 'Lead')
    const workspace = inbound({ type: 'split-rate', stageId: lead, byChannel: true })
    expect(removalConsequences(workspace, lead).steps).toEqual({ kind: 'by-channel' })
  })
})

describe('merging', () => {
  test('two neighbours multiply their steps and gather names and criteria', () => {
    const workspace = inbound()
    const found = mergeConsequences(
      workspace,
      idOf(workspace, 'Opportunity'),
      idOf(workspace, 'Sales qualified lead'),
    )
    expect(found.numbers).toMatchObject({ kind: 'common', first: 0.5, second: 0.25, joined: 0.125 })
    expect(found.keepsShare).toBe(true)
    expect(found.names).toContain('SQL')
    expect(found.criteria).toBeGreaterThan(0)
  })

  test('into the customer the step between the two moves into the one before', () => {
    const workspace = inbound()
    const found = mergeConsequences(workspace, idOf(workspace, 'Customer'), idOf(workspace, 'Opportunity'))
    expect(found.numbers).toMatchObject({ kind: 'common', first: 0.5, second: 0.25, joined: 0.125 })
  })

  test('beside the path no figure changes', () => {
    const workspace = inbound()
    const found = mergeConsequences(workspace, idOf(workspace, 'Evangelist'), idOf(workspace, 'Other'))
    expect(found).toMatchObject({ numbers: 'beside', channels: [], problems: [] })
  })
})
