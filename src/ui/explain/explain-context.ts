import { createContext, useContext } from 'react'
import type { ScenarioId } from '#domain/identifier.ts'
import type { ExplainSubject, ExplainTarget } from '#engine/explain/explanation.ts'

/** Opens the explanation of a number of the plan, of a scenario, or of one of them with some inputs at other values. */
export type OpenExplanation = (target: ExplainTarget, subject: ExplainSubject) => void

const ExplainContext = createContext<OpenExplanation | null>(null)
export const ExplainProvider = ExplainContext.Provider

/** null where nothing can be asked, as on paper */
export function useOpenExplanation(): OpenExplanation | null {
  return useContext(ExplainContext)
}

const ExplainingContext = createContext(false)
/** Whether an explanation is open. */
export const ExplainingProvider = ExplainingContext.Provider

/** Escape closes the explanation alone, not what lies below it. */
export function useIsExplaining(): boolean {
  return useContext(ExplainingContext)
}

const ExplainedScenarioContext = createContext<ScenarioId | null>(null)
/** The scenario that the numbers below are of; without it they are the plan's. */
export const ExplainedScenario = ExplainedScenarioContext.Provider

export function useExplainedScenario(): ScenarioId | null {
  return useContext(ExplainedScenarioContext)
}
