import type { FixedVersion } from '#domain/agreement/version.ts'
import type { Alteration } from '#domain/agreement/verify.ts'
import { stageSchema, type Stage } from '#domain/stage.ts'
import type { Workspace } from '#domain/workspace.ts'
import { partyName } from '#i18n/party-words.ts'
import type { Translate } from '#i18n/translate.ts'
import { shortName } from './agreement-report-words.ts'
import { fieldLabel } from './version-changes.ts'

/** What was altered in a version, in words: where, and what it should have been. */
export function alterationText(workspace: Workspace, alteration: Alteration, t: Translate): string {
  const { kind, path, version } = alteration
  const fixed = workspace.versions[version] as FixedVersion
  const parts = path.split('/').slice(2)
  switch (kind) {
    case 'altered':
      return parts.length === 0
        ? t('verification.alteredSomewhere', { version })
        : t('verification.altered', {
            place: places(t('verification.version', { version }), ...partOf(fixed, parts, t)),
          })
    case 'chain':
      return parts[0] === 'workspaceId'
        ? t('verification.chainWorkspace', { version })
        : t('verification.chainHash', { version })
    case 'signature':
      return signatureText(fixed, parts, t)
    case 'live':
      return t('verification.live', { place: places(...livePart(workspace, path, t)), version })
  }
}

function places(...names: string[]): string {
  return names.join(' › ')
}

/** Names of a part of a version by its path within the version, the larger first. */
function partOf(version: FixedVersion, [part = '', place, field = '']: string[], t: Translate): string[] {
  const listed = listedPart(version, part, Number(place), t)
  if (listed !== undefined && /^\d+$/.test(place ?? ''))
    return isStageField(field) ? [...listed, fieldLabel(field, t)] : listed
  switch (part) {
    case 'status':
    case 'reason':
    case 'workspaceId':
    case 'previousAgreedHash':
    case 'language':
    case 'scoring':
    case 'contentHash':
    case 'proposedBy':
    case 'proposedAt':
    case 'agreedAt':
    case 'agreedHash':
      return [t(`verification.${part}`)]
    case 'version':
      return [t('verification.number')]
    default:
      // Nothing else has a fingerprint, so one was added or renamed.
      return [t('verification.fingerprints')]
  }
}

/** One of the stages, parties or signatures; undefined where the part is none of them. */
function listedPart(version: FixedVersion, part: string, place: number, t: Translate): string[] | undefined {
  const number = place + 1
  switch (part) {
    case 'stages': {
      const stage = version.stages[place]
      return [stage === undefined ? t('verification.stage', { number }) : shortName(stage)]
    }
    case 'parties': {
      const party = version.parties[place]
      return [party === undefined ? t('verification.party', { number }) : partyName(party, t)]
    }
    case 'signatures': {
      const signer = version.signatures[place]
      return [t('verification.signature', { number }), ...(signer === undefined ? [] : [signer.name])]
    }
    default:
      return undefined
  }
}

function signatureText(
  { version, signatures }: FixedVersion,
  [, place, field]: string[],
  t: Translate,
): string {
  const signature = signatures[Number(place)]
  if (signature === undefined) return t('verification.signatureMissing', { version })
  const { name } = signature
  return field === 'roleId'
    ? t('verification.signatureUnasked', { version, name })
    : t('verification.signatureForOther', { version, name })
}

/** Names of what the workspace says now, by its place there. */
function livePart({ stages }: Workspace, path: string, t: Translate): string[] {
  if (path === 'profile/stageOrder') return [t('verification.stageOrder')]
  if (path === 'profile/language') return [t('verification.language')]
  const [, id = '', field = ''] = path.split('/')
  const stage = stages[id as Stage['id']]!
  return isStageField(field) ? [shortName(stage), fieldLabel(field, t)] : [shortName(stage)]
}

function isStageField(field: string): field is keyof Stage {
  return Object.hasOwn(stageSchema.shape, field)
}
