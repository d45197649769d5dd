import { stances, type Stance } from '#domain/agreement/position.ts'
import type { Role } from '#domain/agreement/party.ts'
import type { Stand } from '#domain/agreement/positions.ts'
import type { Language } from '#domain/language.ts'
import { partyName } from '#i18n/party-words.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './DecideView.module.css'
import { rowMark, stanceMark } from './position-keys.ts'
import { ReasonField } from './ReasonField.tsx'
import type { Positions } from './use-positions.ts'

interface PositionRowProps {
  stand: Stand
  role: Role | undefined
  stageName: string
  textLanguage: Language
  positions: Positions
  /** Positions stand as they were when the version was proposed */
  isFixed: boolean
  /** What a reason is being given for, if anything */
  asked: Stance | null
  onAsk: (stance: Stance) => void
  /** `isDone`: a position was taken, and it goes on with the next person */
  onSettled: (stance: Stance, isDone: boolean) => void
}

/** What one participant says: three buttons, and the reason where there is one. */
export function PositionRow(props: PositionRowProps) {
  const { stand, role, stageName, textLanguage, positions, isFixed, asked, onAsk, onSettled } = props
  const { t } = useLanguage()
  const { participant, position, isEarlier } = stand
  const { id, name } = participant
  const said = position?.stance ?? null
  // Said to another wording it is no longer said, but for an objection, which only its owner takes back.
  const chosen = isEarlier && said !== 'objection' ? null : said

  function choose(stance: Stance): void {
    if (stance !== 'agree') onAsk(stance)
    else if (chosen === 'agree') positions.clear(id)
    else if (positions.take(id, 'agree', '') === null) onSettled('agree', true)
  }

  return (
    <li className={classes.row} {...{ [rowMark]: id }}>
      <span className={classes.person}>
        {name}
        {role === undefined ? null : <span className={classes.role}>{partyName(role, t)}</span>}
      </span>
      {isFixed ? (
        <span className={classes.said} data-kind={said ?? 'none'}>
          {t(said === null ? 'decide.notSaid' : `decide.${said}`)}
        </span>
      ) : (
        <span
          className={classes.stances}
          role="group"
          aria-label={t('decide.positionOf', { name, stage: stageName })}
        >
          {stances.map((stance, place) => (
            <button
              key={stance}
              type="button"
              className={classes.stance}
              data-kind={stance}
              {...{ [stanceMark]: stance }}
              aria-pressed={chosen === stance}
              aria-keyshortcuts={String(place + 1)}
              tabIndex={stance === (chosen ?? 'agree') ? 0 : -1}
              onClick={() => choose(stance)}
            >
              <kbd className={classes.key} aria-hidden="true">
                {place + 1}
              </kbd>
              {t(`decide.${stance}`)}
            </button>
          ))}
        </span>
      )}
      {asked !== null ? (
        <ReasonField
          label={t(asked === 'objection' ? 'decide.whyObjection' : 'decide.whyReservation', { name })}
          reason={position?.reason ?? ''}
          textLanguage={textLanguage}
          onTake={(reason) => positions.take(id, asked, reason)}
          onClose={(isDone) => onSettled(asked, isDone)}
        />
      ) : (
        <>
          {position === null || position.reason === '' ? null : (
            <p className={classes.reason} data-kind={position.stance} lang={textLanguage}>
              {position.reason}
            </p>
          )}
          {said === null || !isEarlier ? null : (
            <p className={classes.earlier}>{t('decide.givenOnEarlier', { position: t(`decide.${said}`) })}</p>
          )}
        </>
      )}
    </li>
  )
}
