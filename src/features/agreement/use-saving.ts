import { useRef, useState } from 'react'
import type { Translate } from '#i18n/translate.ts'
import { PlatformError, type SavedFile } from '#platform/contract.ts'
import { useLanguage } from '#ui/language.tsx'

export type Saved = { kind: 'saved'; path: string } | { kind: 'failed'; message: string } | null

/** Saves one file at a time, and tells what became of the last; null: nothing, or cancelled in the dialog. */
export function useSaving(): { saved: Saved; save: (job: () => Promise<SavedFile | null>) => Promise<void> } {
  const { t } = useLanguage()
  const [saved, setSaved] = useState<Saved>(null)
  const isSaving = useRef(false)

  async function save(job: () => Promise<SavedFile | null>): Promise<void> {
    if (isSaving.current) return
    isSaving.current = true
    setSaved(null)
    try {
      const file = await job()
      setSaved(file === null ? null : { kind: 'saved', path: file.path })
    } catch (error) {
      setSaved({ kind: 'failed', message: failureText(error, t) })
    } finally {
      isSaving.current = false
    }
  }
  return { saved, save }
}

function failureText(error: unknown, t: Translate): string {
  const code = error instanceof PlatformError ? error.failure.code : 'failed'
  if (code === 'disk-full') return t('report.failedDiskFull')
  if (code === 'not-writable') return t('report.failedNotWritable')
  return code === 'not-found' ? t('report.failedNotFound') : t('report.failedOther')
}
