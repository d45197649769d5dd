import type { Stage } from '../stage.ts'
import { orderedStages, type Workspace } from '../workspace.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { agreedHash, contentHash, hashOf } from './hashes.ts'
import type { FixedVersion, Version } from './version.ts'
import { fixedVersion, orderedVersions } from './versions.ts'

/**
 * What an altered version shows. `altered`: the part at the path is not what was proposed or signed; `chain`: it
 * does not follow from the version before; `signature`: it was given for other content or by nobody who was asked,
 * or one is missing; `live`: the definitions of the workspace differ from the version that they were fixed as.
 */
export type AlterationKind = 'altered' | 'chain' | 'signature' | 'live'

export interface Alteration {
  kind: AlterationKind
  /** Place in the workspace file, e.g. `versions/1/stages/2/definition` */
  path: string
  version: number
}

/**
 * Everything in the versions of a workspace that is not as it was proposed, signed or agreed; empty where all is
 * in order. Finds what was altered by accident or in passing: whoever recomputes every hash goes unnoticed here,
 * but not beside the hash that is printed on the signed paper.
 */
export function findAlterations(workspace: Workspace): Alteration[] {
  const versions = orderedVersions(workspace)
  const fixed = versions.filter((version): version is FixedVersion => version.status !== 'draft')
  return [
    ...fixed.flatMap((version) => [
      ...alteredParts(version),
      ...brokenChain(version, versions[version.version - 2]),
      ...strangeSignatures(version),
    ]),
    ...differingDefinitions(workspace),
  ]
}

/** Whether a version is still what its hashes say. */
export function isIntact(version: FixedVersion): boolean {
  return alteredParts(version).length === 0 && strangeSignatures(version).length === 0
}

function alteredParts(version: FixedVersion): Alteration[] {
  const now = fingerprintsOf(version)
  const paths = new Set([...Object.keys(now), ...Object.keys(version.fingerprints)])
  const parts = [...paths].filter((path) => now[path] !== version.fingerprints[path])
  const isContentAltered = contentHash(version) !== version.contentHash
  const isAgreementAltered =
    version.status === 'agreed' && agreedHash(version.contentHash, version.signatures) !== version.agreedHash
  // Somebody altered content and fingerprint alike: all that can be said is which version.
  const isUnexplained = parts.length === 0 && (isContentAltered || isAgreementAltered)
  const whole = `versions/${version.version}`
  const altered = isUnexplained ? [whole] : parts.map((part) => `${whole}/${part}`)
  return altered.map((path) => ({ kind: 'altered', path, version: version.version }))
}

function brokenChain(version: FixedVersion, previous: Version | undefined): Alteration[] {
  const before = previous?.status === 'agreed' ? previous : undefined
  const place = `versions/${version.version}`
  const found: Alteration[] = []
  if (version.previousAgreedHash !== (before?.agreedHash ?? null))
    found.push({ kind: 'chain', path: `${place}/previousAgreedHash`, version: version.version })
  if (before !== undefined && version.workspaceId !== before.workspaceId)
    found.push({ kind: 'chain', path: `${place}/workspaceId`, version: version.version })
  return found
}

function strangeSignatures(fixed: FixedVersion): Alteration[] {
  const { version, status, parties, signatures } = fixed
  const strange = (part: string): Alteration => ({
    kind: 'signature',
    path: `versions/${version}/signatures${part}`,
    version,
  })
  const signed = signatures.map(({ roleId }) => roleId)
  const found = signatures.flatMap((signature, place): Alteration[] => {
    const isOther = signature.contentHash !== fixed.contentHash
    const isAsked = parties.some(({ roleId }) => roleId === signature.roleId)
    const isFirst = signed.indexOf(signature.roleId) === place
    return [
      ...(isOther ? [strange(`/${place}/contentHash`)] : []),
      ...(isAsked && isFirst ? [] : [strange(`/${place}/roleId`)]),
    ]
  })
  const isMissing = parties.some(({ roleId, mustSign }) => mustSign && !signed.includes(roleId))
  return status === 'agreed' && isMissing ? [...found, strange('')] : found
}

/** While a version stands fixed, the definitions of the workspace are its definitions, field by field. */
function differingDefinitions(workspace: Workspace): Alteration[] {
  const fixed = fixedVersion(workspace)
  if (fixed === undefined) return []
  const { version } = fixed
  const fixedStages = new Map<string, Stage>(fixed.stages.map((stage) => [stage.id, stage]))
  const found: Alteration[] = []
  for (const stage of orderedStages(workspace)) {
    const before = fixedStages.get(stage.id)
    if (before === undefined) found.push({ kind: 'live', path: `stages/${stage.id}`, version })
    else
      for (const [field, value] of Object.entries(stage))
        if (hashOf(value) !== hashOf(before[field as keyof Stage]))
          found.push({ kind: 'live', path: `stages/${stage.id}/${field}`, version })
  }
  const order = fixed.stages.map(({ id }) => id)
  if (hashOf(order) !== hashOf(workspace.profile.stageOrder))
    found.push({ kind: 'live', path: 'profile/stageOrder', version })
  if (fixed.language !== workspace.profile.language)
    found.push({ kind: 'live', path: 'profile/language', version })
  return found
}
