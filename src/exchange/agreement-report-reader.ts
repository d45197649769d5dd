import { versionStatuses } from '#domain/agreement/version.ts'
import { languages } from '#domain/language.ts'
import { ownerKinds } from '#domain/stage.ts'
import type {
  AgreementReport,
  ReportCard,
  ReportFact,
  ReportGlossaryRow,
  ReportHandoffRow,
  ReportList,
  ReportObligation,
  ReportOpenPoint,
  ReportOwner,
  ReportLogo,
  ReportParty,
  ReportPictureStage,
  ReportReservation,
  ReportSeal,
  ReportSignature,
  ReportTerm,
} from './agreement-report-shape.ts'
import { readCalibration, readChanges } from './agreement-report-parts-reader.ts'
import { flag, list, object, oneOf, orNull, text, wholeNumber } from './print-document-guards.ts'
import { printFactGuards } from './print-facts.ts'

const texts = list(text)
const owner = object<ReportOwner>({ kind: oneOf(ownerKinds), letter: text, label: text })
const obligation = orNull(
  object<ReportObligation>({ kind: oneOf(['may', 'must']), worker: oneOf(ownerKinds), label: text }),
)
const fact = object<ReportFact>({ label: text, values: texts })
const logo = object<ReportLogo>({ description: text, image: text, width: wholeNumber, height: wholeNumber })
const card = object<ReportCard>({
  id: text,
  number: orNull(wholeNumber),
  name: text,
  abbreviation: text,
  position: text,
  owner,
  obligation,
  synonyms: text,
  definition: texts,
  lists: list(object<ReportList>({ kind: oneOf(['entry', 'exit', 'send-back']), label: text, items: texts })),
  duties: list(fact),
  facts: list(fact),
})

/** Reads the report model of an agreement, or throws a `DocumentError` that names the place. */
export const readAgreementReport = object<AgreementReport>({
  ...printFactGuards,
  contentLanguage: oneOf(languages),
  title: text,
  subtitle: text,
  date: text,
  version: wholeNumber,
  status: oneOf(versionStatuses),
  logos: object<AgreementReport['logos']>({ consultant: orNull(logo), client: orNull(logo) }),
  facts: list(fact),
  parties: object<AgreementReport['parties']>({
    title: text,
    caption: text,
    columns: object<AgreementReport['parties']['columns']>({ party: text, people: text }),
    rows: list(object<ReportParty>({ party: text, people: text })),
    elsewhere: text,
  }),
  notes: texts,
  languageNote: orNull(text),
  madeWith: text,
  notAgreed: text,
  reading: object<AgreementReport['reading']>({
    title: text,
    purpose: text,
    terms: list(
      object<ReportTerm>({
        kind: oneOf(['may', 'must', 'nobody', 'handoff', 'open']),
        term: text,
        meaning: text,
      }),
    ),
  }),
  glossary: object<AgreementReport['glossary']>({
    title: text,
    caption: text,
    columns: object<AgreementReport['glossary']['columns']>({
      term: text,
      abbreviation: text,
      synonyms: text,
      meaning: text,
    }),
    rows: list(
      object<ReportGlossaryRow>({
        id: text,
        number: orNull(wholeNumber),
        term: text,
        abbreviation: text,
        synonyms: text,
        meaning: text,
      }),
    ),
    besideMark: text,
  }),
  picture: object<AgreementReport['picture']>({
    title: text,
    introduction: text,
    note: text,
    description: text,
    stages: list(
      object<ReportPictureStage>({
        id: text,
        number: wholeNumber,
        name: text,
        abbreviation: text,
        owner,
        phase: text,
        obligation,
        isHandedOver: flag,
      }),
    ),
  }),
  handoffs: object<AgreementReport['handoffs']>({
    title: text,
    caption: text,
    columns: object<AgreementReport['handoffs']['columns']>({
      stage: text,
      handoff: text,
      responsible: text,
      work: text,
      serviceLevel: text,
      sendingBack: text,
    }),
    rows: list(
      object<ReportHandoffRow>({
        id: text,
        number: wholeNumber,
        stage: text,
        abbreviation: text,
        handoff: text,
        owner,
        before: orNull(text),
        obligation,
        serviceLevel: texts,
        isServiceLevelMissing: flag,
        sendingBack: texts,
      }),
    ),
    none: text,
    noWork: text,
  }),
  stages: object<AgreementReport['stages']>({
    title: text,
    cards: list(card),
    none: text,
    labels: object<AgreementReport['stages']['labels']>({
      owner: text,
      work: text,
      noWork: text,
      definition: text,
      synonyms: text,
    }),
  }),
  beside: orNull(
    object<NonNullable<AgreementReport['beside']>>({ title: text, introduction: text, cards: list(card) }),
  ),
  open: object<AgreementReport['open']>({
    title: text,
    introduction: text,
    none: text,
    points: list(
      object<ReportOpenPoint>({
        id: text,
        stage: text,
        missing: texts,
        objections: list(object<ReportOpenPoint['objections'][number]>({ who: text, reason: text })),
        positions: texts,
      }),
    ),
  }),
  signatures: object<AgreementReport['signatures']>({
    title: text,
    statement: text,
    caption: text,
    columns: object<AgreementReport['signatures']['columns']>({
      party: text,
      name: text,
      role: text,
      date: text,
      signature: text,
    }),
    rows: list(
      object<ReportSignature>({
        party: text,
        signed: orNull(
          object<NonNullable<ReportSignature['signed']>>({
            name: text,
            role: text,
            date: text,
            comment: text,
            drawingDescription: text,
            drawing: list(list(wholeNumber)),
          }),
        ),
      }),
    ),
    seal: orNull(
      object<ReportSeal>({
        label: text,
        hash: text,
        shortHash: text,
        note: text,
        previous: orNull(object<NonNullable<ReportSeal['previous']>>({ label: text, hash: text })),
      }),
    ),
  }),
  changes: orNull(readChanges),
  calibration: orNull(readCalibration),
  reservations: object<AgreementReport['reservations']>({
    title: text,
    introduction: text,
    caption: text,
    columns: object<AgreementReport['reservations']['columns']>({ stage: text, who: text, reason: text }),
    rows: list(object<ReportReservation>({ stage: text, who: text, reason: text })),
  }),
})
