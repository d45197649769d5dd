import { useMemo, useState, type ReactNode } from 'react'
import type { ScenarioId } from '#domain/identifier.ts'
import type { ExplainTarget } from '#engine/explain/explanation.ts'
import { ExplainProvider, type OpenExplanation } from '#ui/explain/explain-context.ts'
import { ExplanationDialog } from './ExplanationDialog.tsx'

/** Lets every number below say how it comes about. */
export function Explanations({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<{ target: ExplainTarget; scenarioId: ScenarioId | null } | null>(null)
  const open = useMemo<OpenExplanation>(() => (target, scenarioId) => setAsked({ target, scenarioId }), [])
  return (
    <ExplainProvider value={open}>
      {children}
      {asked === null ? null : <ExplanationDialog {...asked} onClose={() => setAsked(null)} />}
    </ExplainProvider>
  )
}
