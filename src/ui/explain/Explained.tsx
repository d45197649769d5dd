import type { ReactNode } from 'react'
import type { ExplainSubject, ExplainTarget } from '#engine/explain/explanation.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './Explained.module.css'
import { useExplainedScenario, useOpenExplanation } from './explain-context.ts'

/** What a number is of. */
export interface ExplainedNumber {
  target: ExplainTarget
  /** Inputs at other values than the plan or scenario has */
  changes?: ExplainSubject['changes']
}

interface ExplainedProps extends ExplainedNumber {
  /** The number as it is shown */
  children: ReactNode
}

const none: ExplainSubject['changes'] = []

/** A number that says, when clicked, how it comes about. */
export function Explained({ target, changes = none, children }: ExplainedProps) {
  const { t } = useLanguage()
  const open = useOpenExplanation()
  const scenarioId = useExplainedScenario()
  if (open === null) return children
  return (
    <button
      type="button"
      className={classes.explained}
      title={t('explain.hint')}
      onClick={() => open(target, { scenarioId, changes })}
    >
      {children}
    </button>
  )
}
