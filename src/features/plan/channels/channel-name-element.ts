import type { ChannelId } from '#domain/identifier.ts'

/** `id` of the field that a channel is named in, for whoever puts the focus on it */
export function channelNameElementId(id: ChannelId): string {
  return `channel-name-${id}`
}
