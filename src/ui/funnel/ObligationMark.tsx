import type { CSSProperties } from 'react'
import type { StageRole } from '#domain/stage.ts'
import classes from './ObligationMark.module.css'

export interface Obligation {
  kind: 'may' | 'must'
  /** Gives the hue; left out where nobody in particular is meant */
  worker?: StageRole['kind']
  label: string
}

/** MAY and MUST differ by border and ground, so that they are told apart in black and white too. */
export function ObligationMark({ kind, worker, label }: Obligation) {
  const hues = {
    '--hue': `var(--owner-${worker})`,
    '--hue-soft': `var(--owner-${worker}-soft)`,
  } as CSSProperties
  return (
    <span className={classes.obligation} data-kind={kind} style={worker === undefined ? undefined : hues}>
      {label}
    </span>
  )
}
