import { useEffect, useRef, useState } from 'react'
import type { RoundKind } from '#domain/agreement/round.ts'
import { formatDate } from '#i18n/format.ts'
import { SelectField } from '#ui/inputs/SelectField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { Attendance } from './Attendance.tsx'
import classes from './RevealedRounds.module.css'
import type { KindOfRound, RoundOf } from './round-kind.ts'

interface RevealedRoundsProps<Kind extends RoundKind, Draft> {
  kind: KindOfRound<Kind, Draft>
  /** At least one, in their order */
  rounds: readonly RoundOf<Kind>[]
  /** The question is being asked again: earlier answers would lead the new ones, so they wait until they are wanted. */
  isFolded: boolean
  /** Revealed just now */
  isNew: boolean
}

const alone = 'alone'

/** What a round brought, and earlier rounds of the same question beside it. */
export function RevealedRounds<Kind extends RoundKind, Draft>(props: RevealedRoundsProps<Kind, Draft>) {
  const { kind, rounds, isFolded, isNew } = props
  const { t, language } = useLanguage()
  const latest = rounds.at(-1)!
  const [shownId, setShownId] = useState<string>(latest.id)
  const [otherId, setOtherId] = useState<string>(alone)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = rounds.find(({ id }) => id === shownId) ?? latest
  const other = rounds.find(({ id }) => id === otherId && id !== shown.id)
  const { Results, Comparison } = kind

  useEffect(() => {
    if (isNew) heading.current?.focus()
  }, [isNew])

  function nameOf(round: RoundOf<Kind>): string {
    return t('rounds.revealedOn', {
      number: rounds.indexOf(round) + 1,
      date: formatDate(round.revealedAt ?? round.startedAt, language),
    })
  }
  function options(among: readonly RoundOf<Kind>[]): { value: string; label: string }[] {
    return among.map((round) => ({ value: round.id, label: nameOf(round) }))
  }

  const content = (
    <>
      {rounds.length < 2 ? null : (
        <div className={classes.choices}>
          <SelectField
            label={t('rounds.shown')}
            value={shown.id as string}
            options={options(rounds)}
            onChange={setShownId}
          />
          <SelectField
            label={t('rounds.compareWith')}
            value={other === undefined ? alone : (other.id as string)}
            options={[
              { value: alone, label: t('rounds.compareNone') },
              ...options(rounds.filter(({ id }) => id !== shown.id)),
            ]}
            onChange={setOtherId}
          />
        </div>
      )}
      {results()}
    </>
  )

  function results() {
    if (other === undefined)
      return (
        <>
          <Attendance round={shown} />
          <Results key={shown.id} round={shown} />
        </>
      )
    const [earlier, later] = [shown, other].sort((a, b) => a.place - b.place) as [
      RoundOf<Kind>,
      RoundOf<Kind>,
    ]
    if (Comparison !== undefined) return <Comparison earlier={earlier} later={later} />
    return [later, earlier].map((round) => (
      <div key={round.id} className={classes.compared}>
        <h4>{nameOf(round)}</h4>
        <Attendance round={round} />
        <Results round={round} />
      </div>
    ))
  }

  if (isFolded)
    return (
      <details className={classes.folded}>
        <summary>{t('rounds.earlier', { count: rounds.length })}</summary>
        <div className={classes.revealed}>{content}</div>
      </details>
    )
  return (
    <section
      className={classes.revealed}
      aria-labelledby={`revealed-${shown.id}`}
      data-testid="revealed-round"
    >
      <h3 id={`revealed-${shown.id}`} ref={heading} tabIndex={-1}>
        {nameOf(shown)}
      </h3>
      {content}
    </section>
  )
}
