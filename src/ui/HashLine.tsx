import { useLanguage } from '#ui/language.tsx'
import classes from './HashLine.module.css'

/** As many characters as people compare by eye. */
const shown = 8

/** A hash at a glance, and the whole of it to be copied. */
export function HashLine({ label, hash }: { label: string; hash: string }) {
  const { t } = useLanguage()
  return (
    <div className={classes.hash}>
      <span>
        {label} <code>{hash.slice(0, shown)}</code>
      </span>
      <details>
        <summary>{t('versions.wholeHash')}</summary>
        <input
          className={classes.whole}
          readOnly
          aria-label={label}
          value={hash}
          size={hash.length}
          onFocus={(event) => event.currentTarget.select()}
        />
      </details>
    </div>
  )
}
