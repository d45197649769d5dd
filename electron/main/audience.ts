import type { AudiencePlace, AudienceSlide } from '#platform/contract.ts'

/** The window that the audience sees. */
export interface AudienceWindow {
  /** Resolves once its page is there; rejects, with the window gone, when it cannot be. */
  loaded: Promise<void>
  place(): AudiencePlace
  send(slide: AudienceSlide): void
  /** At once, and told to whoever opened it. */
  close(): void
  /** The menu of the application came to every window, and has no place in this one. */
  dropMenu(): void
}

export interface AudienceService {
  open(): Promise<AudiencePlace>
  close(): void
  show(slide: AudienceSlide): void
  /** The page of the audience window listens, for the first time or after it was loaded again. */
  ready(): void
  dropMenu(): void
}

export function createAudienceService({
  openWindow,
  onClosed,
}: {
  openWindow(onClosed: () => void): AudienceWindow
  onClosed(): void
}): AudienceService {
  let shown: AudienceWindow | null = null
  let slide: AudienceSlide | null = null

  function forget(): void {
    shown = null
    slide = null
    onClosed()
  }

  async function open(): Promise<AudiencePlace> {
    shown ??= openWindow(forget)
    const { loaded, place } = shown
    await loaded
    return place()
  }

  return {
    open,
    close: () => shown?.close(),
    show: (next) => {
      if (shown === null) return
      slide = next
      shown.send(next)
    },
    ready: () => {
      if (slide !== null) shown?.send(slide)
    },
    dropMenu: () => shown?.dropMenu(),
  }
}
