import { emptyChannel, type Channel } from '../channel.ts'
import type { ChannelId } from '../identifier.ts'
import { problem } from '../problem.ts'
import type { StageNumbers } from '../stage-numbers.ts'
import type { Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import type { CommandOf } from './of-type.ts'
import { insertedAt, movedTo, without } from './order.ts'
import { forgetInputs } from './what-if.ts'

export function addChannel(workspace: Workspace, command: CommandOf<'add-channel'>): Draft {
  const { id, name, entryStageId, index } = command
  if (workspace.channels[id] !== undefined) return problem(`channels/${id}`, 'duplicate')
  return withChannel(
    {
      ...workspace,
      profile: { ...workspace.profile, channelOrder: insertedAt(workspace.profile.channelOrder, id, index) },
    },
    emptyChannel(id, name, entryStageId),
  )
}

export function editChannel(workspace: Workspace, { id, fields }: CommandOf<'edit-channel'>): Draft {
  const channel = workspace.channels[id]
  if (channel === undefined) return problem(`channels/${id}`, 'unknown-channel')
  return withChannel(workspace, { ...channel, ...fields })
}

export function moveChannel(workspace: Workspace, { id, index }: CommandOf<'move-channel'>): Draft {
  if (workspace.channels[id] === undefined) return problem(`channels/${id}`, 'unknown-channel')
  const channelOrder = movedTo(workspace.profile.channelOrder, id, index)
  return { ...workspace, profile: { ...workspace.profile, channelOrder } }
}

export function removeChannel(workspace: Workspace, { id }: CommandOf<'remove-channel'>): Draft {
  if (workspace.channels[id] === undefined) return problem(`channels/${id}`, 'unknown-channel')
  const channelOrder = workspace.profile.channelOrder.filter((other) => other !== id)
  const removed = {
    ...workspace,
    profile: { ...workspace.profile, channelOrder },
    channels: without(workspace.channels, id),
    stageNumbers: withoutChannelNumbers(workspace.stageNumbers, id),
  }
  return forgetInputs(removed, (path) => path.startsWith(`channel/${id}/`) || path.endsWith(`/${id}`))
}

function withChannel(workspace: Workspace, channel: Channel): Workspace {
  return { ...workspace, channels: { ...workspace.channels, [channel.id]: channel } }
}

function withoutChannelNumbers(all: Workspace['stageNumbers'], id: ChannelId): Workspace['stageNumbers'] {
  return Object.fromEntries(
    Object.entries<StageNumbers>(all).map(([key, numbers]) => {
      const { channelRates, opening } = numbers
      if (!Object.hasOwn(channelRates, id) && !Object.hasOwn(opening, id)) return [key, numbers]
      return [key, { ...numbers, channelRates: without(channelRates, id), opening: without(opening, id) }]
    }),
  )
}
