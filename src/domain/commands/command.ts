import type { Channel } from '../channel.ts'
import type { ChannelId, StageId } from '../identifier.ts'
import type { InputPath, InputValue } from '../inputs.ts'
import type { Plan } from '../plan.ts'
import type { Profile } from '../profile.ts'
import type { Origin } from '../provenance.ts'
import type { Stage } from '../stage.ts'

/** Who did it and when; the domain has no clock. */
export interface Authorship {
  who: string
  /** Milliseconds since 1970 */
  at: number
}

/** Every change of a workspace. Identifiers are made by the caller. */
export type Command =
  | { type: 'edit-profile'; fields: Partial<Pick<Profile, 'name' | 'client' | 'currency' | 'language'>> }
  | { type: 'mark-deleted'; at: number | null }
  | {
      type: 'edit-plan-time'
      fields: Partial<Pick<Plan, 'months' | 'startYear' | 'startMonth' | 'acquisitionMonths'>>
    }
  /** A value that differs becomes an estimate of the author's, whatever vouched for the one before. */
  | ({
      type: 'set-input'
      path: InputPath
      value: InputValue
      /** The same value in another form: whoever vouched for it goes on to. */
      keepsOrigin?: boolean
    } & Authorship)
  | ({ type: 'set-origin'; paths: readonly InputPath[]; origin: Origin; source: string } & Authorship)
  | ({
      type: 'add-stage'
      id: StageId
      name: string
      index: number
      fields?: Partial<Omit<Stage, 'id' | 'name'>>
    } & Authorship)
  | { type: 'edit-stage'; id: StageId; fields: Partial<Omit<Stage, 'id'>> }
  | { type: 'move-stage'; id: StageId; index: number }
  /** What joining steps makes of a number becomes an estimate of the author's, here and in a merge. */
  | ({ type: 'remove-stage'; id: StageId } & Authorship)
  /** `otherId` goes into `id`, which keeps its name and place. */
  | ({ type: 'merge-stages'; id: StageId; otherId: StageId } & Authorship)
  | { type: 'add-channel'; id: ChannelId; name: string; entryStageId: StageId; index: number }
  | {
      type: 'edit-channel'
      id: ChannelId
      fields: Partial<
        Pick<Channel, 'name' | 'entryStageId' | 'isActive' | 'volumeKind' | 'startMonth' | 'endMonth'>
      >
    }
  | { type: 'move-channel'; id: ChannelId; index: number }
  | { type: 'remove-channel'; id: ChannelId }
  /** One rate for all channels, or one for each that starts at the common one. */
  | { type: 'split-rate'; stageId: StageId; byChannel: boolean }
