import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react'
import { formatNumber } from '#i18n/format.ts'
import { numberProblemText } from '#i18n/problem-text.ts'
import { parseNumber } from '#i18n/parse-number.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './NumberField.module.css'

/** Why a value is refused, in the user's words; null when it is taken. */
export type Verdict = string | null

export interface NumberFieldProps {
  label: string
  /** The label is read out but stands elsewhere on the screen, e.g. in a column head. */
  isLabelHidden?: boolean
  value: number | null
  /** Shown in lighter ink behind the number, or before it where the language has it so */
  unit?: string
  isUnitFirst?: boolean
  /** What is shown is the value times this, e.g. 100 for a share in per cent. */
  scale?: number
  /** Change by an arrow key, in what is shown; with Shift ten of them */
  step?: number
  /** Years are written without groups of thousands. */
  isGrouped?: boolean
  isOptional?: boolean
  /** What an empty optional field means, e.g. "none" */
  placeholder?: string
  /** While typing and dragging: show what it would do. */
  onPreview: (value: number | null) => Verdict
  /** The last preview is dropped. */
  onCancel: () => void
  onCommit: (value: number | null) => Verdict
  /** The field is entered: what is committed from here on may be taken back. */
  onEnter: () => void
  /** Escape: what was committed since the field was entered goes back. */
  onTakeBack: () => void
  /** Stands inside the field before the number, e.g. the mark of its origin */
  mark?: ReactNode
  hint?: ReactNode
  /** Stands under the field, e.g. the range that its number may lie in */
  below?: ReactNode
}

const restMilliseconds = 400
const pixelsPerStep = 6
const shownDecimals = 6
/** So many characters of a percentage have room in the narrowest field. */
const shortPercentage = 6

/**
 * A number with its unit. Typing is previewed at once and committed at rest, on Enter and on leaving; the
 * label and the unit can be dragged; Escape takes back what was done since the field was entered. A text that is not a
 * number stays as it was typed, with the reason beside it, and the last good value goes on to count.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, unit, scale = 1, step = 1, isOptional = false, onPreview, onCommit, onCancel } = props
  const { language, t } = useLanguage()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<Verdict>(null)
  const [isFocused, setIsFocused] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const valueAtEntry = useRef(value)
  const restTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const write = (number: number, maximumFractionDigits: number) =>
    formatNumber(number, language, { maximumFractionDigits, isGrouped: props.isGrouped ?? true })
  const shown =
    value === null ? '' : textOf(clean(value * scale), { isShort: unit === '%' && !isFocused }, write)

  function read(text: string): { ok: true; value: number | null } | { ok: false; problem: string } {
    const parsed = parseNumber(
      text,
      language,
      unit === undefined ? {} : { suffixes: [unit], prefixes: [unit] },
    )
    if (parsed.ok) return { ok: true, value: parsed.value / scale }
    if (parsed.reason === 'empty' && isOptional) return { ok: true, value: null }
    return { ok: false, problem: numberProblemText(parsed, t, language) }
  }

  function type(text: string): void {
    setDraft(text)
    clearTimeout(restTimer.current)
    const result = read(text)
    if (result.ok) {
      const verdict = onPreview(result.value)
      if (verdict === null) setProblem(null)
    }
    restTimer.current = setTimeout(() => commitText(text), restMilliseconds)
  }

  function stopRestTimer(): void {
    clearTimeout(restTimer.current)
    restTimer.current = undefined
  }

  /** True when the text was taken. */
  function commitText(text: string): boolean {
    stopRestTimer()
    const result = read(text)
    if (!result.ok) {
      onCancel()
      setProblem(result.problem)
      return false
    }
    const verdict = onCommit(result.value)
    if (verdict !== null) onCancel()
    setProblem(verdict)
    return verdict === null
  }

  const finishAtTheEnd = useEffectEvent(() => {
    if (restTimer.current === undefined) return
    clearTimeout(restTimer.current)
    // Nobody is there any more to be told why: what is refused leaves no preview behind.
    const result = draft === null ? null : read(draft)
    if (result === null || !result.ok || onCommit(result.value) !== null) onCancel()
  })
  useEffect(() => () => finishAtTheEnd(), [])

  // Only now does the field show all digits, which is what is to be selected.
  useLayoutEffect(() => {
    if (isFocused) input.current?.select()
  }, [isFocused])

  function leave(): void {
    if (draft === null) return
    if (commitText(draft)) setDraft(null)
  }

  function takeBack(): void {
    stopRestTimer()
    onCancel()
    setDraft(null)
    setProblem(null)
    props.onTakeBack()
  }

  function stepBy(count: number): void {
    const base = draft === null ? value : readOr(draft, value)
    const next = clean((base ?? 0) * scale + count * step) / scale
    stopRestTimer()
    setDraft(null)
    setProblem(onCommit(next))
  }

  function readOr(text: string, fallback: number | null): number | null {
    const result = read(text)
    return result.ok ? result.value : fallback
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (direction !== 0) {
      event.preventDefault()
      stepBy(direction * (event.shiftKey ? 10 : 1))
    } else if (event.key === 'Enter') leave()
    else if (event.key === 'Escape' && (draft !== null || value !== valueAtEntry.current)) {
      event.stopPropagation()
      takeBack()
    }
  }

  const valueAtGrip = useRef(0)
  const dragged = (steps: number) => clean(valueAtGrip.current * scale + steps * step) / scale
  const drag = useLabelDrag({
    onGrip: () => {
      valueAtGrip.current = value ?? 0
    },
    onMove: (steps) => setProblem(onPreview(dragged(steps))),
    onEnd: (steps) => {
      const verdict = onCommit(dragged(steps))
      if (verdict !== null) onCancel()
      setProblem(verdict)
    },
    onCancel: () => {
      onCancel()
      setProblem(null)
    },
  })

  const unitMark =
    // An empty field has words in place of a number, which are no amount of anything.
    unit === undefined || (draft ?? shown) === '' ? null : (
      <span className={classes.unit} title={t('inputs.dragHint')} aria-hidden="true" {...drag}>
        {unit}
      </span>
    )

  return (
    <div className={classes.field} data-invalid={problem !== null || undefined}>
      <label
        htmlFor={id}
        className={props.isLabelHidden === true ? 'visually-hidden' : classes.label}
        title={t('inputs.dragHint')}
        {...(props.isLabelHidden === true ? {} : drag)}
      >
        {label}
      </label>
      <div className={classes.box} data-unit-first={props.isUnitFirst || undefined}>
        {props.mark}
        {props.isUnitFirst === true ? unitMark : null}
        <input
          ref={input}
          id={id}
          className={classes.input}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={draft ?? shown}
          placeholder={props.placeholder}
          aria-invalid={problem !== null}
          aria-describedby={
            problem !== null ? `${id}-problem` : props.hint === undefined ? undefined : `${id}-hint`
          }
          onFocus={() => {
            valueAtEntry.current = value
            setIsFocused(true)
            props.onEnter()
          }}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            setIsFocused(false)
            leave()
          }}
          onKeyDown={handleKey}
        />
        {props.isUnitFirst === true ? null : unitMark}
      </div>
      {problem === null && props.hint === undefined && !props.below ? null : (
        <div className={classes.notes}>
          {problem === null ? null : (
            <p id={`${id}-problem`} className={classes.problem} role="alert">
              {problem}
            </p>
          )}
          {props.hint === undefined || problem !== null ? null : (
            <p id={`${id}-hint`} className={classes.hint}>
              {props.hint}
            </p>
          )}
          {props.below}
        </div>
      )}
    </div>
  )
}

