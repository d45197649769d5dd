import type { core } from 'zod/mini'
import { findFixed } from '../agreement/fixed.ts'
import { logoSchema } from '../agreement/logo.ts'
import { agreementSchema } from '../agreement/party.ts'
import { positionSchema } from '../agreement/position.ts'
import { answerSchema, roundSchema } from '../agreement/round.ts'
import { sampleLeadSchema } from '../agreement/sample-lead.ts'
import { versionSchema } from '../agreement/version.ts'
import { channelSchema } from '../channel.ts'
import { keptChartSchema } from '../kept-chart.ts'
import { planSchema } from '../plan.ts'
import { problemsOf, type Problem } from '../problem.ts'
import { profileSchema } from '../profile.ts'
import { provenanceSchema } from '../provenance.ts'
import { changesBetween, type RecordChange, type TableName } from '../records.ts'
import { inputRangeSchema } from '../range.ts'
import { scenarioSchema } from '../scenario.ts'
import { stageNumbersSchema } from '../stage-numbers.ts'
import { stageSchema } from '../stage.ts'
import { findContradictions } from '../validate.ts'
import { whatIfSchema } from '../what-if.ts'
import type { Workspace } from '../workspace.ts'
import { addChannel, editChannel, moveChannel, removeChannel } from './channels.ts'
import type { Command } from './command.ts'
import { setInput, setOrigin, splitRate } from './inputs.ts'
import { editPlanOptions, editPlanTime, editProfile, markDeleted } from './profile.ts'
import {
  addScenario,
  duplicateScenario,
  editScenario,
  moveScenario,
  promoteScenario,
  removeScenario,
  resetOverride,
  setOverride,
  setScenarioRange,
} from './scenarios.ts'
import {
  editAgreement,
  addRole,
  editRole,
  removeRole,
  addParticipant,
  editParticipant,
  removeParticipant,
  setLogo,
} from './parties.ts'
import { addSampleLeads, editSampleLead, removeSampleLead } from './sample-leads.ts'
import { startRound, sealAnswer, withdrawAnswer, revealRound, removeRound } from './rounds.ts'
import { takePosition, clearPosition } from './positions.ts'
import {
  editVersion,
  proposeVersion,
  withdrawProposal,
  signVersion,
  withdrawSignature,
  startVersion,
  discardVersion,
  confirmNumbers,
} from './versions.ts'
import { editStageNumbers } from './stage-numbers.ts'
import { addStage, editStage, mergeStages, moveStage, removeStage } from './stages.ts'
import {
  editChart,
  keepChart,
  moveChart,
  moveLever,
  removeChart,
  removeLever,
  setBaseline,
  setLever,
  setRange,
  setRateCorrelation,
} from './what-if.ts'

export type Outcome =
  | { ok: true; workspace: Workspace; changes: RecordChange[] }
  | { ok: false; problems: Problem[] }

/** What a command makes of a workspace before it is checked, or why it cannot be carried out at all. */
export type Draft = Workspace | Problem

const schemas: Record<TableName, { safeParse(value: unknown): { error?: core.$ZodError | undefined } }> = {
  profile: profileSchema,
  plan: planSchema,
  stages: stageSchema,
  stageNumbers: stageNumbersSchema,
  channels: channelSchema,
  provenance: provenanceSchema,
  whatIf: whatIfSchema,
  scenarios: scenarioSchema,
  ranges: inputRangeSchema,
  charts: keptChartSchema,
  agreement: agreementSchema,
  rounds: roundSchema,
  answers: answerSchema,
  sampleLeads: sampleLeadSchema,
  positions: positionSchema,
  versions: versionSchema,
  logos: logoSchema,
}

/**
 * Carries out a command: the new workspace and the records that changed (their inverse is the undo), or the
 * problems for which it is refused. The workspace given is never altered.
 */
export function applyCommand(workspace: Workspace, command: Command): Outcome {
  const draft = makeDraft(workspace, command)
  if ('code' in draft) return { ok: false, problems: [draft] }
  const changes = changesBetween(workspace, draft)
  const problems = [
    ...findFixed(workspace, draft, changes),
    ...checkRecords(changes),
    ...findContradictions(draft),
  ].map((found) => (command.type === 'set-input' ? { ...found, path: command.path } : found))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, workspace: draft, changes }
}

