import type { Channel } from '#domain/channel.ts'
import { channelInput } from '#domain/inputs.ts'
import { formatMonth } from '#i18n/format.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { calendarMonth } from '#ui/results/figure-text.ts'
import classes from './InputTable.module.css'
import { NumberListField } from './NumberListField.tsx'
import { useInput } from './use-input.ts'

/** A volume month by month, typed or pasted from a spreadsheet column or row. */
export function VolumeList({ channel }: { channel: Channel }) {
  const { t, language } = useLanguage()
  const { plan } = useWorkspace()
  const input = useInput(channelInput(channel.id, 'list'))
  const list = input.value as readonly number[]

  const first = formatMonth({ year: plan.startYear, month: plan.startMonth }, language, 'short')
  const last = formatMonth(calendarMonth(plan.startYear, plan.startMonth, plan.months - 1), language, 'short')
  return (
    <div className={classes.more}>
      <NumberListField
        label={t('plan.list')}
        description={t('plan.listHint', { first, last, months: t('common.months', { count: plan.months }) })}
        values={list}
        onCommit={input.commit}
        canBeEmpty
        testId="volume-list"
      />
      <span className={classes.note}>
        {list.length < plan.months
          ? t('plan.listShort', { given: list.length, months: t('common.months', { count: plan.months }) })
          : list.length > plan.months
            ? t('plan.listLong', {
                given: list.length,
                months: t('common.months', { count: plan.months }),
              })
            : t('plan.listComplete', { months: t('common.months', { count: list.length }) })}
      </span>
    </div>
  )
}
