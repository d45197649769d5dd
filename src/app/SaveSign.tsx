import { PlatformError } from '#platform/contract.ts'
import { useSaveState } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { Language } from '#domain/language.ts'
import type { Translate } from '#i18n/translate.ts'
import { formatTime } from '#i18n/format.ts'
import classes from './SaveSign.module.css'

/** Says whether what was done is on the disk, and if not, why. */
export function SaveSign() {
  const { t, language } = useLanguage()
  const state = useSaveState()
  return (
    <p className={classes.sign} data-kind={state.kind} role="status" data-testid="save-sign">
      {state.kind === 'saving'
        ? t('common.saving')
        : state.kind === 'failed'
          ? failureText(state.error, t)
          : savedText(state.at, t, language)}
    </p>
  )
}

function savedText(at: number | null, t: Translate, language: Language): string {
  return at === null ? t('common.saved') : t('common.savedAt', { time: formatTime(at, language) })
}

function failureText(error: unknown, t: Translate): string {
  if (!(error instanceof PlatformError)) return t('common.notSavedOther', { detail: String(error) })
  const { code, place = '', detail } = error.failure
  if (code === 'disk-full') return t('common.notSavedDiskFull', { place })
  if (code === 'not-writable') return t('common.notSavedNotWritable', { place })
  return t('common.notSavedOther', { detail })
}
