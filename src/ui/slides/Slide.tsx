import type { AudienceSlide } from '#platform/contract.ts'
import { Curtain } from './Curtain.tsx'
import { FittedSlide } from './FittedSlide.tsx'
import { SlideContent } from './SlideContent.tsx'

interface SlideProps {
  /** null: nothing has been shown yet */
  slide: AudienceSlide | null
  /** A slide that stands beside others is not what the page is about. */
  as?: 'main' | 'div'
}

/** A slide as large as the room that it is given, or the curtain. */
export function Slide({ slide, as = 'main' }: SlideProps) {
  if (slide === null || slide.kind === 'curtain') return <Curtain as={as} />
  return (
    <FittedSlide slide={slide} as={as}>
      <SlideContent slide={slide} />
    </FittedSlide>
  )
}
