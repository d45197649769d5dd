import type { Estimate } from '#domain/agreement/round.ts'
import type { Pooled } from '#engine/agreement/pooled.ts'
import { useLanguage } from '#ui/language.tsx'
import { axisOver, placeOn, type Axis } from './pooled-numbers.ts'
import classes from './RangePicture.module.css'

export interface PersonEstimate {
  id: string
  name: string
  estimate: Estimate
}

interface RangePictureProps {
  description: string
  people: readonly PersonEstimate[]
  pooled: Pooled
  /** What the plan computes with; null: nothing */
  planned: number | null
  text: (value: number) => string
}

/** Everybody's range over a common axis, what they come to together, and where the plan stands. */
export function RangePicture({ description, people, pooled, planned, text }: RangePictureProps) {
  const { t } = useLanguage()
  const ends = people.flatMap(({ estimate }) => [estimate.low, estimate.high])
  const axis = axisOver(planned === null ? ends : [...ends, planned])
  return (
    <div className={classes.picture} role="img" aria-label={description}>
      {people.map(({ id, name, estimate }) => (
        <div key={id} className={classes.row}>
          <span className={classes.name}>{name}</span>
          <span className={classes.track}>
            <Ticks axis={axis} planned={planned} />
            <span className={classes.range} style={stretch(axis, estimate.low, estimate.high)} />
            <span className={classes.likely} style={{ left: `${placeOn(axis, estimate.likely)}%` }} />
          </span>
          <span className={classes.values}>
            {[estimate.low, estimate.likely, estimate.high].map(text).join(' · ')}
          </span>
        </div>
      ))}
      <div className={classes.row} data-together>
        <span className={classes.name}>{t('estimates.togetherName')}</span>
        <span className={classes.track}>
          <Ticks axis={axis} planned={planned} />
          <span className={classes.pooled} style={stretch(axis, pooled.p10, pooled.p90)} />
          <span className={classes.median} style={{ left: `${placeOn(axis, pooled.p50)}%` }} />
        </span>
        <span className={classes.values}>{[pooled.p10, pooled.p50, pooled.p90].map(text).join(' · ')}</span>
      </div>
      <div className={classes.row}>
        <span />
        <span className={classes.scale}>
          {axis.ticks.map((tick) => (
            <span key={tick} className={classes.tickText} style={{ left: `${placeOn(axis, tick)}%` }}>
              {text(tick)}
            </span>
          ))}
        </span>
        <span className={classes.plan}>
          {planned === null ? null : t('estimates.plan', { value: text(planned) })}
        </span>
      </div>
    </div>
  )
}

function Ticks({ axis, planned }: { axis: Axis; planned: number | null }) {
  return (
    <>
      {axis.ticks.map((tick) => (
        <span key={tick} className={classes.tick} style={{ left: `${placeOn(axis, tick)}%` }} />
      ))}
      {planned === null ? null : (
        <span className={classes.planned} style={{ left: `${placeOn(axis, planned)}%` }} />
      )}
    </>
  )
}

function stretch(axis: Axis, low: number, high: number): { left: string; width: string } {
  const left = placeOn(axis, low)
  return { left: `${left}%`, width: `${placeOn(axis, high) - left}%` }
}
