import { stage, type StageStructure } from './structure.ts'

export type ClassicStage = 'suspect' | 'prospect' | 'mql' | 'sql' | 'sqo' | 'customer'

/** Presales verifies every MQL by hand, by telephone; sales alone decides what becomes an opportunity. */
export const classicStages: readonly StageStructure<ClassicStage>[] = [
  stage<ClassicStage>('suspect', { counting: 'count-only', step: { rate: 0.015, lagDays: 0 } }),
  stage<ClassicStage>('prospect', { step: { rate: 0.3, lagDays: 30 } }),
  stage<ClassicStage>('mql', {
    obligation: 'must',
    worker: 'presales',
    serviceLevel: { firstTouchHours: 16, attempts: 3, attemptDays: 5 },
    sendBack: { withinDays: 5, to: 'prospect', afterDays: 90 },
    journeyPhase: 'consideration',
    figureRole: 'mql',
    step: { rate: 0.4, lagDays: 14 },
  }),
  stage<ClassicStage>('sql', {
    owner: 'sales',
    obligation: 'must',
    handoff: 'manual',
    isFitForCrm: true,
    serviceLevel: { firstTouchHours: 8, attempts: 5, attemptDays: 10 },
    sendBack: { withinDays: 2, to: 'mql', afterDays: 30 },
    journeyPhase: 'consideration',
    figureRole: 'sql',
    step: { rate: 0.5, lagDays: 21 },
    cost: 'sql',
  }),
  stage<ClassicStage>('sqo', {
    owner: 'sales',
    obligation: 'must',
    handoff: 'sales-decision',
    isFitForCrm: true,
    serviceLevel: { firstTouchHours: 16, attempts: null, attemptDays: null },
    sendBack: { withinDays: null, to: 'prospect', afterDays: 180 },
    journeyPhase: 'decision',
    figureRole: 'opportunity',
    step: { rate: 0.25, lagDays: 75 },
    cost: 'opportunity',
  }),
  stage<ClassicStage>('customer', {
    owner: 'success',
    obligation: 'must',
    worker: 'success',
    handoff: 'contract',
    isFitForCrm: true,
    serviceLevel: { firstTouchHours: 16, attempts: null, attemptDays: null },
    journeyPhase: 'retention',
  }),
]
