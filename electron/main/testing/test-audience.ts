import type { AudienceSlide } from '#platform/contract.ts'
import { type AudienceService, type AudienceWindow, createAudienceService } from '../audience.ts'

export interface TestAudience {
  service: AudienceService
  /** What the window that is open was sent */
  slides(): AudienceSlide[]
  /** How often a window was opened */
  openings(): number
  closeByUser(): void
}

/** The service with windows of which only the messages are there. */
export function createTestAudience(
  onClosed: () => void,
  loaded: () => Promise<void> = () => Promise.resolve(),
): TestAudience {
  let slides: AudienceSlide[] = []
  let openings = 0
  let close = () => {}

  function openWindow(onWindowClosed: () => void): AudienceWindow {
    openings += 1
    close = () => {
      slides = []
      close = () => {}
      onWindowClosed()
    }
    return {
      loaded: loaded(),
      place: () => ({ displays: 2, isOnSecondDisplay: true }),
      send: (slide) => slides.push(structuredClone(slide)),
      close: () => close(),
      dropMenu: () => {},
    }
  }

  return {
    service: createAudienceService({ openWindow, onClosed }),
    slides: () => slides,
    openings: () => openings,
    closeByUser: () => close(),
  }
}
