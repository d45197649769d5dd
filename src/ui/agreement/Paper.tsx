import type { ReactNode } from 'react'
import classes from './Paper.module.css'

interface PaperProps {
  format: 'A4' | 'Letter'
  language: string
  children: ReactNode
}

/** What stands on it looks as on paper: sizes in millimetres and points, light colours, the document's language. */
export function Paper({ format, language, children }: PaperProps) {
  return (
    <div className={classes.paper} data-paper={format} lang={language}>
      {children}
    </div>
  )
}
