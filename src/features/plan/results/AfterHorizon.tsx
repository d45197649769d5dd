import type { Currency } from '#domain/currency.ts'
import type { ExplainTarget } from '#engine/explain/explanation.ts'
import type { Projection } from '#engine/project.ts'
import { formatMoney } from '#i18n/format.ts'
import { Explained } from '#ui/explain/Explained.tsx'
import { formatPeople } from '#ui/funnel/funnel-model.ts'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import classes from './ResultsPanel.module.css'

interface Line {
  key: string
  isShown: boolean
  name: string
  amount: number
  target: ExplainTarget
}

/** What is still to come when the horizon ends: in no figure of the plan, and so on lines of its own. */
export function AfterHorizon({ projection, currency }: { projection: Projection; currency: Currency }) {
  const { t, language } = useLanguage()
  const { afterHorizon, openAtEnd, pipeline } = projection
  const money = (amount: number) => formatMoney({ amount, currency }, language, { digits: 0 })
  const people = openAtEnd.reduce((total, open) => total + open, 0)
  const all: Line[] = [
    {
      key: 'open',
      isShown: people >= 0.05,
      name: t('plan.openAtEnd', { people: formatPeople(people, language) }),
      amount: pipeline.weighted.at(-1) ?? 0,
      target: { kind: 'figure', name: 'weightedPipeline' },
    },
    {
      key: 'deals',
      isShown: afterHorizon.dealRevenue > 0,
      name: t('plan.laterDeals'),
      amount: afterHorizon.dealRevenue,
      target: { kind: 'after-horizon', name: 'dealRevenue' },
    },
    {
      key: 'fees',
      isShown: afterHorizon.recurringRevenue > 0,
      name: t('plan.laterFees'),
      amount: afterHorizon.recurringRevenue,
      target: { kind: 'after-horizon', name: 'recurringRevenue' },
    },
    {
      key: 'receivables',
      isShown: afterHorizon.receivables > 0,
      name: t('plan.receivablesAtEnd'),
      amount: afterHorizon.receivables,
      target: { kind: 'after-horizon', name: 'receivables' },
    },
  ]
  const lines = all.filter(({ isShown }) => isShown)
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="after-horizon-title" data-testid="after-horizon">
      <h2 id="after-horizon-title">{t('plan.afterHorizon')}</h2>
      <p className={classes.basis}>{t('plan.afterHorizonHint')}</p>
      <table className={tables.table}>
        <tbody>
          {lines.map(({ key, name, amount, target }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className={tables.number}>
                <Explained target={target}>{money(amount)}</Explained>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
