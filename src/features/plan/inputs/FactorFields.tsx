import { Button } from '@mantine/core'
import { flatSeason, normalisedSeason, seasonMean } from '#domain/channel.ts'
import type { InputPath } from '#domain/inputs.ts'
import { formatMonthName, formatNumber } from '#i18n/format.ts'
import { NumberField } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { OriginLine } from '../origins/OriginLine.tsx'
import { Disclosure } from './Disclosure.tsx'
import classes from './InputTable.module.css'
import { useInput } from './use-input.ts'

interface FactorFieldsProps {
  path: InputPath
  /** With the mean of the factors, which scales the whole year */
  title: (mean: string) => string
  hint?: string
  /** What twelve times 1 means */
  flatLabel: string
  /** Offers to bring the mean to 1 */
  canNormalise?: boolean
}

/** Twelve factors for the months of the calendar, used as they are. */
export function FactorFields({ path, title, hint, flatLabel, canNormalise = false }: FactorFieldsProps) {
  const { language } = useLanguage()
  const factors = useInput(path).value as readonly number[]
  const mean = formatNumber(seasonMean(factors), language, { maximumFractionDigits: 3 })
  return (
    <Disclosure label={title(mean)}>
      <div className={classes.factors}>
        {hint === undefined ? null : <p className={classes.note}>{hint}</p>}
        <Factors path={path} />
        <OriginLine path={path} inputName={title(mean)} />
        <FactorActions path={path} flatLabel={flatLabel} canNormalise={canNormalise} />
      </div>
    </Disclosure>
  )
}

function Factors({ path }: { path: InputPath }) {
  const { language } = useLanguage()
  const input = useInput(path)
  const factors = input.value as readonly number[]
  const replaced = (month: number, value: number | null) =>
    factors.map((factor, index) => (index === month ? (value ?? Number.NaN) : factor))
  return (
    <div className={classes.season}>
      {factors.map((factor, month) => (
        <NumberField
          key={formatMonthName(month, 'en', 'short')}
          label={formatMonthName(month, language, 'short')}
          value={factor}
          step={0.05}
          onPreview={(value) => input.preview(replaced(month, value))}
          onCommit={(value) => input.commit(replaced(month, value))}
          onCancel={input.cancel}
          onEnter={input.onEnter}
          onTakeBack={input.onTakeBack}
        />
      ))}
    </div>
  )
}

function FactorActions({
  path,
  flatLabel,
  canNormalise,
}: Pick<FactorFieldsProps, 'path' | 'flatLabel' | 'canNormalise'>) {
  const { t } = useLanguage()
  const input = useInput(path)
  return (
    <div className={classes.actions}>
      {canNormalise === true ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => input.commit(normalisedSeason(input.value as readonly number[]))}
        >
          {t('plan.normaliseSeason')}
        </Button>
      ) : null}
      <Button size="compact-sm" variant="default" onClick={() => input.commit([...flatSeason])}>
        {flatLabel}
      </Button>
    </div>
  )
}