/** A number as it stands in the field: to the last digit while it is edited, short enough to be seen otherwise. */
function textOf(
  number: number,
  { isShort }: { isShort: boolean },
  write: (number: number, decimals: number) => string,
): string {
  let text = write(number, shownDecimals)
  if (!isShort) return text
  for (let decimals = shownDecimals - 1; decimals > 0 && text.length > shortPercentage; decimals--)
    text = write(number, decimals)
  return text
}

/** Drops the dust of binary fractions: 0.07 × 100 is 7. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}

/** Dragging a label or a unit sideways changes the value; Escape or a lost pointer takes it back. */
function useLabelDrag(handlers: {
  onGrip: () => void
  onMove: (steps: number) => void
  onEnd: (steps: number) => void
  onCancel: () => void
}) {
  const start = useRef<number | null>(null)
  const steps = useRef(0)
  const cancelOnEscape = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== 'Escape' || start.current === null) return
    start.current = null
    handlers.onCancel()
  })
  const cancelAtTheEnd = useEffectEvent(() => {
    if (start.current !== null) handlers.onCancel()
    start.current = null
  })
  useEffect(() => {
    window.addEventListener('keydown', cancelOnEscape)
    return () => {
      window.removeEventListener('keydown', cancelOnEscape)
      cancelAtTheEnd()
    }
  }, [])

  return {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0) return
      start.current = event.clientX
      steps.current = 0
      handlers.onGrip()
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      if (start.current === null) return
      const moved = Math.trunc((event.clientX - start.current) / pixelsPerStep) * (event.shiftKey ? 10 : 1)
      if (moved === steps.current) return
      steps.current = moved
      handlers.onMove(moved)
    },
    onPointerUp(): void {
      const hasMoved = start.current !== null && steps.current !== 0
      start.current = null
      if (hasMoved) handlers.onEnd(steps.current)
    },
    onPointerCancel(): void {
      if (start.current !== null) handlers.onCancel()
      start.current = null
    },
  }
}
