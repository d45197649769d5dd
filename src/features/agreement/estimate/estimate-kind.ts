import type { KindOfRound } from '../rounds/round-kind.ts'
import { contentOfDraft, type EstimatesDraft } from './estimate-draft.ts'
import { EstimateForm } from './EstimateForm.tsx'
import { EstimateResults } from './EstimateResults.tsx'

export const estimateKind: KindOfRound<'estimate', EstimatesDraft> = {
  kind: 'estimate',
  usualMode: 'participant',
  emptyDraft: () => ({}),
  contentOf: contentOfDraft,
  Form: EstimateForm,
  Results: EstimateResults,
}
