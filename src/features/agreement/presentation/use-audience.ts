import { useCallback, useEffect, useMemo, useState } from 'react'
import type { AudiencePlace, AudienceSlide, Platform } from '#platform/contract.ts'

/** The audience window as a workspace leads it. */
export interface Audience {
  /** Where it stands; null: it is not open */
  place: AudiencePlace | null
  hasFailed: boolean
  /** Opens it, or says where the open one stands now; null where it could not be opened */
  open: () => Promise<AudiencePlace | null>
  close: () => void
  show: (slide: AudienceSlide) => void
}

/** Lives as long as the workspace is open: the audience keeps its slide while the facilitator looks elsewhere. */
export function useAudience(platform: Platform['audience']): Audience {
  const [place, setPlace] = useState<AudiencePlace | null>(null)
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => platform.onClosed(() => setPlace(null)), [platform])
  // What one workspace shows is nothing for whoever opens another.
  useEffect(() => () => void platform.close().catch(report), [platform])

  const open = useCallback(async () => {
    try {
      const found = await platform.open()
      setPlace(found)
      setHasFailed(false)
      return found
    } catch (error) {
      report(error)
      setPlace(null)
      setHasFailed(true)
      return null
    }
  }, [platform])
  const close = useCallback(() => void platform.close().catch(report), [platform])
  const show = useCallback((slide: AudienceSlide) => void platform.show(slide).catch(report), [platform])

  return useMemo(() => ({ place, hasFailed, open, close, show }), [place, hasFailed, open, close, show])
}

function report(error: unknown): void {
  console.error('the audience window', error)
}
