import { Check } from 'lucide-react'
import type { SlideOf } from '#platform/contract.ts'
import classes from './AgendaSlide.module.css'

export function AgendaSlide({ slide }: { slide: SlideOf<'agenda'> }) {
  return (
    <>
      <h1>{slide.heading}</h1>
      <ol className={classes.items}>
        {slide.items.map(({ label, minutes, state }, index) => (
          <li
            key={index}
            data-state={state}
            {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={classes.sign} aria-hidden="true">
              {state === 'done' ? <Check strokeWidth={2.5} /> : null}
            </span>
            <span className={classes.label}>{label}</span>
            <span className={classes.minutes}>{minutes}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
