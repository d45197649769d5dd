import type { Translate } from '#i18n/translate.ts'
import { PlatformError } from '#platform/contract.ts'

/** Why something on Home was not done. */
export function actionFailureText(error: unknown, t: Translate): string {
  if (!(error instanceof PlatformError)) return t('home.notDone', { detail: String(error) })
  const { code, detail, place } = error.failure
  if (code === 'disk-full') return t('report.failedDiskFull')
  if (code === 'not-writable') return t('report.failedNotWritable')
  return t('home.notDone', { detail: place ?? detail })
}
