import { Button, Group } from '@mantine/core'
import { LockKeyhole } from 'lucide-react'
import { useEffect, useRef, type FormEvent } from 'react'
import type { Answerer, Round } from '#domain/agreement/round.ts'
import { answererName } from '#i18n/party-words.ts'
import { useLanguage } from '#ui/language.tsx'
import type { AnswerWay } from './AnswerDialog.tsx'
import classes from './AnswerDialog.module.css'

interface CurtainProps {
  round: Round
  /** Who is next; undefined where nobody is left */
  answerer: Answerer | undefined
  way: AnswerWay
  /** Whether an answer was sealed just now */
  hasSealed: boolean
  onLift: () => void
  onClose: () => void
}

/** Hides every form until the next one has the machine. */
export function Curtain({ round, answerer, way, hasSealed, onLift, onClose }: CurtainProps) {
  const { t } = useLanguage()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (answerer === undefined) onClose()
    else onLift()
  }

  return (
    <form className={classes.curtain} onSubmit={submit}>
      {hasSealed ? (
        <p className={classes.sealed} role="status">
          <LockKeyhole size={20} aria-hidden="true" />
          {t('rounds.sealedNow')}
        </p>
      ) : null}
      <p className={classes.large}>{text()}</p>
      <Group justify="center">
        {answerer !== undefined && hasSealed ? (
          <Button size="md" variant="default" onClick={onClose}>
            {t('rounds.backToRound')}
          </Button>
        ) : null}
        <Button size="md" type="submit" ref={button} data-autofocus>
          {answerer === undefined ? t('rounds.backToRound') : lift(answererName(answerer, t))}
        </Button>
      </Group>
    </form>
  )

  function text(): string {
    if (answerer === undefined) return t('rounds.everybodyAnswered')
    const name = answererName(answerer, t)
    return way === 'self' ? t('rounds.handOver', { name }) : t('rounds.nextBallot', { name })
  }
  function lift(name: string): string {
    if (way === 'ballot') return t('rounds.typeIn')
    return round.mode === 'side' ? t('rounds.weAre', { name }) : t('rounds.iAm', { name })
  }
}
