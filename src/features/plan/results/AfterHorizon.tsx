import type { Currency } from '#domain/currency.ts'
import type { Projection } from '#engine/project.ts'
import { formatMoney } from '#i18n/format.ts'
import { formatPeople } from '#ui/funnel/funnel-model.ts'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import classes from './ResultsPanel.module.css'

/** What is still to come when the horizon ends: in no figure of the plan, and so on lines of its own. */
export function AfterHorizon({ projection, currency }: { projection: Projection; currency: Currency }) {
  const { t, language } = useLanguage()
  const { afterHorizon, openAtEnd, pipeline } = projection
  const money = (amount: number) => formatMoney({ amount, currency }, language, { digits: 0 })
  const people = openAtEnd.reduce((total, open) => total + open, 0)
  const lines = [
    {
      key: 'open',
      isShown: people >= 0.05,
      name: t('plan.openAtEnd', { people: formatPeople(people, language) }),
      amount: pipeline.weighted.at(-1) ?? 0,
    },
    {
      key: 'deals',
      isShown: afterHorizon.dealRevenue > 0,
      name: t('plan.laterDeals'),
      amount: afterHorizon.dealRevenue,
    },
    {
      key: 'fees',
      isShown: afterHorizon.recurringRevenue > 0,
      name: t('plan.laterFees'),
      amount: afterHorizon.recurringRevenue,
    },
    {
      key: 'receivables',
      isShown: afterHorizon.receivables > 0,
      name: t('plan.receivablesAtEnd'),
      amount: afterHorizon.receivables,
    },
  ].filter(({ isShown }) => isShown)
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="after-horizon-title" data-testid="after-horizon">
      <h2 id="after-horizon-title">{t('plan.afterHorizon')}</h2>
      <p className={classes.basis}>{t('plan.afterHorizonHint')}</p>
      <table className={tables.table}>
        <tbody>
          {lines.map(({ key, name, amount }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className={tables.number}>{money(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
