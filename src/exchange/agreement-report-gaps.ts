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
