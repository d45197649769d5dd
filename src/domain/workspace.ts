import type { Logo, LogoOwner } from './agreement/logo.ts'
import type { Agreement } from './agreement/party.ts'
import type { Position } from './agreement/position.ts'
import type { Answer, Round } from './agreement/round.ts'
import type { SampleLead } from './agreement/sample-lead.ts'
import type { Version } from './agreement/version.ts'
import type { Channel } from './channel.ts'
import type { ChannelId, ChartId, RoundId, SampleLeadId, ScenarioId, StageId } from './identifier.ts'
import type { KeptChart } from './kept-chart.ts'
import type { Plan } from './plan.ts'
import type { Profile } from './profile.ts'
import type { Provenance } from './provenance.ts'
import type { InputRange } from './range.ts'
import type { Scenario } from './scenario.ts'
import type { StageNumbers } from './stage-numbers.ts'
import type { Stage } from './stage.ts'
import type { WhatIf } from './what-if.ts'

/** Raised with each change of the shape; see migrations.ts. */
export const schemaVersion = 3

/** One funnel with its definitions and its plan: everything that is saved and undone together. Immutable. */
export interface Workspace {
  readonly profile: Profile
  readonly plan: Plan
  readonly stages: Readonly<Record<StageId, Stage>>
  readonly stageNumbers: Readonly<Record<StageId, StageNumbers>>
  readonly channels: Readonly<Record<ChannelId, Channel>>
  readonly provenance: Readonly<Record<string, Provenance>>
  readonly whatIf: WhatIf
  readonly scenarios: Readonly<Record<ScenarioId, Scenario>>
  readonly ranges: Readonly<Record<string, InputRange>>
  readonly charts: Readonly<Record<ChartId, KeptChart>>
  readonly agreement: Agreement
  readonly rounds: Readonly<Record<RoundId, Round>>
  /** By round and answerer. Those of rounds that were not revealed are sealed: see agreement/rounds.ts. */
  readonly answers: Readonly<Record<string, Answer>>
  readonly sampleLeads: Readonly<Record<SampleLeadId, SampleLead>>
  /** By stage and participant */
  readonly positions: Readonly<Record<string, Position>>
  /** By number, from 1 without a gap; the last may be a draft or proposed */
  readonly versions: Readonly<Record<string, Version>>
  readonly logos: Readonly<Partial<Record<LogoOwner, Logo>>>
}

/** Stages in their order, those beside the path included. */
export function orderedStages(workspace: Workspace): Stage[] {
  return workspace.profile.stageOrder.flatMap((id) => workspace.stages[id] ?? [])
}

/** Stages on the conversion path, in order; the last is the customer. */
export function pathStages(workspace: Workspace): Stage[] {
  return orderedStages(workspace).filter((stage) => stage.placement === 'path')
}

export function orderedChannels(workspace: Workspace): Channel[] {
  return workspace.profile.channelOrder.flatMap((id) => workspace.channels[id] ?? [])
}

/** Rate of a step for one channel. */
export function rateFor(numbers: StageNumbers, channelId: ChannelId): number {
  return numbers.channelRates[channelId] ?? numbers.rate
}
