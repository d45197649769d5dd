import { Split } from 'lucide-react'
import { useLanguage } from '#ui/language.tsx'
import classes from './TermsResults.module.css'

/** Says in a word and a sign, not by a colour alone, that people differ. */
export function DisputeMark() {
  const { t } = useLanguage()
  return (
    <span className={classes.mark}>
      <Split size={14} aria-hidden="true" />
      {t('terms.differs')}
    </span>
  )
}
