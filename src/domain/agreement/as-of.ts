import type { Stage } from '../stage.ts'
import type { Workspace } from '../workspace.ts'
import type { FixedVersion } from './version.ts'

/**
 * The workspace with the definitions of one of its versions, to be read and printed. Its numbers are today's; those
 * of stages that it does not have are left alone, so it is not to be saved.
 */
export function asOfVersion(workspace: Workspace, { stages, language }: FixedVersion): Workspace {
  return {
    ...workspace,
    profile: { ...workspace.profile, language, stageOrder: stages.map(({ id }) => id) },
    stages: Object.fromEntries(stages.map((stage): [string, Stage] => [stage.id, stage])),
  }
}
