import { useId, type ReactNode } from 'react'
import classes from './StageEditor.module.css'

interface SectionProps {
  title: string
  hint: string
  children: ReactNode
}

/** Fields that belong together; the title stands in the margin. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.margin}>
        <h3 id={id}>{title}</h3>
        <p className={classes.hint}>{hint}</p>
      </div>
      <div className={classes.fields}>{children}</div>
    </section>
  )
}
