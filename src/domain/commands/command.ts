import type { Channel } from '../channel.ts'
import type { Logo, LogoOwner } from '../agreement/logo.ts'
import type { Agreement, Participant, Role } from '../agreement/party.ts'
import type { Stance } from '../agreement/position.ts'
import type { AnswerContent, AnsweringMode, Question } from '../agreement/round.ts'
import type { SampleLead } from '../agreement/sample-lead.ts'
import type { Signature } from '../agreement/version.ts'
import type {
  ChannelId,
  ChartId,
  ParticipantId,
  RoleId,
  RoundId,
  SampleLeadId,
  ScenarioId,
  StageId,
} from '../identifier.ts'
import type { InputPath, InputValue } from '../inputs.ts'
import type { KeptChart } from '../kept-chart.ts'
import type { Plan } from '../plan.ts'
import type { Profile } from '../profile.ts'
import type { Origin } from '../provenance.ts'
import type { Range } from '../range.ts'
import type { OverrideValue, Scenario } from '../scenario.ts'
import type { StageNumbers } from '../stage-numbers.ts'
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
      fields: Partial<
        Pick<Plan, 'months' | 'startYear' | 'startMonth' | 'acquisitionMonths' | 'fiscalYearStart'>
      >
    }
  | { type: 'edit-plan-options'; fields: Partial<Pick<Plan, 'overheadTag' | 'targetKind'>> }
  /** A value that differs becomes an estimate of the author's, whatever vouched for the one before. */
  | ({
      type: 'set-input'
      path: InputPath
      value: InputValue
      /** The same value in another form: whoever vouched for it goes on to. */
      keepsOrigin?: boolean
    } & Authorship)
  | ({
      type: 'set-origin'
      paths: readonly InputPath[]
      origin: Origin
      source: string
      /** What the source calls the stage, where it is another word */
      term?: string
    } & Authorship)
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
        Pick<
          Channel,
          'name' | 'entryStageId' | 'isActive' | 'volumeKind' | 'startMonth' | 'endMonth' | 'costTag'
        >
      >
    }
  | { type: 'move-channel'; id: ChannelId; index: number }
  | { type: 'remove-channel'; id: ChannelId }
  /** One rate for all channels, or one for each that starts at the common one. */
  | { type: 'split-rate'; stageId: StageId; byChannel: boolean }
  /** What the plan's numbers at a stage are made of: tag of its cost, capacity, where the lost come back. */
  | {
      type: 'edit-stage-numbers'
      stageId: StageId
      fields: Partial<Pick<StageNumbers, 'costTag' | 'hasCapacity' | 'recycleToStageId'>>
    }
  | { type: 'set-range'; path: InputPath; range: Range | null }
  | { type: 'set-rate-correlation'; correlation: number | null }
  | { type: 'set-baseline'; scenarioId: ScenarioId | null }
  | { type: 'set-lever'; path: InputPath; low: number; high: number }
  | { type: 'remove-lever'; path: InputPath }
  | { type: 'move-lever'; path: InputPath; index: number }
  | ({ type: 'add-scenario'; id: ScenarioId; name: string; index: number } & Authorship)
  | ({ type: 'duplicate-scenario'; id: ScenarioId; newId: ScenarioId; name: string } & Authorship)
  | {
      type: 'edit-scenario'
      id: ScenarioId
      fields: Partial<Pick<Scenario, 'name' | 'note' | 'isLocked'>>
    }
  | { type: 'move-scenario'; id: ScenarioId; index: number }
  | { type: 'remove-scenario'; id: ScenarioId }
  | { type: 'set-override'; id: ScenarioId; path: InputPath; value: OverrideValue }
  | { type: 'reset-override'; id: ScenarioId; path: InputPath }
  | { type: 'set-scenario-range'; id: ScenarioId; path: InputPath; range: Range | null }
  | ({ type: 'promote-scenario'; id: ScenarioId } & Authorship)
  | { type: 'keep-chart'; chart: KeptChart; index: number }
  | { type: 'edit-chart'; id: ChartId; fields: Partial<Pick<KeptChart, 'name' | 'note' | 'width'>> }
  | { type: 'move-chart'; id: ChartId; index: number }
  | { type: 'remove-chart'; id: ChartId }
  | { type: 'edit-agreement'; fields: Partial<Pick<Agreement, 'agenda' | 'reviewOn'>> }
  | { type: 'add-role'; id: RoleId; name: string; mustSign: boolean }
  | { type: 'edit-role'; id: RoleId; fields: Partial<Pick<Role, 'name' | 'mustSign'>> }
  | { type: 'remove-role'; id: RoleId }
  | { type: 'add-participant'; id: ParticipantId; name: string; roleId: RoleId }
  | { type: 'edit-participant'; id: ParticipantId; fields: Partial<Pick<Participant, 'name' | 'roleId'>> }
  | { type: 'remove-participant'; id: ParticipantId }
  | { type: 'set-logo'; owner: LogoOwner; logo: Omit<Logo, 'owner'> | null }
  | { type: 'add-sample-leads'; leads: readonly Omit<SampleLead, 'place'>[] }
  | { type: 'edit-sample-lead'; id: SampleLeadId; text: string }
  | { type: 'remove-sample-lead'; id: SampleLeadId }
  | {
      type: 'start-round'
      id: RoundId
      question: Question
      mode: AnsweringMode
      /** Roles where sides answer, otherwise participants */
      answererIds: readonly string[]
      at: number
    }
  | { type: 'seal-answer'; roundId: RoundId; answererId: string; content: AnswerContent; at: number }
  | { type: 'withdraw-answer'; roundId: RoundId; answererId: string }
  | { type: 'reveal-round'; id: RoundId; at: number }
  | { type: 'remove-round'; id: RoundId }
  | {
      type: 'take-position'
      stageId: StageId
      participantId: ParticipantId
      stance: Stance
      reason: string
      at: number
    }
  | { type: 'clear-position'; stageId: StageId; participantId: ParticipantId }
  | { type: 'edit-version'; reason: string }
  | ({ type: 'propose-version' } & Authorship)
  | { type: 'withdraw-proposal' }
  | { type: 'sign-version'; signature: Omit<Signature, 'contentHash'>; at: number }
  | { type: 'withdraw-signature'; roleId: RoleId }
  | { type: 'start-version'; reason: string }
  | { type: 'discard-version' }
  /** Numbers that were made under an earlier version hold under the one in force as well. */
  | { type: 'confirm-numbers'; paths: readonly InputPath[]; scenarioId: ScenarioId | null }

/**
 * Undo stops at these: what was signed, proposed, sealed or shown to everybody is not taken back in passing, but
 * by a command of its own where there is one.
 */
const barriers: ReadonlySet<Command['type']> = new Set([
  'seal-answer',
  'withdraw-answer',
  'reveal-round',
  'propose-version',
  'withdraw-proposal',
  'sign-version',
  'withdraw-signature',
  'start-version',
  'discard-version',
])

export function isBarrier(command: Command): boolean {
  return barriers.has(command.type)
}
