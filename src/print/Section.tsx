import { useId, type ReactNode } from 'react'
import classes from './Section.module.css'

interface SectionProps {
  title: string
  introduction?: string
  startsPage?: boolean
  /** Stays on one page */
  isWhole?: boolean
  /** Follows the heading on the same page */
  first?: ReactNode
  children?: ReactNode
}

/** A part of the document under its heading, which is a bookmark of the PDF as well. */
export function Section(props: SectionProps) {
  const { title, introduction, startsPage = false, isWhole = false, first, children } = props
  const id = useId()
  return (
    <section
      className={classes.section}
      aria-labelledby={id}
      data-starts-page={startsPage || undefined}
      data-whole={isWhole || undefined}
    >
      <div
        className={classes.beginning}
        data-beginning
        data-leads={(first === undefined && !isWhole) || undefined}
      >
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {introduction === undefined ? null : <p className={classes.introduction}>{introduction}</p>}
        {first}
      </div>
      {children}
    </section>
  )
}
