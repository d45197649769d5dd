import { planInput, type PlanField } from '#domain/inputs.ts'
import { yearlyLoss } from '#domain/yearly.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { formatPercent } from '#i18n/format.ts'
import { useLanguage } from '#ui/language.tsx'
import { Disclosure } from './Disclosure.tsx'
import classes from './EconomicsSection.module.css'
import { PlanInput } from './PlanInput.tsx'

const inView: PlanField[] = ['dealSize', 'margin', 'investment', 'overhead']
const behindMore: PlanField[] = ['discountRate', 'recurringFee', 'churn']

/** Money of the whole plan. */
export function EconomicsSection() {
  const { t, language } = useLanguage()
  const churn = useWorkspacePart((workspace) => workspace.plan.churn)
  const hints: Partial<Record<PlanField, string>> = {
    churn: t('plan.yearly', { share: formatPercent(yearlyLoss(churn), language) }),
  }
  const field = (name: PlanField) => (
    <PlanInput key={name} path={planInput(name)} label={t(`plan.${name}`)} hint={hints[name]} />
  )
  return (
    <section aria-labelledby="economics-title">
      <h2 id="economics-title">{t('plan.economics')}</h2>
      <div className={classes.grid}>{inView.map(field)}</div>
      <Disclosure label={t('plan.moreEconomics')}>
        <div className={classes.grid}>{behindMore.map(field)}</div>
      </Disclosure>
    </section>
  )
}
