import { NewerDatabaseError } from '#storage/database.ts'
import { useLanguage } from '#ui/language.tsx'
import { Notice } from '#ui/Notice.tsx'

/** The data could not be opened: says what happened and that nothing was touched. */
export function StartFailure({ error }: { error: unknown }) {
  const { t } = useLanguage()
  return (
    <Notice title={t('common.somethingFailed')} detail={String(error)}>
      <p>{error instanceof NewerDatabaseError ? t('common.newerDatabase') : t('common.cannotOpenData')}</p>
    </Notice>
  )
}
