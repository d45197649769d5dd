import { Fragment, type CSSProperties } from 'react'
import { bandsOf, connectorPoints } from '../funnel/funnel-shape.ts'
import { OwnerMark, type FunnelStage } from '../funnel/FunnelPicture.tsx'
import { transparentPicture } from '../transparent-picture.ts'
import classes from './CoverPicture.module.css'

export interface CoverPictureStage {
  id: string
  /** As short as people call it */
  label: string
  owner: FunnelStage['owner']
  phase: string
  /** Responsibility changes hands on the way here */
  isHandedOver: boolean
}

interface CoverPictureProps {
  /** Sentence for those who cannot see the picture */
  description: string
  stages: readonly CoverPictureStage[]
  nameLanguage: string
  caption: string
}

/** Columns of so many are narrower than the longest phase. */
const manyStages = 8

const width = 1000
const height = 300

/** The funnel without numbers, for the front of a document: bands, owners, phases, borders of responsibility. */
export function CoverPicture({ description, stages, nameLanguage, caption }: CoverPictureProps) {
  const columns: CSSProperties = { gridTemplateColumns: `repeat(${stages.length}, minmax(0, 1fr))` }
  const owners = [...new Map(stages.map(({ owner }) => [owner.label, owner])).values()]
  return (
    <div className={classes.picture}>
      <div
        className={classes.phases}
        style={columns}
        data-many={stages.length > manyStages || undefined}
        aria-hidden="true"
      >
        {phasesOf(stages).map(({ label, start, length }) => (
          <span key={start} className={classes.phase} style={{ gridColumn: `${start + 1} / span ${length}` }}>
            {label}
          </span>
        ))}
      </div>
      <div className={classes.bands}>
        <Bands stages={stages} />
        <img src={transparentPicture} alt={description} />
      </div>
      <ol className={classes.labels} style={columns}>
        {stages.map((stage) => (
          <li key={stage.id} className={classes.stage}>
            <span className={classes.label} lang={nameLanguage}>
              {stage.label}
            </span>
            <OwnerMark owner={stage.owner} />
          </li>
        ))}
      </ol>
      <p className={classes.caption}>
        {owners.map((owner) => (
          <span key={owner.label} className={classes.owner}>
            <OwnerMark owner={owner} />
            {owner.label}
          </span>
        ))}
        <span>{caption}</span>
      </p>
    </div>
  )
}

function Bands({ stages }: Pick<CoverPictureProps, 'stages'>) {
  const bands = bandsOf(stages.map(() => null))
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {stages.map((stage, index) => {
        const band = bands[index]!
        const next = bands[index + 1]
        const border = ((band.left + band.width + (next?.left ?? 1)) / 2) * width
        return (
          <Fragment key={stage.id}>
            {next === undefined ? null : (
              <polygon
                points={connectorPoints(band, next, width, height)}
                fill={`var(--owner-${stage.owner.kind}-soft)`}
              />
            )}
            {stages[index + 1]?.isHandedOver === true ? (
              <line className={classes.border} x1={border} x2={border} y1={0} y2={height} />
            ) : null}
            <rect
              fill={`var(--owner-${stage.owner.kind})`}
              x={band.left * width}
              width={band.width * width}
              y={((1 - band.height) * height) / 2}
              height={band.height * height}
            />
          </Fragment>
        )
      })}
    </svg>
  )
}

function phasesOf(stages: readonly CoverPictureStage[]): { label: string; start: number; length: number }[] {
  const phases: { label: string; start: number; length: number }[] = []
  stages.forEach(({ phase }, index) => {
    const last = phases.at(-1)
    if (last?.label === phase) last.length++
    else phases.push({ label: phase, start: index, length: 1 })
  })
  return phases
}
