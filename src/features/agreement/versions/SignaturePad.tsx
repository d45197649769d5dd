import { Button } from '@mantine/core'
import { useId, useRef, type PointerEvent } from 'react'
import { SignaturePicture, signatureHeight } from '#ui/agreement/SignaturePicture.tsx'
import { useLanguage } from '#ui/language.tsx'
import { pointAt, withPoint, withStroke, type Strokes } from './strokes.ts'
import classes from './SignaturePad.module.css'

interface SignaturePadProps {
  strokes: Strokes
  onChange: (change: (strokes: Strokes) => Strokes) => void
}

/** A field to sign in with mouse, pen or finger. Name and date are what counts, so it can be left out. */
export function SignaturePad({ strokes, onChange }: SignaturePadProps) {
  const { t } = useLanguage()
  const id = useId()
  const drawing = useRef<number | null>(null)

  function at(event: PointerEvent, { clientX, clientY }: { clientX: number; clientY: number }) {
    return pointAt({ clientX, clientY }, event.currentTarget.getBoundingClientRect(), signatureHeight)
  }

  function begin(event: PointerEvent): void {
    if (drawing.current !== null || event.button !== 0) return
    event.preventDefault()
    drawing.current = event.pointerId
    event.currentTarget.setPointerCapture(event.pointerId)
    const point = at(event, event)
    onChange((old) => withStroke(old, point))
  }

  function goOn(event: PointerEvent): void {
    if (drawing.current !== event.pointerId) return
    const between = event.nativeEvent.getCoalescedEvents()
    const points = (between.length === 0 ? [event] : between).map((one) => at(event, one))
    onChange((old) => points.reduce(withPoint, old))
  }

  function end(event: PointerEvent): void {
    if (drawing.current === event.pointerId) drawing.current = null
  }

  return (
    <div role="group" aria-labelledby={`${id}-label`}>
      <div className={classes.head}>
        <span id={`${id}-label`} className={classes.label}>
          {t('versions.drawing')}
        </span>
        {strokes.length === 0 ? null : (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onChange(() => [])}>
            {t('versions.clearDrawing')}
          </Button>
        )}
      </div>
      <div
        className={classes.pad}
        data-testid="signature-pad"
        onPointerDown={begin}
        onPointerMove={goOn}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <SignaturePicture strokes={strokes} height={signatureHeight} className={classes.picture} />
        {strokes.length === 0 ? <span className={classes.hint}>{t('versions.drawHere')}</span> : null}
      </div>
    </div>
  )
}
