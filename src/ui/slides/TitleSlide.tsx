import type { SlideOf } from '#platform/contract.ts'
import classes from './TitleSlide.module.css'

export function TitleSlide({ slide }: { slide: SlideOf<'title'> }) {
  return (
    <div className={classes.title}>
      <h1>{slide.heading}</h1>
      {slide.lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  )
}
