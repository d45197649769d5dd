import type { AudienceSlide } from '#platform/contract.ts'
import { AgendaSlide } from './AgendaSlide.tsx'
import { BarsSlide } from './BarsSlide.tsx'
import { QuestionSlide } from './QuestionSlide.tsx'
import { RangesSlide } from './RangesSlide.tsx'
import { TableSlide } from './TableSlide.tsx'
import { TitleSlide } from './TitleSlide.tsx'

export type VisibleSlide = Exclude<AudienceSlide, { kind: 'curtain' }>

/** What stands on a slide, by its kind. */
export function SlideContent({ slide }: { slide: VisibleSlide }) {
  switch (slide.kind) {
    case 'title':
      return <TitleSlide slide={slide} />
    case 'question':
      return <QuestionSlide slide={slide} />
    case 'table':
      return <TableSlide slide={slide} />
    case 'bars':
      return <BarsSlide slide={slide} />
    case 'ranges':
      return <RangesSlide slide={slide} />
    case 'agenda':
      return <AgendaSlide slide={slide} />
  }
}
