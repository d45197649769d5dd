import type { Language } from '#domain/language.ts'
import { hyphenate } from '../agreement/hyphenate.ts'
import { bandsOf, type Band } from './funnel-shape.ts'
import { OwnerMark, type FunnelStage } from './FunnelPicture.tsx'
import classes from './FunnelJourney.module.css'
import { ObligationMark, type Obligation } from './ObligationMark.tsx'

export interface JourneyStage {
  id: string
  number: number
  name: string
  abbreviation: string
  owner: FunnelStage['owner']
  phase: string
  obligation: Obligation | null
  /** Responsibility changes hands on the way here */
  isHandedOver: boolean
}

interface FunnelJourneyProps {
  stages: readonly JourneyStage[]
  /** Of owners and duties */
  language: Language
  /** Of the names */
  nameLanguage: Language
}

/**
 * The funnel from top to bottom, a row for each stage: for a page that is taller than wide, with room for long
 * names and for many stages. The bands are those of the picture that lies on its side.
 */
export function FunnelJourney({ stages, language, nameLanguage }: FunnelJourneyProps) {
  const bands = bandsOf(stages.map(() => null))
  return (
    <ol className={classes.journey} data-many={stages.length > 10 || undefined}>
      {stages.map((stage, index) => {
        const isNewPhase = stages[index - 1]?.phase !== stage.phase
        return (
          <li key={stage.id} className={classes.row} data-handed-over={stage.isHandedOver || undefined}>
            <span className={classes.phase} data-new={isNewPhase || undefined}>
              {isNewPhase ? stage.phase : null}
            </span>
            <span className={classes.band}>
              <BandPicture kind={stage.owner.kind} band={bands[index]!} next={bands[index + 1]} />
            </span>
            <span className={classes.name}>
              <span className={classes.number}>{stage.number}</span>
              <span lang={nameLanguage}>
                {hyphenate(stage.name, nameLanguage)}
                {stage.abbreviation === '' ? null : (
                  <>
                    {' '}
                    <span className={classes.abbreviation}>{stage.abbreviation}</span>
                  </>
                )}
              </span>
            </span>
            <span className={classes.owner}>
              <OwnerMark owner={stage.owner} />
              {hyphenate(stage.owner.label, language)}
            </span>
            <span className={classes.work}>
              {stage.obligation === null ? null : (
                <ObligationMark {...stage.obligation} label={hyphenate(stage.obligation.label, language)} />
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

const bandBottom = 62

function BandPicture(props: { kind: FunnelStage['owner']['kind']; band: Band; next: Band | undefined }) {
  const { kind, band, next } = props
  const left = 50 - band.height * 50
  const nextLeft = next === undefined ? left : 50 - next.height * 50
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {next === undefined ? null : (
        <polygon
          points={`${left},${bandBottom} ${100 - left},${bandBottom} ${100 - nextLeft},100 ${nextLeft},100`}
          fill={`var(--owner-${kind}-soft)`}
        />
      )}
      <rect
        x={left}
        width={100 - 2 * left}
        y={0}
        height={next === undefined ? 100 : bandBottom}
        fill={`var(--owner-${kind})`}
      />
    </svg>
  )
}
