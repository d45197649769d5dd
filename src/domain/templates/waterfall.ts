import { stage, type StageStructure } from './structure.ts'

export type WaterfallStage = 'visitors' | 'inquiry' | 'aql' | 'tal' | 'tql' | 'sal' | 'sql' | 'won'

/**
 * The demand waterfall, with a team that qualifies by telephone between marketing and sales.
 * Roles for the figures: AQL is what marketing hands over, so it stands for the MQL. SAL is the first stage
 * that sales has taken on and must work, which other funnels call SQL. What the waterfall calls SQL is a deal
 * that sales has put into its forecast: an opportunity.
 */
export const waterfallStages: readonly StageStructure<WaterfallStage>[] = [
  stage<WaterfallStage>('visitors', { counting: 'count-only', step: { rate: 0.015, lagDays: 0 } }),
  stage<WaterfallStage>('inquiry', { step: { rate: 0.3, lagDays: 30 } }),
  stage<WaterfallStage>('aql', {
    obligation: 'may',
    worker: 'presales',
    journeyPhase: 'consideration',
    figureRole: 'mql',
    step: { rate: 0.8, lagDays: 7 },
  }),
  stage<WaterfallStage>('tal', {
    owner: 'presales',
    obligation: 'must',
    worker: 'presales',
    handoff: 'manual',
    serviceLevel: { firstTouchHours: 8, attempts: 5, attemptDays: 10 },
    sendBack: { withinDays: 2, to: 'inquiry', afterDays: 90 },
    journeyPhase: 'consideration',
    step: { rate: 0.5, lagDays: 7 },
    cost: 'call',
  }),
  stage<WaterfallStage>('tql', {
    owner: 'presales',
    obligation: 'may',
    handoff: 'manual',
    isFitForCrm: true,
    sendBack: { withinDays: 2, to: 'tal', afterDays: 30 },
    journeyPhase: 'consideration',
    step: { rate: 0.8, lagDays: 7 },
  }),
  stage<WaterfallStage>('sal', {
    owner: 'sales',
    obligation: 'must',
    handoff: 'manual',
    isFitForCrm: true,
    serviceLevel: { firstTouchHours: 8, attempts: 5, attemptDays: 10 },
    sendBack: { withinDays: 2, to: 'aql', afterDays: 90 },
    journeyPhase: 'decision',
    figureRole: 'sql',
    step: { rate: 0.625, lagDays: 14 },
    cost: 'sql',
  }),
  stage<WaterfallStage>('sql', {
    owner: 'sales',
    obligation: 'must',
    handoff: 'sales-decision',
    isFitForCrm: true,
    serviceLevel: { firstTouchHours: 16, attempts: null, attemptDays: null },
    sendBack: { withinDays: null, to: 'inquiry', afterDays: 180 },
    journeyPhase: 'decision',
    figureRole: 'opportunity',
    step: { rate: 0.25, lagDays: 75 },
    cost: 'opportunity',
  }),
  stage<WaterfallStage>('won', {
    owner: 'success',
    obligation: 'must',
    worker: 'success',
    handoff: 'contract',
    isFitForCrm: true,
    serviceLevel: { firstTouchHours: 16, attempts: null, attemptDays: null },
    journeyPhase: 'retention',
  }),
]
