import type { Position } from '#domain/agreement/position.ts'
import { isObjection, standsOn } from '#domain/agreement/positions.ts'
import { latestVersion } from '#domain/agreement/versions.ts'
import type { StageId } from '#domain/identifier.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'

/** What an agreement cannot do without. */
export const agreementGapKinds = ['definition', 'entry-criteria', 'service-level', 'role-name'] as const
export type AgreementGapKind = (typeof agreementGapKinds)[number]

export interface AgreementGaps {
  stageId: StageId
  stage: Stage
  kinds: AgreementGapKind[]
}

/** Stages of which something important is not agreed yet, in their order. */
export function agreementGaps(workspace: Workspace): AgreementGaps[] {
  return orderedStages(workspace)
    .map((stage) => ({ stageId: stage.id, stage, kinds: gapsOf(stage) }))
    .filter(({ kinds }) => kinds.length > 0)
}

export function gapsOf(stage: Stage): AgreementGapKind[] {
  return agreementGapKinds.filter((kind) => isMissing(stage, kind))
}

/** What keeps people from having agreed to one stage. */
export interface ConsentGap {
  stage: Stage
  objections: { name: string; roleId: string; reason: Position['reason'] }[]
  /** How many have not spoken */
  silent: number
  /** How many spoke on an earlier wording, objections aside, which stand all the same */
  earlier: number
}

/**
 * Stages of a draft to which not everybody has agreed as they are worded now, in their order. There is none once a
 * version is proposed: from then on it is signed as it stands.
 */
export function consentGaps(workspace: Workspace): ConsentGap[] {
  if (latestVersion(workspace).status !== 'draft') return []
  return orderedStages(workspace)
    .map((stage) => consentGapOf(workspace, stage))
    .filter(({ objections, silent, earlier }) => objections.length + silent + earlier > 0)
}

function consentGapOf(workspace: Workspace, stage: Stage): ConsentGap {
  const stands = standsOn(workspace, stage)
  const others = stands.filter((stand) => !isObjection(stand))
  return {
    stage,
    objections: stands.filter(isObjection).map(({ participant: { name, roleId }, position }) => ({
      name,
      roleId,
      reason: position?.reason ?? '',
    })),
    silent: others.filter(({ position }) => position === null).length,
    earlier: others.filter(({ isEarlier }) => isEarlier).length,
  }
}

function isMissing(stage: Stage, kind: AgreementGapKind): boolean {
  switch (kind) {
    case 'definition':
      return stage.definition.trim() === ''
    case 'entry-criteria':
      return stage.entryCriteria.every(({ text }) => text.trim() === '')
    case 'service-level':
      return (
        stage.obligation === 'must' &&
        stage.serviceLevel.firstTouchHours === null &&
        stage.serviceLevel.attempts === null
      )
    case 'role-name':
      return isNameless(stage.owner) || (stage.obligation !== 'nobody' && isNameless(stage.worker))
  }
}

function isNameless(role: Stage['owner']): boolean {
  return role.kind === 'own' && role.name.trim() === ''
}
