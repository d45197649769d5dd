import type { KindOfRound } from '../rounds/round-kind.ts'
import { BallotGrid } from './BallotGrid.tsx'
import { CalibrationResults } from './CalibrationResults.tsx'
import { LeadForm } from './LeadForm.tsx'

/** Stage by lead, as far as one was chosen */
export type LeadsDraft = Readonly<Record<string, string>>

export const calibrationKind: KindOfRound<'calibration', LeadsDraft> = {
  kind: 'calibration',
  usualMode: 'participant',
  emptyDraft: () => ({}),
  contentOf: (chosen) =>
    Object.keys(chosen).length === 0 ? null : { kind: 'calibration', stageByLead: { ...chosen } },
  Form: LeadForm,
  Results: CalibrationResults,
  TypeIn: BallotGrid,
}
