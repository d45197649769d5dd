import { Button } from '@mantine/core'
import type { InputDescription } from '#domain/inputs.ts'
import type { Lag } from '#domain/lag.ts'
import type { Range } from '#domain/range.ts'
import { formatNumber, formatPercent } from '#i18n/format.ts'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { DraftNumber } from '../inputs/DraftNumber.tsx'
import { ShareListField } from '../inputs/ShareListField.tsx'
import type { RangeOf } from './range-drafts.ts'
import classes from './RangeForm.module.css'

interface RangeFieldsProps<Shape extends Range> {
  range: Shape
  description: InputDescription
  onChange: (range: Range) => void
}

/** The numbers of a range, in the unit of its input. */
export function RangeFields({ range, ...rest }: RangeFieldsProps<Range>) {
  switch (range.kind) {
    case 'pert':
    case 'p10p90':
      return (
        <EstimateFields
          estimate={range}
          description={rest.description}
          onChange={(estimate) => rest.onChange({ ...range, ...estimate })}
        />
      )
    case 'beta':
      return <ShareFields range={range} {...rest} />
    case 'counts':
      return <CountFields range={range} {...rest} />
    case 'lognormal':
    case 'normal':
      return <SpreadFields range={range} {...rest} />
    case 'lagMix':
      return <LagMixFields range={range} {...rest} />
    case 'participants':
      return <ParticipantFields range={range} {...rest} />
  }
}

type Estimate = Pick<RangeOf<'pert'>, 'low' | 'likely' | 'high'>

interface EstimateFieldsProps {
  estimate: Estimate
  description: InputDescription
  onChange: (estimate: Partial<Estimate>) => void
}

function EstimateFields({ estimate, description, onChange }: EstimateFieldsProps) {
  const { t } = useLanguage()
  const check = useBounds(description)
  return (
    <div className={classes.three}>
      {(['low', 'likely', 'high'] as const).map((name) => (
        <DraftNumber
          key={name}
          label={t(`inputs.${name}`)}
          unit={description.unit}
          value={estimate[name]}
          onChange={(value) => onChange({ [name]: value })}
          check={check}
        />
      ))}
    </div>
  )
}

function ShareFields({ range, description, onChange }: RangeFieldsProps<RangeOf<'beta'>>) {
  const { t } = useLanguage()
  const check = useBounds(description)
  const isPositive = useAbove(0)
  return (
    <div className={classes.three}>
      <DraftNumber
        label={t('inputs.mean')}
        unit={description.unit}
        value={range.mean}
        onChange={(mean) => onChange({ ...range, mean })}
        check={check}
      />
      <DraftNumber
        label={t('inputs.cases')}
        unit={null}
        value={range.concentration}
        onChange={(concentration) => onChange({ ...range, concentration })}
        check={isPositive}
      />
    </div>
  )
}

function CountFields({ range, onChange }: RangeFieldsProps<RangeOf<'counts'>>) {
  const { t } = useLanguage()
  const cases = range.successes + range.failures
  const notNegative = (value: number): Verdict => (value < 0 ? t('problems.negative') : null)
  return (
    <div className={classes.three}>
      <DraftNumber
        label={t('inputs.seen')}
        unit={null}
        value={range.successes}
        onChange={(successes) => onChange({ ...range, successes, failures: cases - successes })}
        check={(value) => notNegative(value) ?? (value > cases ? t('inputs.seenTooMany') : null)}
      />
      <DraftNumber
        label={t('inputs.outOf')}
        unit={null}
        value={cases}
        onChange={(next) => onChange({ ...range, failures: next - range.successes })}
        check={(value) => notNegative(value) ?? (value < range.successes ? t('inputs.seenTooMany') : null)}
      />
    </div>
  )
}

function SpreadFields(props: RangeFieldsProps<RangeOf<'lognormal'> | RangeOf<'normal'>>) {
  const { range, description, onChange } = props
  const { t } = useLanguage()
  const check = useBounds(description)
  const isPositive = useAbove(0)
  return (
    <div className={classes.three}>
      <DraftNumber
        label={t('inputs.mean')}
        unit={description.unit}
        value={range.mean}
        onChange={(mean) => onChange({ ...range, mean })}
        check={range.kind === 'lognormal' ? isPositive : check}
      />
      {range.kind === 'lognormal' ? (
        <DraftNumber
          label={t('inputs.spread')}
          unit="share"
          value={range.cv}
          onChange={(cv) => onChange({ ...range, cv })}
          check={isPositive}
        />
      ) : (
        <DraftNumber
          label={t('inputs.spread')}
          unit={description.unit}
          value={range.sd}
          onChange={(sd) => onChange({ ...range, sd })}
          check={isPositive}
        />
      )}
    </div>
  )
}

function LagMixFields({ range, description, onChange }: RangeFieldsProps<RangeOf<'lagMix'>>) {
  const { t } = useLanguage()
  const check = useBounds(description)
  const field = (name: 'fast' | 'slow', lag: Lag) =>
    lag.kind === 'days' ? (
      <DraftNumber
        key={name}
        label={t(`inputs.${name}`)}
        unit="lag"
        value={lag.days}
        onChange={(days) => onChange({ ...range, [name]: { kind: 'days', days } })}
        check={check}
      />
    ) : (
      <ShareListField
        key={name}
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

function ParticipantFields({ range, description, onChange }: RangeFieldsProps<RangeOf<'participants'>>) {
  const { t } = useLanguage()
  const { estimates } = range
  return (
    <div className={classes.participants}>
      {estimates.map((estimate, index) => (
        <fieldset key={index} className={classes.participant}>
          <legend>{t('inputs.estimateOf', { number: index + 1 })}</legend>
          <EstimateFields
            estimate={estimate}
            description={description}
            onChange={(changed) =>
              onChange({ ...range, estimates: estimates.with(index, { ...estimate, ...changed }) })
            }
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
