import { describeInput } from '#domain/inputs.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useSubject, useSubjectProjection } from '#session/use-subject.ts'
import { ExplainedScenario } from '#ui/explain/explain-context.ts'
import { useLanguage } from '#ui/language.tsx'
import { LeadFigures } from '#ui/results/LeadFigures.tsx'
import { CumulativeCashChart } from '#ui/results/MoneyCharts.tsx'
import { Lever } from './Lever.tsx'
import classes from './LeversView.module.css'
import { PinLever } from './PinLever.tsx'

/** The consequences above, the levers under the hand; the plan is a thin grey line. */
export function LeversView() {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const { scenario } = useSubject()
  const { projection, ghost } = useSubjectProjection()
  const { currency } = workspace.profile
  const levers = workspace.whatIf.levers.flatMap((lever) => {
    const input = describeInput(workspace, lever.path)
    return input === undefined ? [] : [{ lever, input }]
  })
  return (
    <div className={classes.view}>
      {projection === null ? null : (
        <ExplainedScenario value={scenario?.id ?? null}>
          <div className={classes.consequences}>
            <LeadFigures projection={projection} ghost={ghost} currency={currency} />
            <CumulativeCashChart projection={projection} ghost={ghost} currency={currency} height={196} />
          </div>
        </ExplainedScenario>
      )}
      <section className={classes.levers} aria-label={t('whatIf.leversTitle')}>
        <div className={classes.head}>
          <h2>{t('whatIf.leversTitle')}</h2>
          <PinLever />
        </div>
        {levers.length === 0 ? <p className={classes.empty}>{t('whatIf.noLevers')}</p> : null}
        <ul className={classes.list}>
          {levers.map(({ lever, input }) => (
            <Lever key={lever.path} lever={lever} input={input} />
          ))}
        </ul>
      </section>
    </div>
  )
}
