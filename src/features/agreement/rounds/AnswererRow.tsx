import { Button } from '@mantine/core'
import { Circle, LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import type { Answerer, Round } from '#domain/agreement/round.ts'
import { answererName, partyName } from '#i18n/party-words.ts'
import { useLanguage } from '#ui/language.tsx'
import type { AnswerWay } from './AnswerDialog.tsx'
import classes from './AnswererRow.module.css'
import { WithdrawDialog } from './RoundDialogs.tsx'

interface AnswererRowProps {
  round: Round
  answerer: Answerer
  isSealed: boolean
  /** May still answer */
  isWaitedFor: boolean
  isNext: boolean
  canTypeIn: boolean
  onAnswer: (way: AnswerWay) => void
}

/** One who is asked: sealed or not yet, and the ways to answer. */
export function AnswererRow(props: AnswererRowProps) {
  const { round, answerer, isSealed, isWaitedFor, isNext, canTypeIn, onAnswer } = props
  const { t } = useLanguage()
  const [isWithdrawing, setIsWithdrawing] = useState(false)
  const name = answererName(answerer, t)
  const hasSide = round.mode === 'participant' && answerer.side !== 'own'
  const Mark = isSealed ? LockKeyhole : Circle

  return (
    <li className={classes.row}>
      <span className={classes.name}>
        {name}
        {hasSide ? <span className={classes.side}>{partyName({ ...answerer, name: '' }, t)}</span> : null}
      </span>
      <span className={classes.state} data-sealed={isSealed || undefined}>
        <Mark size={14} aria-hidden="true" />
        {state()}
      </span>
      <span className={classes.actions}>
        {isSealed ? (
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            aria-label={t('rounds.withdrawOf', { name })}
            onClick={() => setIsWithdrawing(true)}
          >
            {t('rounds.withdraw')}
          </Button>
        ) : isWaitedFor ? (
          <>
            {canTypeIn ? (
              <Button
                size="xs"
                variant="subtle"
                color="gray"
                aria-label={t('rounds.typeInOf', { name })}
                onClick={() => onAnswer('ballot')}
              >
                {t('rounds.typeIn')}
              </Button>
            ) : null}
            <Button
              size="xs"
              variant={isNext ? 'filled' : 'default'}
              aria-label={t('rounds.answerOf', { name })}
              onClick={() => onAnswer('self')}
            >
              {t('rounds.answer')}
            </Button>
          </>
        ) : null}
      </span>
      {isWithdrawing ? (
        <WithdrawDialog round={round} answerer={answerer} onClose={() => setIsWithdrawing(false)} />
      ) : null}
    </li>
  )

  function state(): string {
    if (isSealed) return t('rounds.sealed')
    return isWaitedFor ? t('rounds.notYet') : t('rounds.noLongerIn')
  }
}