function checkRecords(changes: readonly RecordChange[]): Problem[] {
  return changes.flatMap(({ table, key, after }) => {
    if (after === null) return []
    const { error } = schemas[table].safeParse(after)
    return error === undefined ? [] : problemsOf(error.issues, table === key ? table : `${table}/${key}`)
  })
}

function makeDraft(workspace: Workspace, command: Command): Draft {
  switch (command.type) {
    case 'edit-profile':
      return editProfile(workspace, command)
    case 'mark-deleted':
      return markDeleted(workspace, command)
    case 'edit-plan-time':
      return editPlanTime(workspace, command)
    case 'set-input':
      return setInput(workspace, command)
    case 'set-origin':
      return setOrigin(workspace, command)
    case 'split-rate':
      return splitRate(workspace, command)
    case 'add-stage':
      return addStage(workspace, command)
    case 'edit-stage':
      return editStage(workspace, command)
    case 'move-stage':
      return moveStage(workspace, command)
    case 'remove-stage':
      return removeStage(workspace, command)
    case 'merge-stages':
      return mergeStages(workspace, command)
    case 'add-channel':
      return addChannel(workspace, command)
    case 'edit-channel':
      return editChannel(workspace, command)
    case 'move-channel':
      return moveChannel(workspace, command)
    case 'remove-channel':
      return removeChannel(workspace, command)
    case 'edit-plan-options':
      return editPlanOptions(workspace, command)
    case 'edit-stage-numbers':
      return editStageNumbers(workspace, command)
    case 'set-range':
      return setRange(workspace, command)
    case 'set-rate-correlation':
      return setRateCorrelation(workspace, command)
    case 'set-baseline':
      return setBaseline(workspace, command)
    case 'set-lever':
      return setLever(workspace, command)
    case 'remove-lever':
      return removeLever(workspace, command)
    case 'move-lever':
      return moveLever(workspace, command)
    case 'add-scenario':
      return addScenario(workspace, command)
    case 'duplicate-scenario':
      return duplicateScenario(workspace, command)
    case 'edit-scenario':
      return editScenario(workspace, command)
    case 'move-scenario':
      return moveScenario(workspace, command)
    case 'remove-scenario':
      return removeScenario(workspace, command)
    case 'set-override':
      return setOverride(workspace, command)
    case 'reset-override':
      return resetOverride(workspace, command)
    case 'set-scenario-range':
      return setScenarioRange(workspace, command)
    case 'promote-scenario':
      return promoteScenario(workspace, command)
    case 'keep-chart':
      return keepChart(workspace, command)
    case 'edit-chart':
      return editChart(workspace, command)
    case 'move-chart':
      return moveChart(workspace, command)
    case 'remove-chart':
      return removeChart(workspace, command)
    case 'edit-agreement':
      return editAgreement(workspace, command)
    case 'add-role':
      return addRole(workspace, command)
    case 'edit-role':
      return editRole(workspace, command)
    case 'remove-role':
      return removeRole(workspace, command)
    case 'add-participant':
      return addParticipant(workspace, command)
    case 'edit-participant':
      return editParticipant(workspace, command)
    case 'remove-participant':
      return removeParticipant(workspace, command)
    case 'set-logo':
      return setLogo(workspace, command)
    case 'add-sample-leads':
      return addSampleLeads(workspace, command)
    case 'edit-sample-lead':
      return editSampleLead(workspace, command)
    case 'remove-sample-lead':
      return removeSampleLead(workspace, command)
    case 'start-round':
      return startRound(workspace, command)
    case 'seal-answer':
      return sealAnswer(workspace, command)
    case 'withdraw-answer':
      return withdrawAnswer(workspace, command)
    case 'reveal-round':
      return revealRound(workspace, command)
    case 'remove-round':
      return removeRound(workspace, command)
    case 'take-position':
      return takePosition(workspace, command)
    case 'clear-position':
      return clearPosition(workspace, command)
    case 'edit-version':
      return editVersion(workspace, command)
    case 'propose-version':
      return proposeVersion(workspace, command)
    case 'withdraw-proposal':
      return withdrawProposal(workspace)
    case 'sign-version':
      return signVersion(workspace, command)
    case 'withdraw-signature':
      return withdrawSignature(workspace, command)
    case 'start-version':
      return startVersion(workspace, command)
    case 'discard-version':
      return discardVersion(workspace)
    case 'confirm-numbers':
      return confirmNumbers(workspace, command)
  }
}
