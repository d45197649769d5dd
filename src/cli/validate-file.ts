import { orderedChannels, orderedStages, schemaVersion, type Workspace } from '#domain/workspace.ts'
import type { CommandResult } from './errors.ts'

/** What a valid file holds. */
export function validateFile(workspace: Workspace): CommandResult {
  return {
    output: {
      valid: true,
      name: workspace.profile.name,
      schemaVersion,
      currency: workspace.profile.currency,
      months: workspace.plan.months,
      stages: orderedStages(workspace).length,
      channels: orderedChannels(workspace).length,
    },
  }
}
