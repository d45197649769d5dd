import type { ReactNode } from 'react'
import classes from './InputTable.module.css'

/** Fields that belong together, under a small heading. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={classes.group}>
      <legend className={classes.groupTitle}>{title}</legend>
      <div className={classes.groupFields}>{children}</div>
    </fieldset>
  )
}
