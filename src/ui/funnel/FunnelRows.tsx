import type { StageId } from '#domain/identifier.ts'
import { Explained } from '#ui/explain/Explained.tsx'
import { useLanguage } from '#ui/language.tsx'
import { bandsOf } from './funnel-shape.ts'
import { OwnerMark, type FunnelStage, type FunnelStep } from './FunnelPicture.tsx'
import classes from './FunnelRows.module.css'

interface FunnelRowsProps {
  description: string
  stages: readonly FunnelStage[]
  steps: readonly FunnelStep[]
  caption: string
}

/** The funnel from top to bottom, for a narrow place: a row a stage, so that no name has to be broken. */
export function FunnelRows({ description, stages, steps, caption }: FunnelRowsProps) {
  const { t } = useLanguage()
  const bands = bandsOf(stages.map((stage) => stage.entries))
  return (
    <div className={classes.funnel}>
      <ol className={classes.rows} aria-label={description}>
        {stages.map((stage, index) => (
          <li key={stage.id} className={classes.row}>
            <span className={classes.track} aria-hidden="true">
              <span
                className={classes.band}
                style={{
                  width: `${bands[index]!.height * 100}%`,
                  background: `var(--owner-${stage.owner.kind})`,
                }}
              />
            </span>
            <OwnerMark owner={stage.owner} />
            <span className={classes.name}>
              {stage.name}
              {steps[index] === undefined ? null : (
                <span className={classes.step}>{`↓ ${steps[index].rate} · ${steps[index].lag}`}</span>
              )}
            </span>
            <span className={classes.entries}>
              {stage.entriesLabel === null ? (
                t('common.dash')
              ) : (
                <Explained target={{ kind: 'entries', stageId: stage.id as StageId }}>
                  {stage.entriesLabel}
                </Explained>
              )}
            </span>
          </li>
        ))}
      </ol>
      <p className={classes.caption}>{caption}</p>
    </div>
  )
}
