import * as z from 'zod/mini'
import { currencies } from './currency.ts'
import * as field from './fields.ts'
import type { ChannelId, StageId, WorkspaceId } from './identifier.ts'
import { languages } from './language.ts'

export const templateNames = ['inbound', 'classic', 'waterfall', 'empty'] as const
export type TemplateName = (typeof templateNames)[number]

/** What a workspace is, and the order of its stages and channels. */
export const profileSchema = z.strictObject({
  id: field.workspaceId,
  name: field.name,
  client: field.optionalName,
  currency: z.enum(currencies),
  /** Language that the definitions are written in */
  language: z.enum(languages),
  template: z.enum(templateNames),
  isSample: z.boolean(),
  createdAt: field.instant,
  /** Set while the deletion can still be undone */
  deletedAt: z.nullable(field.instant),
  stageOrder: z.array(field.identifier).check(z.maxLength(field.limits.stages)),
  channelOrder: z.array(field.identifier).check(z.maxLength(field.limits.channels)),
})
export type Profile = Omit<z.infer<typeof profileSchema>, 'id' | 'stageOrder' | 'channelOrder'> & {
  id: WorkspaceId
  stageOrder: StageId[]
  channelOrder: ChannelId[]
}
