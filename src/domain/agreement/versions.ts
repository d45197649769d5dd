import type { Workspace } from '../workspace.ts'
import type { AgreedVersion, FixedVersion, Version } from './version.ts'

/** All versions, the first first. */
export function orderedVersions(workspace: Workspace): Version[] {
  return Object.values<Version>(workspace.versions).sort((a, b) => a.version - b.version)
}

/** The version that is being worked on, or was agreed last. */
export function latestVersion(workspace: Workspace): Version {
  return orderedVersions(workspace).at(-1)!
}

/** The version that holds now; undefined while none has been agreed. */
export function lastAgreed(workspace: Workspace): AgreedVersion | undefined {
  return agreedVersions(workspace).at(-1)
}

export function agreedVersions(workspace: Workspace): AgreedVersion[] {
  return orderedVersions(workspace).filter((version) => version.status === 'agreed')
}

/** Number of the version that holds; 0 while none has been agreed. Numbers of the plan carry it. */
export function versionInForce(workspace: Workspace): number {
  return lastAgreed(workspace)?.version ?? 0
}

/** Whether definitions stand fixed: proposed or agreed, and no new draft has been begun. */
export function fixedVersion(workspace: Workspace): FixedVersion | undefined {
  const latest = latestVersion(workspace)
  return latest.status === 'draft' ? undefined : latest
}
