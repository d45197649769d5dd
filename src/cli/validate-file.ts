import { orderedChannels, orderedStages, schemaVersion } from '#domain/workspace.ts'
import type { Command } from './command.ts'

/** What a valid file holds. */
export const validateFile: Command = {
  summary: 'check a workspace file',
  help: `tuottolaskuri validate FILE

Reads a workspace file (.tuotto) and checks all of it. Prints what it holds:
  {"valid": true, "name", "schemaVersion", "currency", "months", "stages", "channels"}
`,
  options: [],
  run: (workspace) => ({
    valid: true,
    name: workspace.profile.name,
    schemaVersion,
    currency: workspace.profile.currency,
    months: workspace.plan.months,
    stages: orderedStages(workspace).length,
    channels: orderedChannels(workspace).length,
  }),
}
