import type { ReactNode } from 'react'
import type { ExplainTarget } from '#engine/explain/explanation.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './Explained.module.css'
import { useExplainedScenario, useOpenExplanation } from './explain-context.ts'

interface ExplainedProps {
  target: ExplainTarget
  /** The number as it is shown */
  children: ReactNode
}

/** A number that says, when clicked, how it comes about. */
export function Explained({ target, children }: ExplainedProps) {
  const { t } = useLanguage()
  const open = useOpenExplanation()
  const scenarioId = useExplainedScenario()
  if (open === null) return children
  return (
    <button
      type="button"
      className={classes.explained}
      title={t('explain.hint')}
      onClick={() => open(target, scenarioId)}
    >
      {children}
    </button>
  )
}
