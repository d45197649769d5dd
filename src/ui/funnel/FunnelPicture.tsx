import { ArrowRight } from 'lucide-react'
import { Fragment, type CSSProperties } from 'react'
import type { StageId } from '#domain/identifier.ts'
import type { StageRole } from '#domain/stage.ts'
import { Explained } from '#ui/explain/Explained.tsx'
import { bandsOf, connectorPoints, middleBetween } from './funnel-shape.ts'
import classes from './FunnelPicture.module.css'
import { withSoftHyphens } from './soft-hyphens.ts'

export interface FunnelStage {
  id: string
  name: string
  /** Stands for the name where many stages leave little room */
  abbreviation: string
  owner: { kind: StageRole['kind']; letter: string; label: string }
  phaseLabel: string
  /** Entries over the horizon; null where there are no numbers */
  entries: number | null
  entriesLabel: string | null
  /** What sales may or must do here; null where nobody works the stage */
  obligation: { kind: 'may' | 'must'; label: string } | null
}

export interface FunnelStep {
  rate: string
  lag: string
  /** Said where the owner changes, otherwise null */
  handoff: string | null
}

interface FunnelPictureProps {
  /** Sentence for those who cannot see the picture */
  description: string
  stages: readonly FunnelStage[]
  /** One fewer than stages */
  steps: readonly FunnelStep[]
  /** Says what the height stands for */
  caption: string
  height?: number
  /** Without them there is more room for names and duties. */
  hasNumbers?: boolean
  /** Language that the names are written in, for hyphenation; otherwise that of the screen */
  nameLanguage?: string
  selectedId?: string | undefined
  onSelect?: (id: string) => void
}

