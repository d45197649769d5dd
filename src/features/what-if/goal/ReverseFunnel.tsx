import { useMemo } from 'react'
import { targetKinds, type TargetKind } from '#domain/plan.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { ReverseFunnelRequest, ReverseFunnelResult } from '#engine/analysis/requests.ts'
import { unitWords } from '#i18n/unit-words.ts'
import { useRemembered } from '#session/use-remembered.ts'
import { useFollowingTask, type Work } from '#session/use-task.ts'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { monthAt } from '#i18n/plan-months.ts'
import { reasonText } from '#ui/results/figure-text.ts'
import { AskedNumber } from '../AskedNumber.tsx'
import settingsClasses from '../Settings.module.css'
import classes from './GoalView.module.css'
import { asPlanned, reverseRequest, type ReverseQuestion } from './reverse-question.ts'
import { ReverseFunnelTable } from './ReverseFunnelTable.tsx'

const work: Work<ReverseFunnelRequest, ReverseFunnelResult> = (engine, request, options) =>
  engine.reverseFunnel(request, options)

/** From a target and a month back up the funnel: who must have entered which stage by when. */
export function ReverseFunnel({ seen }: { seen: Workspace }) {
  const { t, language } = useLanguage()
  const [question, setQuestion] = useRemembered<ReverseQuestion>('reverse funnel', () => asPlanned)
  const request = useMemo(() => reverseRequest(seen, question), [seen, question])
  const { result, request: answered, error } = useFollowingTask(work, request)
  const { plan, profile } = request.workspace
  const { unit, ...money } = unitWords('money', profile.currency, t, language)
  const kindNames: Record<TargetKind, string> = {
    revenue: t('plan.revenueTarget'),
    'gross-profit': t('plan.grossProfitTarget'),
    pipeline: t('plan.pipelineTarget'),
  }

  return (
    <section className={classes.section} aria-labelledby="reverse-funnel">
      <h2 id="reverse-funnel">{t('goal.reverseTitle')}</h2>
      <div className={classes.fields}>
        <div className={classes.choice}>
          <SelectField
            label={t('plan.targetKind')}
            options={targetKinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
            value={plan.targetKind}
            onChange={(targetKind) => setQuestion({ ...question, targetKind })}
          />
        </div>
        <div className={classes.target}>
          <AskedNumber
            label={t('goal.reverseTarget')}
            value={plan.target}
            isOptional
            placeholder={t('goal.noTarget')}
            onChange={(target) => setQuestion({ ...question, target })}
            check={(value) => (value !== null && value < 0 ? t('problems.negative') : null)}
            {...money}
            {...(unit === undefined ? {} : { unit })}
          />
        </div>
        <div className={classes.choice}>
          <SelectField
            label={t('goal.reverseMonth')}
            isSearchable
            options={Array.from({ length: plan.months }, (_, month) => ({
              value: String(month),
              label: t('goal.monthOption', { month: monthAt(plan, month, language), number: month + 1 }),
            }))}
            value={String(request.month)}
            onChange={(month) => setQuestion({ ...question, month: Number(month) })}
          />
        </div>
      </div>
      {error !== null ? (
        <p className={settingsClasses.failure}>{t('whatIf.failed', { detail: error })}</p>
      ) : plan.target === null ? (
        <p className={settingsClasses.note}>{t('goal.reverseNoTarget')}</p>
      ) : result === null || answered === null ? null : result.customers.kind === 'none' ? (
        <p className={settingsClasses.note}>{reasonText(result.customers.reason, t)}</p>
      ) : (
        <ReverseFunnelTable request={answered} result={result} />
      )}
    </section>
  )
}
