import { definitionsOf } from '../agreement/definitions.ts'
import { fingerprintsOf } from '../agreement/fingerprints.ts'
import { agreedHash, contentHash, hashOf } from '../agreement/hashes.ts'
import { openStages } from '../agreement/positions.ts'
import { isIntact } from '../agreement/verify.ts'
import type { FixedVersion, ProposedVersion, SignedContent, Version } from '../agreement/version.ts'
import { lastAgreed, latestVersion, versionInForce } from '../agreement/versions.ts'
import { problem, type Problem } from '../problem.ts'
import type { Workspace } from '../workspace.ts'
import type { Draft } from './apply.ts'
import type { CommandOf } from './of-type.ts'
import { without } from './order.ts'

/** Says why there is this version; only of a draft. */
export function editVersion(workspace: Workspace, { reason }: CommandOf<'edit-version'>): Draft {
  const latest = latestVersion(workspace)
  return latest.status === 'draft' ? withVersion(workspace, { ...latest, reason }) : fixed(latest)
}

/**
 * Fixes the definitions so that they can be signed. Refused where an objection keeps a stage open, where nobody
 * has to sign, and where neither the definitions nor the people differ from what was agreed last.
 */
export function proposeVersion(workspace: Workspace, { who, at }: CommandOf<'propose-version'>): Draft {
  const latest = latestVersion(workspace)
  if (latest.status !== 'draft') return fixed(latest)
  const { version, reason } = latest
  const [openStage] = openStages(workspace)
  if (openStage !== undefined) return problem(`stages/${openStage}`, 'open-objection')
  const content = definitionsOf(workspace)
  if (!content.parties.some(({ mustSign }) => mustSign)) return problem('agreement/roles', 'nobody-signs')
  const agreed = lastAgreed(workspace)
  if (agreed !== undefined && isSameDefinitions(agreed, content) && isSameTable(agreed, content))
    return problem(place(version), 'nothing-changed', { version: agreed.version })
  return withFixed(workspace, {
    status: 'proposed',
    reason,
    ...content,
    contentHash: contentHash(content),
    proposedBy: who,
    proposedAt: at,
    signatures: [],
    fingerprints: {},
  })
}

/** Back to a draft, as long as not all have signed; what was signed so far is void. */
export function withdrawProposal(workspace: Workspace): Draft {
  const latest = latestVersion(workspace)
  if (latest.status !== 'proposed') return notProposed(latest)
  const { version, reason } = latest
  return withVersion(workspace, { status: 'draft', version, reason })
}

/**
 * Signs for a role, once, what is still as it was proposed. The version is agreed when every role that must sign
 * has.
 */
export function signVersion(workspace: Workspace, command: CommandOf<'sign-version'>): Draft {
  const latest = latestVersion(workspace)
  if (latest.status !== 'proposed') return notProposed(latest)
  const { signature, at } = command
  if (!isIntact(latest)) return altered(latest)
  if (!latest.parties.some(({ roleId }) => roleId === signature.roleId))
    return problem(`agreement/roles/${signature.roleId}`, 'unknown-role')
  if (latest.signatures.some(({ roleId }) => roleId === signature.roleId))
    return problem(`${place(latest.version)}/signatures`, 'already-signed')
  const signatures = [...latest.signatures, { ...signature, contentHash: latest.contentHash }]
  const hasSigned = (id: string) => signatures.some(({ roleId }) => roleId === id)
  const isAgreed = latest.parties.every(({ roleId, mustSign }) => !mustSign || hasSigned(roleId))
  if (!isAgreed) return withFixed(workspace, { ...latest, signatures })
  return withFixed(workspace, {
    ...latest,
    status: 'agreed',
    signatures,
    agreedAt: at,
    agreedHash: agreedHash(latest.contentHash, signatures),
  })
}

export function withdrawSignature(workspace: Workspace, command: CommandOf<'withdraw-signature'>): Draft {
  const latest = latestVersion(workspace)
  if (latest.status !== 'proposed') return notProposed(latest)
  if (!isIntact(latest)) return altered(latest)
  const signatures = latest.signatures.filter(({ roleId }) => roleId !== command.roleId)
  return withFixed(workspace, { ...latest, signatures })
}

/** Begins the next version as a draft of the definitions that were agreed. */
export function startVersion(workspace: Workspace, { reason }: CommandOf<'start-version'>): Draft {
  const latest = latestVersion(workspace)
  if (latest.status !== 'agreed') return problem(place(latest.version), 'not-agreed-yet')
  return withVersion(workspace, { status: 'draft', version: latest.version + 1, reason })
}

/** Gives up a draft in which nothing differs from what was agreed. */
export function discardVersion(workspace: Workspace): Draft {
  const latest = latestVersion(workspace)
  const agreed = lastAgreed(workspace)
  if (latest.status !== 'draft' || agreed === undefined)
    return problem(place(latest.version), 'not-agreed-yet')
  if (!isSameDefinitions(agreed, definitionsOf(workspace)))
    return problem(place(latest.version), 'differs-from-agreed', { version: agreed.version })
  return { ...workspace, versions: without(workspace.versions, String(latest.version)) }
}

function isSameDefinitions(a: SignedContent, b: SignedContent): boolean {
  return hashOf([a.language, a.stages]) === hashOf([b.language, b.stages])
}

/** Whether the same people sit at the table; somebody new may want to sign what the others have agreed. */
function isSameTable(a: SignedContent, b: SignedContent): boolean {
  const seats = ({ parties }: SignedContent) =>
    parties.map(({ roleId, mustSign, name, participants }) => [roleId, mustSign, name, participants])
  return hashOf(seats(a)) === hashOf(seats(b))
}

function withVersion(workspace: Workspace, version: Version): Workspace {
  return { ...workspace, versions: { ...workspace.versions, [version.version]: version } }
}

function withFixed(workspace: Workspace, version: FixedVersion): Workspace {
  return withVersion(workspace, { ...version, fingerprints: fingerprintsOf(version) })
}

function fixed({ version, status }: Version): Problem {
  return problem(place(version), 'definitions-fixed', { version, status })
}

function notProposed({ version }: Version): Problem {
  return problem(place(version), 'not-proposed', { version })
}

function altered({ version }: Version): Problem {
  return problem(place(version), 'altered', { version })
}

function place(version: ProposedVersion['version']): string {
  return `versions/${version}`
}

/** Somebody looked at the numbers again: they hold under the version in force as well. */
export function confirmNumbers(workspace: Workspace, command: CommandOf<'confirm-numbers'>): Draft {
  const { paths, scenarioId } = command
  const now = versionInForce(workspace)
  if (scenarioId !== null) {
    const scenario = Object.hasOwn(workspace.scenarios, scenarioId)
      ? workspace.scenarios[scenarioId]
      : undefined
    if (scenario === undefined) return problem(`scenarios/${scenarioId}`, 'unknown-scenario')
    const strange = paths.find((path) => !Object.hasOwn(scenario.overrides, path))
    if (strange !== undefined) return problem(strange, 'unknown-input')
    const confirmed = Object.fromEntries(paths.map((path) => [path, now]))
    const underVersions = { ...scenario.underVersions, ...confirmed }
    return {
      ...workspace,
      scenarios: { ...workspace.scenarios, [scenarioId]: { ...scenario, underVersions } },
    }
  }
  const provenance = { ...workspace.provenance }
  for (const path of paths) {
    const entry = provenance[path]
    if (entry === undefined) return problem(path, 'unknown-input')
    provenance[path] = { ...entry, underVersion: now }
  }
  return { ...workspace, provenance }
}
