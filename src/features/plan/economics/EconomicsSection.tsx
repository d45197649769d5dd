import { planInput, type PlanField } from '#domain/inputs.ts'
import { useWorkspacePart } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Disclosure } from '../inputs/Disclosure.tsx'
import classes from '../inputs/InputTable.module.css'
import { PlanInput } from '../inputs/PlanInput.tsx'
import { MoreEconomics } from './MoreEconomics.tsx'

const inView: PlanField[] = ['dealSize', 'margin', 'investment', 'overhead']

/** Money of the whole plan. */
export function EconomicsSection() {
  const { t } = useLanguage()
  const byMonth = useWorkspacePart(({ plan }) => plan.overheadList.length > 0)
  return (
    <section aria-labelledby="economics-title">
      <h2 id="economics-title">{t('plan.economics')}</h2>
      <div className={`${classes.grid} ${classes.inView}`}>
        {inView.map((field) =>
          field === 'overhead' && byMonth ? (
            <p key={field} className={classes.note}>
              {t('plan.overheadList')}
            </p>
          ) : (
            <PlanInput key={field} path={planInput(field)} label={t(`plan.${field}`)} />
          ),
        )}
      </div>
      <Disclosure label={t('plan.moreEconomics')}>
        <MoreEconomics />
      </Disclosure>
    </section>
  )
}
