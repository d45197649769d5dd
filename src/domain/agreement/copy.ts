import type { WorkspaceId } from '../identifier.ts'
import type { Provenance } from '../provenance.ts'
import type { Scenario } from '../scenario.ts'
import type { Workspace } from '../workspace.ts'
import { firstVersion } from './version.ts'

/**
 * Another workspace with the same definitions and numbers. What people signed, sealed and said belongs to the
 * workspace that they did it in: the copy starts with a draft of version 1, and with the same people.
 */
export function copyOf(workspace: Workspace, { id, name }: { id: WorkspaceId; name: string }): Workspace {
  return {
    ...workspace,
    profile: { ...workspace.profile, id, name, deletedAt: null },
    provenance: Object.fromEntries(
      Object.entries<Provenance>(workspace.provenance).map(([path, entry]) => [
        path,
        { ...entry, underVersion: 0 },
      ]),
    ),
    scenarios: Object.fromEntries(
      Object.entries<Scenario>(workspace.scenarios).map(([key, scenario]) => [
        key,
        { ...scenario, underVersions: {} },
      ]),
    ),
    agreement: { ...workspace.agreement, reviewOn: null },
    rounds: {},
    answers: {},
    positions: {},
    versions: { 1: firstVersion() },
  }
}
