import type { Translate } from '#i18n/translate.ts'
import { PlatformError } from '#platform/contract.ts'

/** What happened, what was kept, what to do; `detail` names the place or, for support, the cause. */
export function failureText(error: unknown, t: Translate): { message: string; detail: string | null } {
  if (!(error instanceof PlatformError)) return { message: t('report.failedOther'), detail: String(error) }
  const { code, place = null, detail } = error.failure
  switch (code) {
    case 'disk-full':
      return { message: t('report.failedDiskFull'), detail: place }
    case 'not-writable':
      return { message: t('report.failedNotWritable'), detail: place }
    case 'not-found':
      return { message: t('report.failedNotFound'), detail: place }
    case 'too-large':
      return { message: t('report.failedTooLarge'), detail: place }
    case 'invalid':
    case 'not-readable':
    case 'not-text':
    case 'failed':
      return { message: t('report.failedOther'), detail }
  }
}
