import type { StageId } from '#domain/identifier.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { Translate } from '#i18n/translate.ts'

/** Name of a stage that could be chosen; of one that is gone what is left to say. */
export function stageLabel({ stages }: Workspace, id: string, t: Translate): string {
  return stages[id as StageId]?.name ?? t('calibration.goneStage')
}

/** The same, as short as it gets. */
export function shortStageLabel(workspace: Workspace, id: string, t: Translate): string {
  return workspace.stages[id as StageId]?.abbreviation || stageLabel(workspace, id, t)
}
