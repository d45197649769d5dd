import { asOfVersion } from '#domain/agreement/as-of.ts'
import { definitionsOf } from '#domain/agreement/definitions.ts'
import type { Party, Reservation, Signature, Version } from '#domain/agreement/version.ts'
import { orderedVersions } from '#domain/agreement/versions.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { formatDay } from '#i18n/days.ts'
import { partyName } from '#i18n/party-words.ts'
import type {
  ReportChanges,
  ReportReservation,
  ReportSeal,
  ReportSignature,
} from './agreement-report-shape.ts'
import { shortName, type Writing } from './agreement-report-words.ts'
import { versionDifference } from './version-changes.ts'

/** Characters of a hash that stand on every page. */
const shortHash = 8

/** One version as it is printed: its definitions, who agrees, and the version before it. */
export interface PrintedVersion {
  version: Version
  /** The workspace with the definitions of that version */
  workspace: Workspace
  parties: readonly Party[]
  /** Definitions of the version before; null where it is the first */
  before: readonly Stage[] | null
}

/** The version with this number; the one being worked on, or agreed last, where there is none such. */
export function printedVersion(workspace: Workspace, number: number | undefined): PrintedVersion {
  const versions = orderedVersions(workspace)
  const version = versions.find((one) => one.version === number) ?? versions.at(-1)!
  const previous = versions.find((one) => one.version === version.version - 1)
  const before = previous === undefined || previous.status === 'draft' ? null : previous.stages
  if (version.status === 'draft')
    return { version, workspace, parties: definitionsOf(workspace).parties, before }
  return { version, workspace: asOfVersion(workspace, version), parties: version.parties, before }
}

/** The hash that the version is known by: of its content while it is proposed, with the signatures once agreed. */
export function hashOfVersion(version: Version): string | null {
  switch (version.status) {
    case 'draft':
      return null
    case 'proposed':
      return version.contentHash
    case 'agreed':
      return version.agreedHash
  }
}

/** "1b34fa37"; '' for a draft, which has none. */
export function shortHashOf(version: Version): string {
  return hashOfVersion(version)?.slice(0, shortHash) ?? ''
}

/** What changed since the version before; null for the first. */
export function changesPart(
  { version, workspace, before }: PrintedVersion,
  writing: Writing,
): ReportChanges | null {
  if (before === null) return null
  const { t } = writing
  const reason = version.reason.trim()
  const { stages, isReordered } = versionDifference(before, orderedStages(workspace), writing)
  return {
    title: t('agreement.changesTitle', { version: version.version - 1 }),
    reason: reason === '' ? null : { label: t('agreement.changesReason'), text: reason },
    none: t('agreement.changesNone'),
    reordered: isReordered ? t('agreement.changesReordered') : null,
    legend: t('agreement.changesLegend'),
    labels: {
      added: t('agreement.stageAdded'),
      removed: t('agreement.stageRemoved'),
      wordAdded: t('versions.added'),
      wordRemoved: t('versions.removed'),
      wordEnd: t('versions.markEnd'),
    },
    stages: stages.map(({ stageId, stage, kind, fields }) => ({
      id: stageId,
      stage,
      kind,
      fields: fields.map(({ field, label, parts }) => ({ id: field, label, parts })),
    })),
  }
}

export function reservationRows({ workspace, parties }: PrintedVersion, { t }: Writing): ReportReservation[] {
  const nameOf = ({ stageId }: Reservation) => {
    const stage = Object.values<Stage>(workspace.stages).find(({ id }) => id === stageId)
    return stage === undefined ? t('common.dash') : shortName(stage)
  }
  return parties.flatMap((party) =>
    party.reservations.map((reservation) => ({
      stage: nameOf(reservation),
      who: t('agreement.whoOfParty', { name: reservation.participant, party: partyName(party, t) }),
      reason: reservation.reason,
    })),
  )
}

/** A line for each role: signed, or to be signed by hand; those that do not have to sign only where they did. */
export function signatureRows(
  { version, parties }: PrintedVersion,
  { t, language }: Writing,
): ReportSignature[] {
  const signatures = version.status === 'draft' ? [] : version.signatures
  return parties.flatMap((party): ReportSignature[] => {
    const signed = signatures.find(({ roleId }) => roleId === party.roleId)
    if (signed === undefined && !party.mustSign) return []
    return [{ party: partyName(party, t), signed: signed === undefined ? null : signedWords(signed) }]
  })

  function signedWords({ name, role, signedOn, comment, drawing }: Signature): ReportSignature['signed'] {
    const drawingDescription = t('agreement.drawnSignature', { name })
    return { name, role, date: formatDay(signedOn, language), comment, drawingDescription, drawing }
  }
}

export function sealPart({ version }: PrintedVersion, { t }: Writing): ReportSeal | null {
  const hash = hashOfVersion(version)
  if (hash === null || version.status === 'draft') return null
  return {
    label: t(version.status === 'agreed' ? 'agreement.agreedHash' : 'agreement.contentHash'),
    hash,
    shortHash: shortHashOf(version),
    note: t('agreement.hashNote'),
    previous:
      version.previousAgreedHash === null
        ? null
        : {
            label: t('agreement.previousHash', { version: version.version - 1 }),
            hash: version.previousAgreedHash,
          },
  }
}
