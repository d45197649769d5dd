import { useMemo } from 'react'
import type { FigureName } from '#domain/figure-names.ts'
import type { Workspace } from '#domain/workspace.ts'
import type { BottleneckRequest, BottleneckResult, BottleneckStep } from '#engine/analysis/requests.ts'
import { formatPercent } from '#i18n/format.ts'
import { useFollowingTask, type Work } from '#session/use-task.ts'
import { Explained } from '#ui/explain/Explained.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import settingsClasses from '../Settings.module.css'
import { useFigureText } from '../use-figure-text.ts'
import classes from './BottleneckTable.module.css'
import { EnterRange } from './EnterRange.tsx'

interface BottleneckTableProps {
  figure: FigureName
  /** The workspace with a scenario applied */
  seen: Workspace
  /** Where the scenario is the one in view, so that a range belongs to what is looked at */
  canEnterRanges?: boolean
}

const work: Work<BottleneckRequest, BottleneckResult> = (engine, request, options) =>
  engine.bottleneck(request, options)

const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

/**
 * Which step holds the rest back: ranked by what its reachable rate would give, since a percentage point flatters
 * steps with a small rate.
 */
export function BottleneckTable({ figure, seen, canEnterRanges = false }: BottleneckTableProps) {
  const { t, language } = useLanguage()
  const words = useFigureText(figure)
  const request = useMemo<BottleneckRequest>(() => ({ workspace: seen, figure }), [seen, figure])
  const { result } = useFollowingTask(work, request)
  if (result === null) return null
  const rate = ({ stageId, ...step }: BottleneckStep, at: 'planned' | 'reachable') => (
    <Explained target={{ kind: 'step-rate', stageId, at }}>
      {formatPercent((at === 'planned' ? step.rate : step.reachable) ?? 0, language, oneDecimal)}
    </Explained>
  )
  const gain = (step: BottleneckStep, to: 'reachable' | 'point') => {
    const found = to === 'point' ? step.perPoint : step.gain
    const text = words.inColumn(found.kind === 'value' ? found.value : null, { isDifference: true })
    if (to === 'reachable' && step.reachable === null) return text
    return <Explained target={{ kind: 'gain', name: figure, stageId: step.stageId, to }}>{text}</Explained>
  }
  const hasRange = result.steps.some(({ reachable }) => reachable !== null)
  return (
    <section className={classes.section} aria-label={t('sensitivity.bottleneck')}>
      <h2>{t('sensitivity.bottleneck')}</h2>
      <p className={settingsClasses.note}>
        {t(hasRange ? 'sensitivity.bottleneckNote' : 'sensitivity.bottleneckNoRanges')}
      </p>
      <table className={tables.table} data-testid="bottleneck">
        <thead>
          <tr>
            <th scope="col">{t('sensitivity.step')}</th>
            <th scope="col" className={tables.number}>
              {t('sensitivity.rate')}
            </th>
            <th scope="col" className={tables.number}>
              {t('sensitivity.reachable')}
            </th>
            <th scope="col" className={tables.number}>
              {t('sensitivity.gain', { figure: words.name })}
            </th>
            <th scope="col" className={tables.number}>
              {t('sensitivity.perPoint')}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.steps.map((step) => {
            const name = stepName(seen, step.stageId, t('common.dash'))
            const [first, ...others] = step.paths.filter((path) => seen.ranges[path] === undefined)
            return (
              <tr key={step.stageId}>
                <th scope="row">{name}</th>
                <td className={tables.number}>{rate(step, 'planned')}</td>
                <td className={tables.number}>
                  {step.reachable === null ? null : rate(step, 'reachable')}
                  {canEnterRanges && first !== undefined ? (
                    <EnterRange paths={[first, ...others]} seen={seen} step={name} />
                  ) : step.reachable === null ? (
                    t('common.dash')
                  ) : null}
                </td>
                <td className={tables.number}>{gain(step, 'reachable')}</td>
                <td className={tables.number}>{gain(step, 'point')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** "MQL → SQL" */
function stepName({ profile, stages }: Workspace, stageId: string, none: string): string {
  const path = profile.stageOrder.flatMap((id) => (stages[id]?.placement === 'path' ? [stages[id]] : []))
  const place = path.findIndex((stage) => stage.id === stageId)
  const name = (stage: (typeof path)[number] | undefined) =>
    stage === undefined ? none : stage.abbreviation || stage.name
  return `${name(path[place])} → ${name(path[place + 1])}`
}
