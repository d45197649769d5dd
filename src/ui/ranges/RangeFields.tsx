import { Button } from '@mantine/core'
import type { Currency } from '#domain/currency.ts'
import type { InputDescription, InputUnit } from '#domain/inputs.ts'
import type { Lag } from '#domain/lag.ts'
import type { Range } from '#domain/range.ts'
import { formatNumber, formatPercent } from '#i18n/format.ts'
import { DraftNumber } from '#ui/inputs/DraftNumber.tsx'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { ShareListField } from '#ui/inputs/ShareListField.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { RangeOf } from './range-drafts.ts'
import classes from './RangeForm.module.css'

interface RangeFieldsProps<Shape extends Range> {
  range: Shape
  description: InputDescription
  currency: Currency
  onChange: (range: Range) => void
}

/** The numbers of a range, in the unit of its input. */
export function RangeFields({ range, ...rest }: RangeFieldsProps<Range>) {
  switch (range.kind) {
    case 'lagMix':
      return <LagMixFields range={range} {...rest} />
    case 'participants':
      return <ParticipantFields range={range} {...rest} />
    default:
      return <NumberFields range={range} {...rest} />
  }
}

type Plain = Exclude<Range, RangeOf<'lagMix'> | RangeOf<'participants'>>

/** One number of a range, and the range with another number in its place. */
interface RangeNumber {
  label: string
  /** null: a bare number */
  unit: InputUnit | null
  value: number
  with: (value: number) => Range
  check: (value: number) => Verdict
}

function NumberFields({ range, description, currency, onChange }: RangeFieldsProps<Plain>) {
  const numbersOf = useNumbers(description)
  return (
    <div className={classes.three}>
      {numbersOf(range).map(({ with: changed, ...shown }) => (
        <DraftNumber
          key={shown.label}
          {...shown}
          currency={currency}
          onChange={(value) => onChange(changed(value))}
        />
      ))}
    </div>
  )
}

/** The numbers that a range is made of, with their words and with what each may be. */
function useNumbers(description: InputDescription): (range: Plain) => RangeNumber[] {
  const { t } = useLanguage()
  const withinBounds = useBounds(description)
  const { unit } = description
  const positive = useAbove(0)
  const notNegative = (value: number): Verdict => (value < 0 ? t('problems.negative') : null)
  return (range) => {
    switch (range.kind) {
      case 'pert':
      case 'p10p90':
        return (['low', 'likely', 'high'] as const).map((name) => ({
          label: t(`inputs.${name}`),
          unit,
          value: range[name],
          with: (value) => ({ ...range, [name]: value }),
          check: withinBounds,
        }))
      case 'beta':
        return [
          {
            label: t('inputs.mean'),
            unit,
            value: range.mean,
            with: (mean) => ({ ...range, mean }),
            check: withinBounds,
          },
          {
            label: t('inputs.cases'),
            unit: null,
            value: range.concentration,
            with: (concentration) => ({ ...range, concentration }),
            check: positive,
          },
        ]
      case 'counts': {
        const { successes } = range
        const cases = successes + range.failures
        const tooMany = (isWrong: boolean) => (isWrong ? t('inputs.seenTooMany') : null)
        return [
          {
            label: t('inputs.seen'),
            unit: null,
            value: successes,
            with: (seen) => ({ ...range, successes: seen, failures: cases - seen }),
            check: (seen) => notNegative(seen) ?? tooMany(seen > cases),
          },
          {
            label: t('inputs.outOf'),
            unit: null,
            value: cases,
            with: (next) => ({ ...range, failures: next - successes }),
            check: (next) => notNegative(next) ?? tooMany(next < successes),
          },
        ]
      }
      case 'lognormal':
      case 'normal': {
        const isRelative = range.kind === 'lognormal'
        return [
          {
            label: t('inputs.mean'),
            unit,
            value: range.mean,
            with: (mean) => ({ ...range, mean }),
            check: isRelative ? positive : withinBounds,
          },
          {
            label: t('inputs.spread'),
            unit: isRelative ? 'share' : unit,
            value: isRelative ? range.cv : range.sd,
            with: (spread) => (isRelative ? { ...range, cv: spread } : { ...range, sd: spread }),
            check: positive,
          },
        ]
      }
    }
  }
}

function LagMixFields({ range, description, currency, onChange }: RangeFieldsProps<RangeOf<'lagMix'>>) {
  const { t } = useLanguage()
  const check = useBounds(description)
  const field = (name: 'fast' | 'slow', lag: Lag) =>
    lag.kind === 'days' ? (
      <DraftNumber
        label={t(`inputs.${name}`)}
        unit="lag"
        currency={currency}
        value={lag.days}
        onChange={(days) => onChange({ ...range, [name]: { kind: 'days', days } })}
        check={check}
      />
    ) : (
      <ShareListField
        label={t(`inputs.${name}`)}
        shares={lag.shares}
        onCommit={(shares) => {
          onChange({ ...range, [name]: { kind: 'shares', shares } })
          return null
        }}
        testId={`range-${name}`}
      />
    )
  return (
    <div className={classes.three}>
      {field('fast', range.fast)}
      {field('slow', range.slow)}
    </div>
  )
}

function ParticipantFields({ range, onChange, ...shared }: RangeFieldsProps<RangeOf<'participants'>>) {
  const { t } = useLanguage()
  const { estimates } = range
  return (
    <div className={classes.participants}>
      {estimates.map((estimate, index) => (
        <fieldset key={index} className={classes.participant}>
          <legend>{t('inputs.estimateOf', { number: index + 1 })}</legend>
          <NumberFields
            range={{ kind: 'pert', ...estimate }}
            {...shared}
            onChange={(changed) => {
              const { low, likely, high } = changed as RangeOf<'pert'>
              onChange({ ...range, estimates: estimates.with(index, { low, likely, high }) })
            }}
          />
          {estimates.length === 1 ? null : (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => onChange({ ...range, estimates: estimates.toSpliced(index, 1) })}
            >
              {t('inputs.removeEstimate', { number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => onChange({ ...range, estimates: [...estimates, { ...estimates.at(-1)! }] })}
      >
        {t('inputs.addEstimate')}
      </Button>
    </div>
  )
}

/** What the input itself may be, said beside the field. */
function useBounds({ minimum, maximum, unit }: InputDescription): (value: number) => Verdict {
  const { t, language } = useLanguage()
  const limit = (value: number) =>
    unit.startsWith('share') ? formatPercent(value, language) : formatNumber(value, language)
  return (value) => {
    if (value < minimum)
      return minimum === 0 ? t('problems.negative') : t('problems.tooSmall', { minimum: limit(minimum) })
    return value > maximum ? t('problems.tooLarge', { maximum: limit(maximum) }) : null
  }
}

function useAbove(limit: number): (value: number) => Verdict {
  const { t, language } = useLanguage()
  return (value) => (value > limit ? null : t('inputs.mustBeAbove', { limit: formatNumber(limit, language) }))
}
