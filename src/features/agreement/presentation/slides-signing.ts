import type { FixedVersion, Party } from '#domain/agreement/version.ts'
import { latestVersion } from '#domain/agreement/versions.ts'
import type { Writing } from '#exchange/agreement-report-words.ts'
import { formatDay } from '#i18n/days.ts'
import { partyName } from '#i18n/party-words.ts'
import { openPoints } from '../versions/open-points.ts'
import { label, pagesOf, words } from './slide-words.ts'
import type { SlideBody, Step } from './step.ts'

const mostParties = 8
const mostPoints = 4
/** Characters of a hash that people compare by eye */
const shownOfHash = 8
const common = { place: 'agreement/versions', round: null } as const

/** Who has signed which version; of a draft, what has to be settled first. */
export function signingSteps(writing: Writing): Step[] {
  const { workspace, t, language } = writing
  const version = latestVersion(workspace)
  const { status } = version
  const heading = label(t(`versions.${status}Title`, { version: version.version }))
  if (status === 'draft') {
    const blocking = openPoints(workspace, t, language).filter(({ kind }) => kind === 'blocks')
    const points = blocking.slice(0, mostPoints).map(({ text }) => text)
    return [
      {
        ...common,
        part: 'sign',
        key: 'sign',
        slide: { kind: 'title', heading, lines: [...points, t('versions.draftNext')].map(label) },
        notes: [t('presentation.notePropose')],
      },
    ]
  }
  return pagesOf(partiesShown(version), mostParties).map(
    (parties, page): Step => ({
      ...common,
      part: 'sign',
      key: page === 0 ? 'sign' : `sign/${page + 1}`,
      slide: {
        kind: 'table',
        heading,
        columns: ['', words(shortHash(version, t))],
        rows: parties.map((party) => rowOf(party, version, writing)),
        legend: { differs: t('presentation.differs'), same: t('presentation.same') },
      },
      notes: [t(status === 'agreed' ? 'presentation.noteAgreed' : 'presentation.noteSign')],
    }),
  )
}

function shortHash(version: FixedVersion, t: Writing['t']): string {
  return version.status === 'agreed'
    ? `${t('versions.agreedHash')} ${version.agreedHash.slice(0, shownOfHash)}`
    : `${t('versions.contentHash')} ${version.contentHash.slice(0, shownOfHash)}`
}

/** Once all is signed, whoever did not have to and did not is no news. */
function partiesShown(version: FixedVersion): Party[] {
  return version.parties.filter(
    ({ roleId, mustSign }) => mustSign || version.signatures.some((signature) => signature.roleId === roleId),
  )
}

function rowOf(
  party: Party,
  { signatures }: FixedVersion,
  { t, language }: Writing,
): SlideBody<'table'>['rows'][number] {
  const signature = signatures.find(({ roleId }) => roleId === party.roleId)
  const cell =
    signature === undefined
      ? ({ text: words(t('versions.mustSign')), mark: 'open' } as const)
      : ({
          text: words(
            t('presentation.signedBy', {
              name: signature.name,
              role: signature.role,
              date: formatDay(signature.signedOn, language),
            }),
          ),
          mark: 'done',
        } as const)
  return { label: label(partyName(party, t)), cells: [cell] }
}

/** The end: what holds now, and when it is looked at again. */
export function closingStep({ workspace, t, language }: Writing): Step {
  const { version, status } = latestVersion(workspace)
  const { reviewOn } = workspace.agreement
  const lines = [t(`versions.${status}Title`, { version })]
  if (reviewOn !== null) lines.push(t('versions.reviewOn', { date: formatDay(reviewOn, language) }))
  return {
    ...common,
    part: 'spare',
    key: 'closing',
    slide: { kind: 'title', heading: label(t('presentation.thanks')), lines: lines.map(label) },
    notes: [t('presentation.noteClosing')],
  }
}
