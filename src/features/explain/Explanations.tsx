import { useMemo, useRef, useState, type ReactNode } from 'react'
import { ExplainingProvider, ExplainProvider, type OpenExplanation } from '#ui/explain/explain-context.ts'
import { ExplanationDialog, type Asked } from './ExplanationDialog.tsx'

/** Lets every number below say how it comes about. */
export function Explanations({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const askedAt = useRef<Element | null>(null)
  const open = useMemo<OpenExplanation>(
    () => (target, subject) => {
      askedAt.current = document.activeElement
      setAsked({ target, subject })
    },
    [],
  )

  function close(): void {
    setAsked(null)
    if (askedAt.current instanceof HTMLElement) askedAt.current.focus()
  }

  return (
    <ExplainProvider value={open}>
      <ExplainingProvider value={asked !== null}>{children}</ExplainingProvider>
      {asked === null ? null : <ExplanationDialog first={asked} onClose={close} />}
    </ExplainProvider>
  )
}