/** The product's face: the stages as bands, the journey above, responsibility and numbers below. */
export function FunnelPicture(props: FunnelPictureProps) {
  const { stages, steps, height = 190, hasNumbers = true, onSelect } = props
  const bands = bandsOf(stages.map((stage) => stage.entries))
  const isDense = stages.length > 8
  const columns: CSSProperties = { gridTemplateColumns: `repeat(${stages.length}, minmax(0, 1fr))` }
  return (
    <div
      className={classes.picture}
      data-dense={isDense || undefined}
      data-numbers={hasNumbers || undefined}
      style={{ '--canvas-height': `${height}px` } as CSSProperties}
    >
      <div className={classes.phases} style={columns} aria-hidden="true">
        {phasesOf(stages).map(({ label, start, length }) => (
          <div key={start} className={classes.phase} style={{ gridColumn: `${start + 1} / span ${length}` }}>
            {label}
          </div>
        ))}
      </div>
      <div className={classes.canvas}>
        <svg
          className={classes.bands}
          viewBox={`0 0 1000 ${height}`}
          preserveAspectRatio="none"
          style={{ height }}
          role="img"
          aria-label={props.description}
        >
          {bands.slice(0, -1).map((band, index) => (
            <Fragment key={stages[index]!.id}>
              <polygon
                points={connectorPoints(band, bands[index + 1]!, 1000, height)}
                fill={`var(--owner-${stages[index]!.owner.kind}-soft)`}
              />
              {steps[index]?.handoff ? (
                <line
                  className={classes.border}
                  x1={middleBetween(band, bands[index + 1]!) * 1000}
                  x2={middleBetween(band, bands[index + 1]!) * 1000}
                  y1={0}
                  y2={height}
                />
              ) : null}
            </Fragment>
          ))}
          {bands.map((band, index) => (
            <rect
              key={stages[index]!.id}
              className={classes.band}
              fill={`var(--owner-${stages[index]!.owner.kind})`}
              x={band.left * 1000}
              width={band.width * 1000}
              y={(height - band.height * height) / 2}
              height={band.height * height}
            />
          ))}
        </svg>
        {bands.slice(0, -1).map((band, index) =>
          steps[index]?.handoff ? (
            <span
              key={stages[index]!.id}
              className={classes.handoff}
              style={{ left: `${middleBetween(band, bands[index + 1]!) * 100}%` }}
              title={steps[index].handoff}
            >
              {isDense ? null : <OwnerMark owner={stages[index]!.owner} />}
              <ArrowRight size={12} aria-hidden="true" />
              <OwnerMark owner={stages[index + 1]!.owner} />
            </span>
          ) : null,
        )}
      </div>
      {hasNumbers ? (
        <ol className={classes.steps} style={columns}>
          {steps.map((step, index) => (
            <StepLabel key={stages[index]!.id} step={step} />
          ))}
        </ol>
      ) : null}
      <ol className={classes.labels} style={columns}>
        {stages.map((stage) => (
          <li
            key={stage.id}
            className={classes.column}
            data-selected={stage.id === props.selectedId || undefined}
          >
            <StageLabel
              stage={stage}
              isDense={isDense}
              hasNumbers={hasNumbers}
              isSelected={stage.id === props.selectedId}
              nameLanguage={props.nameLanguage}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ol>
      <div className={classes.caption}>
        {ownersOf(stages).map((owner) => (
          <span key={owner.label} className={classes.legend}>
            <OwnerMark owner={owner} />
            {owner.label}
          </span>
        ))}
        <span>{props.caption}</span>
      </div>
    </div>
  )
}

function StageLabel(props: {
  stage: FunnelStage
  isDense: boolean
  hasNumbers: boolean
  isSelected: boolean
  nameLanguage: string | undefined
  onSelect: FunnelPictureProps['onSelect']
}) {
  const { stage, isDense, isSelected, nameLanguage, onSelect } = props
  const name = isDense && stage.abbreviation !== '' ? stage.abbreviation : stage.name
  return (
    <div className={classes.stage}>
      {onSelect === undefined ? (
        <span className={classes.name} lang={nameLanguage} title={stage.name}>
          {withSoftHyphens(name, nameLanguage)}
        </span>
      ) : (
        <button
          type="button"
          className={classes.name}
          lang={nameLanguage}
          aria-current={isSelected ? 'true' : undefined}
          title={stage.name}
          onClick={() => onSelect(stage.id)}
        >
          {withSoftHyphens(name, nameLanguage)}
        </button>
      )}
      {props.hasNumbers ? (
        <span className={classes.entries}>
          {stage.entriesLabel === null ? (
            '\u00a0'
          ) : (
            <Explained target={{ kind: 'entries', stageId: stage.id as StageId }}>
              {stage.entriesLabel}
            </Explained>
          )}
        </span>
      ) : null}
      <span className={classes.marks}>
        <OwnerMark owner={stage.owner} />
        {stage.obligation === null ? null : (
          <span className={classes.obligation} data-kind={stage.obligation.kind}>
            {stage.obligation.label}
          </span>
        )}
      </span>
    </div>
  )
}

function StepLabel({ step }: { step: FunnelStep }) {
  return (
    <li className={classes.step} title={step.handoff ?? undefined}>
      <span className={classes.rate}>{step.rate}</span>
      <span className={classes.lag}>{step.lag}</span>
    </li>
  )
}

/** A hue alone does not tell owners apart for everybody: each has a letter too. */
export function OwnerMark({ owner }: { owner: FunnelStage['owner'] }) {
  return (
    <span className={classes.owner} style={{ background: `var(--owner-${owner.kind})` }} title={owner.label}>
      {owner.letter}
    </span>
  )
}

/** Runs of stages in the same phase of the buyer's journey. */
function phasesOf(stages: readonly FunnelStage[]): { label: string; start: number; length: number }[] {
  const phases: { label: string; start: number; length: number }[] = []
  stages.forEach((stage, index) => {
    const last = phases.at(-1)
    if (last !== undefined && last.label === stage.phaseLabel) last.length++
    else phases.push({ label: stage.phaseLabel, start: index, length: 1 })
  })
  return phases
}

function ownersOf(stages: readonly FunnelStage[]): FunnelStage['owner'][] {
  return [...new Map(stages.map((stage) => [stage.owner.label, stage.owner])).values()]
}
