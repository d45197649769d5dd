import { Button } from '@mantine/core'
import { flatSeason, normalisedSeason, seasonMean, type Channel } from '#domain/channel.ts'
import { channelInput } from '#domain/inputs.ts'
import { formatMonthName, formatNumber } from '#i18n/format.ts'
import { NumberField } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Disclosure } from './Disclosure.tsx'
import classes from './InputTable.module.css'
import { useInput } from './use-input.ts'

/** Twelve factors, used as they are; their mean is shown, since it scales the whole year. */
export function SeasonFields({ channel }: { channel: Channel }) {
  const { t, language } = useLanguage()
  const input = useInput(channelInput(channel.id, 'season'))
  const season = input.value as readonly number[]
  const mean = formatNumber(seasonMean(season), language, { maximumFractionDigits: 3 })
  const replaced = (month: number, value: number | null) =>
    season.map((factor, index) => (index === month ? (value ?? Number.NaN) : factor))
  return (
    <Disclosure label={t('plan.seasonMean', { mean })}>
      <div className={classes.more}>
        <div className={classes.season}>
          {season.map((factor, month) => (
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
        <div className={classes.actions}>
          <Button size="compact-sm" variant="default" onClick={() => input.commit(normalisedSeason(season))}>
            {t('plan.normaliseSeason')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => input.commit([...flatSeason])}>
            {t('plan.flatSeason')}
          </Button>
        </div>
      </div>
    </Disclosure>
  )
}
