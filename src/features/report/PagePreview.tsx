import { useEffect, useRef, type ReactNode } from 'react'
import type { Language } from '#domain/language.ts'
import type { Paper as PaperFormat } from '#platform/contract.ts'
import { Paper } from '#ui/agreement/Paper.tsx'
import { fitPage } from '#ui/business-case/fit-page.ts'
import classes from './PagePreview.module.css'

interface PagePreviewProps {
  title: string
  paper: PaperFormat
  language: Language
  children: ReactNode
}

/** A page as it will be printed, small: a picture, so nothing in it can be reached. */
export function PagePreview({ title, paper, language, children }: PagePreviewProps) {
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    sheet.current?.querySelectorAll<HTMLElement>('[data-one-page]').forEach(fitPage)
  })
  return (
    <figure className={classes.preview}>
      <div className={classes.frame} role="img" aria-label={title} data-paper={paper}>
        <div ref={sheet} className={classes.sheet} aria-hidden="true" inert>
          <Paper format={paper} language={language}>
            {children}
          </Paper>
        </div>
      </div>
      <figcaption className={classes.caption}>{title}</figcaption>
    </figure>
  )
}
