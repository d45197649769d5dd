import { useEffect, useEffectEvent, useRef, useState, type CSSProperties } from 'react'
import { useLanguage } from '#ui/language.tsx'
import { onStep } from './lever-bounds.ts'
import classes from './Lever.module.css'

interface LeverSliderProps {
  label: string
  low: number
  high: number
  step: number
  value: number
  /** Where the plan stands; a mark shows it */
  planned: number
  /** The value as it is read out, with its unit */
  valueText: string
  isDisabled: boolean
  onPreview: (value: number) => void
  onCommit: (value: number, isKey: boolean) => void
  onCancel: () => void
}

/**
 * A native slider: it knows keys, touch and screen readers. Previews while it moves, commits on release and on
 * each key; Escape during a drag takes the drag back.
 */
export function LeverSlider(props: LeverSliderProps) {
  const { label, low, high, step, value, planned, valueText, isDisabled } = props
  const { t } = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const isPointerDown = useRef(false)
  const isTakenBack = useRef(false)
  /** Under the hand the slider stands where the hand is, on the next frame the scenario follows. */
  const [held, setHeld] = useState<number | null>(null)

  const release = useEffectEvent((committed: number) => {
    isPointerDown.current = false
    setHeld(null)
    if (isTakenBack.current) isTakenBack.current = false
    else props.onCommit(onStep(committed, step), false)
  })
  useEffect(() => {
    const element = input.current
    if (element === null) return
    // React's onChange is the browser's input event; this is the end of a drag.
    const listener = () => release(element.valueAsNumber)
    element.addEventListener('change', listener)
    return () => element.removeEventListener('change', listener)
  }, [])

  function move(next: number): void {
    if (isTakenBack.current) return
    setHeld(next)
    if (isPointerDown.current) props.onPreview(onStep(next, step))
  }

  function keyTarget(key: string): number | null {
    switch (key) {
      case 'ArrowRight':
      case 'ArrowUp':
        return value + step
      case 'ArrowLeft':
      case 'ArrowDown':
        return value - step
      case 'PageUp':
        return value + 10 * step
      case 'PageDown':
        return value - 10 * step
      case 'Home':
        return low
      case 'End':
        return high
      default:
        return null
    }
  }

  const shown = held ?? Math.min(high, Math.max(low, value))
  const place = (number: number) => (number - low) / (high - low)
  const isPlanInView = planned >= low && planned <= high
  return (
    <div
      className={classes.slider}
      style={{ '--filled': `${100 * place(shown)}%`, '--planned-share': place(planned) } as CSSProperties}
    >
      {isPlanInView ? <span className={classes.planMark} aria-hidden /> : null}
      <input
        ref={input}
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        title={value < low || value > high ? t('whatIf.outsideEnds') : undefined}
        min={low}
        max={high}
        // Any value may stand; what is dragged and stepped to is rounded here, not counted from the low end.
        step="any"
        value={shown}
        disabled={isDisabled}
        onPointerDown={() => {
          isPointerDown.current = true
          isTakenBack.current = false
        }}
        onPointerUp={() => {
          // Released where it was gripped, or after Escape: the browser tells no change.
          if (isTakenBack.current || held === null) isPointerDown.current = false
        }}
        onChange={(event) => move(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          const moved = keyTarget(event.key)
          if (moved !== null) {
            event.preventDefault()
            props.onCommit(onStep(Math.min(high, Math.max(low, moved)), step), true)
            return
          }
          if (event.key !== 'Escape' || !isPointerDown.current) return
          event.stopPropagation()
          isTakenBack.current = true
          setHeld(null)
          props.onCancel()
        }}
      />
    </div>
  )
}
