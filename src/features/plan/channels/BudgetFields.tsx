import type { Channel } from '#domain/channel.ts'
import { channelInput } from '#domain/inputs.ts'
import { formatMoney } from '#i18n/format.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { AmountOrList } from '../inputs/AmountOrList.tsx'
import classes from '../inputs/InputTable.module.css'
import { BoughtEntries } from './BoughtEntries.tsx'

/** What a budget buys: so much a month, or month by month, divided by the cost of an entry. */
export function BudgetFields({ channel }: { channel: Channel }) {
  const { t, language } = useLanguage()
  const currency = useWorkspacePart(({ profile }) => profile.currency)
  return (
    <>
      <div className={classes.grid}>
        <AmountOrList
          amount={channelInput(channel.id, 'budget')}
          list={channelInput(channel.id, 'budgetList')}
          label={t('plan.budget')}
          listLabel={t('plan.budgetList')}
          testId="budget-list"
        />
      </div>
      <p className={classes.note} data-testid="bought-entries">
        {t('plan.budgetDivided', {
          cost: formatMoney({ amount: channel.costPerEntry, currency }, language),
        })}{' '}
        <BoughtEntries channel={channel} />
      </p>
    </>
  )
}
