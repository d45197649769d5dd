import { memo } from 'react'
import type { InputPath } from '#domain/inputs.ts'
import type { Lag } from '#domain/lag.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { NumberField } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { RangeMark } from '#ui/ranges/RangeMark.tsx'
import { ForeignTermMark } from '../origins/ForeignTermMark.tsx'
import { OriginMark } from '../origins/OriginMark.tsx'
import { OutdatedMark } from '../origins/OutdatedMark.tsx'
import { unitWords } from '#i18n/unit-words.ts'
import { useCommit } from './use-commit.ts'
import { useInput } from './use-input.ts'

interface PlanInputProps {
  path: InputPath
  label: string
  isLabelHidden?: boolean
  placeholder?: string
  hint?: string | undefined
  /** Change by one arrow key, where the unit's own would be too coarse or fine */
  step?: number
}

/** A number of the plan with unit, origin and range. A lag is entered as its mean in days. */
export const PlanInput = memo(function PlanInput(props: PlanInputProps) {
  const { path, label, isLabelHidden, placeholder, hint, step } = props
  const input = useInput(path)
  const commit = useCommit()
  const currency = useWorkspacePart((workspace) => workspace.profile.currency)
  const { t, language } = useLanguage()
  const {
    unit,
    isUnitFirst,
    scale,
    step: usualStep,
  } = unitWords(input.description.unit, currency, t, language)
  const isLag = input.description.kind === 'lag'
  const wrap = (value: number | null): number | null | Lag =>
    isLag ? { kind: 'days', days: value ?? Number.NaN } : value
  const range = useWorkspacePart((workspace) => workspace.ranges[path]?.range)
  const rangeMark = (
    <RangeMark
      input={input.description}
      inputName={label}
      range={range}
      value={input.value}
      currency={currency}
      onSet={(next) => commit({ type: 'set-range', path, range: next })}
    />
  )
  const value = isLag ? daysOf(input.value as Lag) : (input.value as number | null)
  return (
    <NumberField
      label={label}
      isLabelHidden={isLabelHidden ?? false}
      value={value}
      scale={scale}
      step={step ?? usualStep}
      isOptional={input.description.isOptional ?? false}
      onPreview={(next) => input.preview(wrap(next))}
      onCommit={(next) => input.commit(wrap(next))}
      onCancel={input.cancel}
      onEnter={input.onEnter}
      onTakeBack={input.onTakeBack}
      mark={
        <>
          <OriginMark path={path} inputName={label} />
          {range === undefined ? rangeMark : null}
        </>
      }
      below={
        <>
          {range === undefined ? null : rangeMark}
          <OutdatedMark path={path} inputName={label} />
          <ForeignTermMark path={path} />
        </>
      }
      hint={hint}
      {...(unit === undefined ? {} : { unit, isUnitFirst })}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  )
})

function daysOf(lag: Lag): number | null {
  return lag.kind === 'days' ? lag.days : null
}
