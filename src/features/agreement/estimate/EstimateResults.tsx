import type { FigureName } from '#domain/figure-names.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useRemembered } from '#session/use-remembered.ts'
import { useLanguage } from '#ui/language.tsx'
import type { ResultsProps } from '../rounds/round-kind.ts'
import { DiscussNext } from './DiscussNext.tsx'
import { estimatedInputs } from './estimated-inputs.ts'
import classes from './EstimateResults.module.css'
import { explainedEstimates } from './explained-estimates.ts'
import { InputResult } from './InputResult.tsx'
import { isUsed, type PlanUse } from './plan-use.ts'
import { tidiedPooled } from './pooled-numbers.ts'
import { useEstimation } from './use-estimation.ts'
import { UseInPlan } from './UseInPlan.tsx'

/** The estimates over each other, what they come to, and what to talk about next. */
export function EstimateResults({ round }: ResultsProps<'estimate'>) {
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const [figure, setFigure] = useRemembered<FigureName>('estimate/figure', () => 'npv')
  const estimation = useEstimation(round, figure)
  const inputs = estimatedInputs(workspace, round)
  const gone = round.question.paths.length - inputs.length

  if (inputs.length === 0) return <p>{t('estimates.nothingEstimated')}</p>
  if (estimation === null) return <div className={classes.room} />

  const shown = inputs.flatMap(({ input, estimates }) => {
    const pooled = estimation.result.pooled[input.path]
    if (pooled === null || pooled === undefined) return []
    const tidy = tidiedPooled(pooled)
    const own = estimates.map(({ estimate }) => estimate)
    const use: PlanUse = { path: input.path, estimates: own, median: tidy.p50 }
    return [{ input, estimates, pooled: tidy, use }]
  })
  const left = shown.map(({ use }) => use).filter((use) => !isUsed(workspace, use))
  return (
    <div className={classes.results}>
      <DiscussNext
        {...estimation}
        figure={figure}
        onFigure={setFigure}
        explained={(path) => {
          const found = inputs.find((one) => one.input.path === path)
          return found === undefined ? null : explainedEstimates(workspace, round, found, t)
        }}
      />
      <div className={classes.all}>
        <UseInPlan
          round={round}
          uses={left}
          label={left.length === 0 ? t('estimates.allUsed') : t('estimates.useAll', { count: left.length })}
          isLeading
        />
        <p className={classes.note}>{t('estimates.useHint')}</p>
      </div>
      {shown.map((one) => (
        <InputResult key={one.input.path} round={round} {...one} />
      ))}
      {gone === 0 ? null : <p className={classes.note}>{t('estimates.leftOut', { count: gone })}</p>}
    </div>
  )
}
