import type { Language } from '#domain/language.ts'
import type { LogoOwner } from '#domain/agreement/logo.ts'
import type { Version } from '#domain/agreement/version.ts'
import { lastAgreed } from '#domain/agreement/versions.ts'
import type { Workspace } from '#domain/workspace.ts'
import { formatDay } from '#i18n/days.ts'
import { formatDate } from '#i18n/format.ts'
import { joinNames } from '#i18n/join-names.ts'
import { partyName } from '#i18n/party-words.ts'
import { translator, type Translate } from '#i18n/translate.ts'
import { calibrationPart, type CalibratedRound } from './agreement-report-calibration.ts'
import { reportCard } from './agreement-report-card.ts'
import { openPoints } from './agreement-report-open.ts'
import type { AgreementReport, ReportFact, ReportLogo, ReportTerm } from './agreement-report-shape.ts'
import {
  glossaryRows,
  handoffRows,
  pictureDescription,
  pictureStages,
  stagesInReport,
} from './agreement-report-tables.ts'
import {
  changesPart,
  printedVersion,
  reservationRows,
  sealPart,
  shortHashOf,
  signatureRows,
  type PrintedVersion,
} from './agreement-report-version.ts'
import type { Writing } from './agreement-report-words.ts'
import { safeFileName } from './file-name.ts'

export interface ReportOptions {
  /** Language of the labels; definitions stay as they were written */
  language: Language
  /** Milliseconds since 1970 */
  now: number
  applicationVersion: string
  /** Number of the version to print; the one being worked on, or agreed last, where none is said */
  version?: number
  /** Revealed calibrations in their order; none where nobody says what they come to */
  calibrations?: readonly CalibratedRound[]
}

/** The agreed definitions of a workspace as one document, before any layout. */
export function agreementReport(whole: Workspace, options: ReportOptions): AgreementReport {
  const { language, now, applicationVersion } = options
  const t = translator(language)
  const printed = printedVersion(whole, options.version)
  const { workspace } = printed
  const writing: Writing = { workspace, language, t }
  const { profile } = workspace
  const { version, status } = printed.version
  const client = profile.client.trim()
  const date = formatDate(dateOf(printed.version, now), language)
  const statusText = t(`common.${status}`)
  const stages = stagesInReport(writing)
  const picture = pictureStages(writing)
  const besideCards = stages
    .filter(({ placement }) => placement === 'beside')
    .map((stage) => reportCard(stage, writing))
  return {
    language,
    contentLanguage: profile.language,
    title: t('agreement.title'),
    subtitle: t('agreement.subtitle'),
    documentTitle: t('agreement.documentTitle', { subject: client === '' ? profile.name : client }),
    subject: t('agreement.documentSubject', { version, status: statusText }),
    client,
    workspace: profile.name,
    date,
    version,
    status,
    facts: coverFacts(printed.version, whole, { t, language, date }),
    parties: partiesPart(printed, writing),
    notes: [
      statusNote(printed.version, whole, { t, language }),
      ...(profile.isSample ? [t('agreement.sampleNote')] : []),
    ],
    languageNote: profile.language === language ? null : writtenIn(profile.language, t),
    madeWith: t('agreement.madeWith', { version: applicationVersion }),
    footer: [
      client,
      profile.name,
      t('common.versionStatus', { version, status: statusText }),
      shortHashOf(printed.version),
      date,
    ]
      .filter((part) => part !== '')
      .join(' · '),
    pageLabel: t('agreement.pageLabel'),
    fileName: safeFileName([client, profile.name, t('report.pdfName', { version })], 'pdf'),
    notAgreed: t('agreement.notAgreed'),
    reading: { title: t('agreement.readingTitle'), purpose: t('agreement.purpose'), terms: readingTerms(t) },
    glossary: {
      title: t('agreement.glossaryTitle'),
      caption: t('agreement.glossaryCaption'),
      columns: {
        term: t('agreement.term'),
        abbreviation: t('agreement.abbreviation'),
        synonyms: t('agreement.synonyms'),
        meaning: t('agreement.meaning'),
      },
      rows: glossaryRows(writing),
      besideMark: t('agreement.besideMark'),
    },
    picture: {
      title: t('agreement.journeyTitle'),
      introduction: t('agreement.journeyIntroduction'),
      note: t('agreement.journeyNote'),
      description: pictureDescription(picture, writing),
      stages: picture,
    },
    handoffs: {
      title: t('agreement.handoffsTitle'),
      caption: t('agreement.handoffsCaption'),
      columns: {
        stage: t('agreement.stage'),
        handoff: t('agreement.handoff'),
        responsible: t('agreement.responsible'),
        work: t('agreement.work'),
        serviceLevel: t('agreement.serviceLevel'),
        sendingBack: t('agreement.sendingBack'),
      },
      rows: handoffRows(writing),
      none: t('agreement.handoffsNone'),
      noWork: t('agreement.noWork'),
    },
    stages: {
      title: t('agreement.stagesTitle'),
      cards: stages
        .filter(({ placement }) => placement === 'path')
        .map((stage) => reportCard(stage, writing)),
      none: t('agreement.noStages'),
      labels: {
        owner: t('agreement.owner'),
        work: t('agreement.work'),
        noWork: t('agreement.noWork'),
        definition: t('agreement.definition'),
        synonyms: t('agreement.synonyms'),
      },
    },
    beside:
      besideCards.length === 0
        ? null
        : {
            title: t('agreement.besideTitle'),
            introduction: t('agreement.besideIntroduction'),
            cards: besideCards,
          },
    open: {
      title: t('agreement.openTitle'),
      introduction: t('agreement.openIntroduction'),
      none: t(stages.length === 0 ? 'agreement.noStages' : 'agreement.openNone'),
      points: openPoints(printed.version, writing),
    },
    signatures: {
      title: t('agreement.signaturesTitle'),
      statement: t('agreement.statement', { version }),
      caption: t('agreement.signaturesCaption'),
      columns: {
        party: t('agreement.party'),
        name: t('agreement.name'),
        role: t('agreement.role'),
        date: t('agreement.date'),
        signature: t('agreement.signature'),
      },
      rows: signatureRows(printed, writing),
      seal: sealPart(printed, writing),
    },
    changes: changesPart(printed, writing),
    calibration: calibrationPart(options.calibrations ?? [], printed, writing),
    reservations: {
      title: t('agreement.reservationsTitle'),
      introduction: t('agreement.reservationsIntroduction'),
      caption: t('agreement.reservationsCaption'),
      columns: { stage: t('agreement.stage'), who: t('agreement.name'), reason: t('agreement.reason') },
      rows: reservationRows(printed, writing),
    },
    logos: { consultant: logoOf(writing, 'consultant'), client: logoOf(writing, 'client') },
  }
}

