import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { findAlterations } from '#domain/agreement/verify.ts'
import { alterationText } from '#exchange/verification-words.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './AlterationBanner.module.css'

const shown = 5

/** Says where the versions of the open workspace are not what was proposed or signed; nothing where all is in order. */
export function AlterationBanner() {
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const alterations = useMemo(() => findAlterations(workspace), [workspace])
  if (alterations.length === 0) return null
  return (
    <div className={classes.banner} role="alert">
      <TriangleAlert size={18} aria-hidden="true" />
      <div>
        <strong>{t('versions.alteredTitle')}</strong>
        <p>{t('versions.alteredText')}</p>
        <ul className={classes.places}>
          {alterations.slice(0, shown).map((alteration) => (
            <li key={`${alteration.kind} ${alteration.path}`}>{alterationText(workspace, alteration, t)}</li>
          ))}
          {alterations.length > shown ? (
            <li>{t('versions.moreAltered', { count: alterations.length - shown })}</li>
          ) : null}
        </ul>
      </div>
    </div>
  )
}
