import { Button } from '@mantine/core'
import type { Round } from '#domain/agreement/round.ts'
import { answeredBy } from '#domain/agreement/rounds.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { AnswererRow } from '../rounds/AnswererRow.tsx'
import { waitingFor } from '../rounds/waiting-for.ts'
import classes from './FacilitatorView.module.css'

interface RoundStatusProps {
  round: Round
  /** null: nothing can be revealed yet */
  onReveal: (() => void) | null
  onAnswer: (answererId: string) => void
}

/** Who has answered, and nothing of what; those who have not may do so at this machine. */
export function RoundStatus({ round, onReveal, onAnswer }: RoundStatusProps) {
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const answered = answeredBy(workspace, round)
  const waiting = waitingFor(workspace, round)
  return (
    <section className={classes.round} aria-labelledby="round-status" data-testid="round-status">
      <div className={classes.asked}>
        <h2 id="round-status">
          {t('rounds.answered', { answered: answered.length, count: round.answerers.length })}
        </h2>
        <Button
          variant={waiting.length === 0 ? 'filled' : 'default'}
          disabled={onReveal === null}
          onClick={() => onReveal?.()}
        >
          {t('rounds.reveal')}
        </Button>
      </div>
      <ul>
        {round.answerers.map((answerer) => (
          <AnswererRow
            key={answerer.id}
            round={round}
            answerer={answerer}
            isSealed={answered.includes(answerer.id)}
            isWaitedFor={waiting.includes(answerer)}
            isNext={answerer.id === waiting[0]?.id}
            canTypeIn={false}
            onAnswer={() => onAnswer(answerer.id)}
          />
        ))}
      </ul>
    </section>
  )
}