function logoOf({ workspace: { logos }, t }: Writing, owner: LogoOwner): ReportLogo | null {
  const logo = logos[owner]
  if (logo === undefined) return null
  const { image, width, height } = logo
  const description = t(owner === 'client' ? 'agreement.clientLogo' : 'agreement.consultantLogo')
  return { description, image, width, height }
}

function coverFacts(
  { version, status }: Version,
  whole: Workspace,
  { t, language, date }: { t: Translate; language: Language; date: string },
): ReportFact[] {
  const { reviewOn } = whole.agreement
  const isInForce = lastAgreed(whole)?.version === version
  return [
    {
      label: t('agreement.version'),
      values: [t('agreement.versionValue', { version, status: t(`common.${status}`) })],
    },
    { label: t('agreement.date'), values: [date] },
    ...(isInForce && reviewOn !== null
      ? [{ label: t('versions.nextReview'), values: [formatDay(reviewOn, language)] }]
      : []),
  ]
}

function partiesPart({ parties }: PrintedVersion, { t, language }: Writing): AgreementReport['parties'] {
  return {
    title: t('agreement.parties'),
    caption: t('agreement.partiesCaption'),
    columns: { party: t('agreement.party'), people: t('agreement.people') },
    rows: parties.map((party) => ({
      party: partyName(party, t),
      people: joinNames(party.participants, language),
    })),
    elsewhere: t('agreement.partiesElsewhere', { count: parties.length }),
  }
}

function readingTerms(t: Translate): ReportTerm[] {
  return [
    { kind: 'may', term: t('agreement.termMay'), meaning: t('agreement.meaningMay') },
    { kind: 'must', term: t('agreement.termMust'), meaning: t('agreement.meaningMust') },
    { kind: 'nobody', term: t('agreement.termNobody'), meaning: t('agreement.meaningNobody') },
    { kind: 'handoff', term: t('agreement.termHandoff'), meaning: t('agreement.meaningHandoff') },
    { kind: 'open', term: t('agreement.notAgreed'), meaning: t('agreement.meaningNotAgreed') },
  ]
}

/** When it was agreed or proposed; a draft is of the day on which it is printed. */
function dateOf(version: Version, now: number): number {
  switch (version.status) {
    case 'draft':
      return now
    case 'proposed':
      return version.proposedAt
    case 'agreed':
      return version.agreedAt
  }
}

/** What the version is worth to whoever holds the paper: which one holds while this one does not. */
function statusNote(
  { version, status }: Version,
  whole: Workspace,
  { t, language }: Pick<Writing, 't' | 'language'>,
): string {
  const held = lastAgreed(whole)
  switch (status) {
    case 'draft':
      return held === undefined
        ? t('agreement.draftNote')
        : t('agreement.draftBesideNote', { version, inForce: held.version })
    case 'proposed':
      return held === undefined
        ? t('agreement.proposedNote')
        : t('agreement.proposedBesideNote', { inForce: held.version })
    case 'agreed':
      return held === undefined || held.version === version
        ? t('agreement.agreedNote')
        : t('agreement.supersededNote', {
            inForce: held.version,
            date: formatDate(held.agreedAt, language),
          })
  }
}

function writtenIn(language: Language, t: Translate): string {
  switch (language) {
    case 'fi':
      return t('agreement.writtenInFi')
    case 'pl':
      return t('agreement.writtenInPl')
    case 'en':
      return t('agreement.writtenInEn')
  }
}
