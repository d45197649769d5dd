import { Button, Group } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { RoundKind } from '#domain/agreement/round.ts'
import { answeredBy } from '#domain/agreement/rounds.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { AnswerDialog, type AnswerWay } from './AnswerDialog.tsx'
import { AnswererRow } from './AnswererRow.tsx'
import classes from './OpenRound.module.css'
import type { KindOfRound, RoundOf } from './round-kind.ts'
import { CancelRoundDialog, RevealDialog } from './RoundDialogs.tsx'
import { RoundPapers } from './RoundPapers.tsx'
import { useSeal } from './use-seal.ts'
import { waitingFor } from './waiting-for.ts'

interface OpenRoundProps<Kind extends RoundKind, Draft> {
  kind: KindOfRound<Kind, Draft>
  title: string
  round: RoundOf<Kind>
  /** Among the rounds of this question, from 1 */
  number: number
  /** Begun just now */
  isNew: boolean
  onReveal: () => void
}

type Dialog =
  | { kind: 'answer'; way: AnswerWay; answererId: string }
  | { kind: 'type-in' | 'reveal' | 'cancel' }

/** Collects answers. Who has answered is shown, and nothing of what. */
export function OpenRound<Kind extends RoundKind, Draft>(props: OpenRoundProps<Kind, Draft>) {
  const { kind, title, round, number, isNew, onReveal } = props
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const seal = useSeal(round)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const answered = answeredBy(workspace, round)
  const waiting = waitingFor(workspace, round)
  const isComplete = waiting.length === 0
  const { TypeIn } = kind
  const close = () => setDialog(null)

  useEffect(() => {
    if (isNew) heading.current?.focus()
  }, [isNew])

  return (
    <section className={classes.round} aria-labelledby={`round-${round.id}`} data-testid="open-round">
      <div className={classes.head}>
        <h3 id={`round-${round.id}`} ref={heading} tabIndex={-1}>
          {t('rounds.numbered', { number })}
        </h3>
        <p role="status" className={classes.count}>
          {t('rounds.answered', { answered: answered.length, count: round.answerers.length })}
        </p>
      </div>
      <ul className={classes.answerers}>
        {round.answerers.map((answerer) => (
          <AnswererRow
            key={answerer.id}
            round={round}
            answerer={answerer}
            isSealed={answered.includes(answerer.id)}
            isWaitedFor={waiting.includes(answerer)}
            // The next one is who the machine goes to.
            isNext={answerer.id === waiting[0]?.id}
            canTypeIn={TypeIn === undefined}
            onAnswer={(way) => setDialog({ kind: 'answer', way, answererId: answerer.id })}
          />
        ))}
      </ul>
      <p className={classes.hint}>{t('rounds.fixedHint')}</p>
      <RoundPapers
        round={round}
        title={title}
        onTypeIn={TypeIn === undefined || isComplete ? undefined : () => setDialog({ kind: 'type-in' })}
      />
      <Group>
        <Button
          variant={isComplete ? 'filled' : 'default'}
          disabled={answered.length === 0}
          onClick={() => setDialog({ kind: 'reveal' })}
        >
          {t('rounds.reveal')}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => setDialog({ kind: 'cancel' })}>
          {t('rounds.cancel')}
        </Button>
      </Group>

      {dialog?.kind === 'answer' ? (
        <AnswerDialog
          kind={kind}
          title={title}
          round={round}
          waiting={waiting}
          way={dialog.way}
          firstId={dialog.answererId}
          onSeal={(answererId, content) => seal([{ answererId, content }])}
          onClose={close}
        />
      ) : null}
      {dialog?.kind === 'type-in' && TypeIn !== undefined ? <TypeIn round={round} onClose={close} /> : null}
      {dialog?.kind === 'reveal' ? (
        <RevealDialog
          round={round}
          waiting={round.answerers.filter(({ id }) => !answered.includes(id))}
          onReveal={onReveal}
          onClose={close}
        />
      ) : null}
      {dialog?.kind === 'cancel' ? <CancelRoundDialog round={round} onClose={close} /> : null}
    </section>
  )
}
