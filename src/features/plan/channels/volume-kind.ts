import type { Channel } from '#domain/channel.ts'
import type { Authorship, Command } from '#domain/commands/command.ts'
import { channelInput } from '#domain/inputs.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Projection } from '#engine/project.ts'
import { carriedInput } from '../inputs/carried-input.ts'

/** The list starts at what the channel brought so far, so that switching changes no figure. */
export function toList(
  workspace: Workspace,
  channel: Channel,
  projection: Projection | null,
  author: Authorship,
): Command[] {
  const volume = volumeOf(channel, projection)
  if (channel.list.length > 0 || volume.length === 0) return []
  const from = channelInput(channel.id, channel.volumeKind === 'budget' ? 'budget' : 'base')
  return carriedInput(workspace, { from, to: channelInput(channel.id, 'list'), value: volume }, author)
}

/** The budget starts at what the first month's people cost. */
export function toBudget(
  workspace: Workspace,
  channel: Channel,
  costPerEntry: number,
  author: Authorship,
): Command[] {
  const isList = channel.volumeKind === 'list'
  const people = isList ? (channel.list[0] ?? 0) : channel.base
  if (channel.budget > 0 || channel.budgetList.length > 0 || people === 0) return []
  const from = channelInput(channel.id, isList ? 'list' : 'base')
  const value = Number((people * costPerEntry).toFixed(2))
  return carriedInput(workspace, { from, to: channelInput(channel.id, 'budget'), value }, author)
}

/** Whole people from ten on. */
function volumeOf(channel: Channel, projection: Projection | null): number[] {
  const volumes = projection?.volumes[projection.channelIds.indexOf(channel.id)] ?? []
  return Array.from(volumes, (people) => Number(people.toFixed(people < 10 ? 1 : 0)))
}
