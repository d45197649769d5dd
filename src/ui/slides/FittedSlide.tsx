import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { VisibleSlide } from './SlideContent.tsx'
import { fitSlide } from './fit-slide.ts'
import classes from './FittedSlide.module.css'

interface FittedSlideProps {
  slide: VisibleSlide
  as: 'main' | 'div'
  children: ReactNode
}

/** One slide, as large as the room that it is given. */
export function FittedSlide({ slide, as: Element, children }: FittedSlideProps) {
  const reference = useRef<HTMLDivElement>(null)

  // At every drawing, each of which is another slide
  useLayoutEffect(() => {
    const element = reference.current
    if (element === null) return
    const fit = () => fitSlide(element)
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    fit()
    // The letters of another language may come from a font that is loaded only now.
    void document.fonts?.ready.then(fit)
    return () => observer.disconnect()
  })

  return (
    <Element ref={reference} className={classes.slide} lang={slide.language} data-kind={slide.kind}>
      {children}
    </Element>
  )
}
