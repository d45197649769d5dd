import type { ReactNode } from 'react'
import { useLanguage } from './language.tsx'
import classes from './Notice.module.css'

interface NoticeProps {
  title: string
  /** For the curious and for support */
  detail?: string
  children: ReactNode
}

/** A message that takes the place of a screen. */
export function Notice({ title, detail, children }: NoticeProps) {
  const { t } = useLanguage()
  return (
    <main className={classes.notice} role="alert">
      <h1>{title}</h1>
      {children}
      {detail === undefined ? null : (
        <details className={classes.detail}>
          <summary>{t('common.details')}</summary>
          <code>{detail}</code>
        </details>
      )}
    </main>
  )
}
