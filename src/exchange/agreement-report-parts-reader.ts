import type {
  ReportCalibration,
  ReportCalibrationRow,
  ReportChangedField,
  ReportChanges,
} from './agreement-report-shape.ts'
import type { TextPart } from './differing-words.ts'
import { list, object, oneOf, orNull, text } from './print-document-guards.ts'

/** Reads what differs from the version before. */
export const readChanges = object<ReportChanges>({
  title: text,
  reason: orNull(object<NonNullable<ReportChanges['reason']>>({ label: text, text })),
  none: text,
  reordered: orNull(text),
  legend: text,
  labels: object<ReportChanges['labels']>({
    added: text,
    removed: text,
    wordAdded: text,
    wordRemoved: text,
    wordEnd: text,
  }),
  stages: list(
    object<ReportChanges['stages'][number]>({
      id: text,
      stage: text,
      kind: oneOf(['added', 'removed', 'changed']),
      fields: list(
        object<ReportChangedField>({
          id: text,
          label: text,
          parts: list(object<TextPart>({ kind: oneOf(['same', 'added', 'removed']), text })),
        }),
      ),
    }),
  ),
})

const columns = { round: text, date: text, version: text, agreed: text, kappa: text, interval: text }

/** Reads how well people classified the same leads. */
export const readCalibration = object<ReportCalibration>({
  title: text,
  sentences: list(text),
  caption: text,
  columns: object<ReportCalibration['columns']>(columns),
  rows: list(object<ReportCalibrationRow>({ id: text, ...columns })),
})
