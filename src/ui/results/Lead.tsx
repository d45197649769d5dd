import type { ReactNode } from 'react'
import classes from './Lead.module.css'

interface LeadProps {
  name: string
  value: ReactNode
  /** In small type behind the value, e.g. how far it may be off */
  beside?: string
  /** In small type below; its room is kept where it is given */
  below?: ReactNode
  /** One thing leads: it stands large, its words beside it. */
  isFirst?: boolean | undefined
  testId?: string
}

/** One of the figures that are read first, in a `<dl>` with the class `leads`. */
export function Lead({ name, value, beside, below, isFirst = false, testId }: LeadProps) {
  return (
    <div className={classes.lead} data-first={isFirst || undefined}>
      <dt className={classes.name}>{name}</dt>
      <dd className={classes.value} data-testid={testId}>
        {value}
        {beside === undefined ? null : <span className={classes.beside}> {beside}</span>}
      </dd>
      {below === undefined ? null : <dd className={classes.below}>{below}</dd>}
    </div>
  )
}
