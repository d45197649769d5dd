import { origins } from '#domain/provenance.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './OriginMark.module.css'
import { originName } from '#i18n/origin-words.ts'

/** What the marks in the fields stand for. */
export function OriginLegend() {
  const { t } = useLanguage()
  return (
    <ul className={classes.legend} aria-label={t('inputs.origin')}>
      {origins.map((origin) => (
        <li key={origin}>
          <span className={classes.sign} data-origin={origin} aria-hidden="true" />
          {originName(origin, t)}
        </li>
      ))}
    </ul>
  )
}
