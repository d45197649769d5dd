import { Button } from '@mantine/core'
import { Check, CircleDashed, OctagonAlert } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import type { Role } from '#domain/agreement/party.ts'
import type { Stance } from '#domain/agreement/position.ts'
import type { Stand } from '#domain/agreement/positions.ts'
import type { ParticipantId } from '#domain/identifier.ts'
import type { Language } from '#domain/language.ts'
import type { Stage } from '#domain/stage.ts'
import { obligationText, roleLetter, roleName } from '#i18n/stage-words.ts'
import { OwnerMark } from '#ui/funnel/FunnelPicture.tsx'
import { useLanguage } from '#ui/language.tsx'
import classes from './DecideView.module.css'
import { buttonBeside, buttonOf, rowMark } from './position-keys.ts'
import { PositionRow } from './PositionRow.tsx'
import { standingKind, standingText, unspoken } from './standing.ts'
import { usePositions } from './use-positions.ts'

interface StageDecisionProps {
  stage: Stage
  stands: readonly Stand[]
  roles: readonly Role[]
  textLanguage: Language
  isFixed: boolean
}

const standingIcons = { agreed: Check, open: OctagonAlert, unfinished: CircleDashed }

/** The definition of one stage beside what everybody says to it. */
export function StageDecision({ stage, stands, roles, textLanguage, isFixed }: StageDecisionProps) {
  const { t, language } = useLanguage()
  const id = useId()
  const card = useRef<HTMLElement>(null)
  const positions = usePositions(stage.id)
  const [asked, setAsked] = useState<{ participantId: ParticipantId; stance: Stance } | null>(null)
  const kind = standingKind(stands)
  const Icon = standingIcons[kind]
  const others = unspoken(stands)
  const owner = {
    kind: stage.owner.kind,
    letter: roleLetter(stage.owner, t),
    label: roleName(stage.owner, t),
  }

  function goOn(participantId: ParticipantId, stance: Stance, isDone: boolean): void {
    setAsked(null)
    const row = card.current?.querySelector(`[${rowMark}="${participantId}"]`)
    const view = card.current?.parentElement
    if (row === null || row === undefined || view === null || view === undefined) return
    const next = isDone ? buttonBeside(view, row, 'agree', 1) : null
    // Whoever left the field for another place is not called back.
    const isElsewhere = !isDone && !row.contains(document.activeElement)
    if (!isElsewhere) (next ?? buttonOf(row, stance))?.focus()
  }

  return (
    <article ref={card} className={classes.card} data-kind={kind} aria-labelledby={id}>
      <div className={classes.definition}>
        <h3 id={id} className={classes.stage} lang={textLanguage}>
          {stage.name}
        </h3>
        <p className={classes.owner}>
          <OwnerMark owner={owner} />
          {[owner.label, obligationText(stage, t)].filter((part) => part !== null).join(' · ')}
        </p>
        {stage.definition.trim() === '' ? (
          <p className={classes.missing}>{t('decide.noDefinition')}</p>
        ) : (
          <p className={classes.text} lang={textLanguage}>
            {stage.definition}
          </p>
        )}
        {stage.entryCriteria.length === 0 ? null : (
          <details className={classes.criteria}>
            <summary>{t('decide.entryCriteria', { count: stage.entryCriteria.length })}</summary>
            <ul lang={textLanguage}>
              {stage.entryCriteria.map((criterion) => (
                <li key={criterion.id}>{criterion.text}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className={classes.positions}>
        <div className={classes.standing}>
          <p className={classes.status} data-kind={kind} role="status">
            <Icon size={16} aria-hidden="true" />
            <span>{standingText(stands, t, language)}</span>
          </p>
          {isFixed || others.length === 0 ? null : (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => positions.agree(others.map(({ participant }) => participant.id))}
            >
              {others.length === stands.length
                ? t('decide.everybodyAgrees')
                : t('decide.othersAgree', { count: others.length })}
            </Button>
          )}
        </div>
        <ul className={classes.rows}>
          {stands.map((stand) => {
            const { id: participantId, roleId } = stand.participant
            return (
              <PositionRow
                key={participantId}
                stand={stand}
                role={roles.find((role) => role.id === roleId)}
                stageName={stage.name}
                textLanguage={textLanguage}
                positions={positions}
                isFixed={isFixed}
                asked={asked?.participantId === participantId ? asked.stance : null}
                onAsk={(stance) => setAsked({ participantId, stance })}
                onSettled={(stance, isDone) => goOn(participantId, stance, isDone)}
              />
            )
          })}
        </ul>
      </div>
    </article>
  )
}
