import { stage, type StageStructure } from './structure.ts'

export type InboundStage =
  | 'visitors'
  | 'subscriber'
  | 'lead'
  | 'mql'
  | 'sql'
  | 'opportunity'
  | 'customer'
  | 'evangelist'
  | 'other'

/** Marketing attracts and nurtures; sales MAY work an MQL and MUST work an SQL, which enters the CRM by itself. */
export const inboundStages: readonly StageStructure<InboundStage>[] = [
  stage<InboundStage>('visitors', { counting: 'count-only', step: { rate: 0.03, lagDays: 0 } }),
  stage<InboundStage>('subscriber', { step: { rate: 0.5, lagDays: 0 } }),
  stage<InboundStage>('lead', { journeyPhase: 'consideration', step: { rate: 0.3, lagDays: 30 } }),
  stage<InboundStage>('mql', {
    obligation: 'may',
    journeyPhase: 'consideration',
    figureRole: 'mql',
    step: { rate: 0.4, lagDays: 14 },
  }),
  stage<InboundStage>('sql', {
    owner: 'sales',
    obligation: 'must',
    isFitForCrm: true,
    serviceLevel: { firstTouchHours: 8, attempts: 5, attemptDays: 10 },
    sendBack: { withinDays: 2, to: 'lead', afterDays: 90 },
    journeyPhase: 'decision',
    figureRole: 'sql',
    step: { rate: 0.5, lagDays: 21 },
    cost: 'sql',
  }),
  stage<InboundStage>('opportunity', {
    owner: 'sales',
    obligation: 'must',
    handoff: 'sales-decision',
    isFitForCrm: true,
    serviceLevel: { firstTouchHours: 16, attempts: null, attemptDays: null },
    sendBack: { withinDays: null, to: 'mql', afterDays: 180 },
    journeyPhase: 'decision',
    figureRole: 'opportunity',
    step: { rate: 0.25, lagDays: 75 },
    cost: 'opportunity',
  }),
  stage<InboundStage>('customer', {
    owner: 'success',
    obligation: 'must',
    worker: 'success',
    handoff: 'contract',
    isFitForCrm: true,
    serviceLevel: { firstTouchHours: 16, attempts: null, attemptDays: null },
    journeyPhase: 'retention',
  }),
  stage<InboundStage>('evangelist', {
    owner: 'success',
    obligation: 'may',
    worker: 'marketing',
    handoff: 'manual',
    isFitForCrm: true,
    journeyPhase: 'advocacy',
    placement: 'beside',
  }),
  stage<InboundStage>('other', { handoff: 'manual', placement: 'beside' }),
]
