import type { ReactNode } from 'react'
import { languages, type Language } from '#domain/language.ts'
import { papers } from '#exchange/print-document.ts'
import { languageNames } from '#i18n/language-names.ts'
import { useApplication } from '#session/application-context.tsx'
import { Choice } from '#ui/inputs/Choice.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './DocumentChoices.module.css'

interface DocumentChoicesProps {
  language: Language
  onLanguage: (language: Language) => void
  /** What else is chosen of this document, first */
  children?: ReactNode
}

/** Language and paper of a document. */
export function DocumentChoices({ language, onLanguage, children }: DocumentChoicesProps) {
  const { t } = useLanguage()
  const { settings, changeSettings } = useApplication()
  return (
    <div className={classes.choices}>
      {children}
      <Choice
        label={t('report.documentLanguage')}
        value={language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        onChange={onLanguage}
      />
      <Choice
        label={t('report.paper')}
        value={settings.paper}
        options={papers.map((value) => ({ value, label: value }))}
        onChange={(paper) => changeSettings({ paper })}
      />
    </div>
  )
}
