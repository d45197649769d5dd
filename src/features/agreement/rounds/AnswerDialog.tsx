import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { AnswerContent, Answerer, RoundKind } from '#domain/agreement/round.ts'
import { useLanguage } from '#ui/language.tsx'
import classes from './AnswerDialog.module.css'
import { AnswerForm } from './AnswerForm.tsx'
import { Curtain } from './Curtain.tsx'
import { LeaveDialog } from './LeaveDialog.tsx'
import type { KindOfRound, RoundOf } from './round-kind.ts'

/** Whether somebody answers on their own, or what they wrote on a ballot is typed in for them. */
export type AnswerWay = 'self' | 'ballot'

interface AnswerDialogProps<Kind extends RoundKind, Draft> {
  kind: KindOfRound<Kind, Draft>
  title: string
  round: RoundOf<Kind>
  /** Who has not answered yet, in their order */
  waiting: readonly Answerer[]
  way: AnswerWay
  firstId: string
  /** Says in words why an answer was refused */
  onSeal: (answererId: string, content: AnswerContent) => string | null
  onClose: () => void
}

/**
 * The whole window for one answerer at a time: a curtain until the machine is in the right hands, then the form alone,
 * then the curtain for the next. What is typed is gone with the dialog.
 */
export function AnswerDialog<Kind extends RoundKind, Draft>(props: AnswerDialogProps<Kind, Draft>) {
  const { kind, title, round, waiting, way, firstId, onSeal, onClose } = props
  const { t } = useLanguage()
  const [answerer, setAnswerer] = useState(() => round.answerers.find(({ id }) => id === firstId))
  const [isBehindCurtain, setIsBehindCurtain] = useState(way === 'self')
  const [hasSealed, setHasSealed] = useState(false)
  const [isTouched, setIsTouched] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)

  function seal(answererId: string, content: AnswerContent): string | null {
    const problem = onSeal(answererId, content)
    if (problem !== null) return problem
    setIsTouched(false)
    setHasSealed(true)
    setIsBehindCurtain(true)
    setAnswerer(waiting.find(({ id }) => id !== answererId))
    return null
  }

  return (
    <Modal
      opened
      fullScreen
      title={title}
      classNames={{ title: classes.title!, header: classes.header!, body: classes.body! }}
      transitionProps={{ duration: 0 }}
      // Escape belongs to the question in front.
      closeOnEscape={!isLeaving}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={() => (isTouched ? setIsLeaving(true) : onClose())}
    >
      {isBehindCurtain || answerer === undefined ? (
        <Curtain
          key={answerer?.id ?? ''}
          round={round}
          answerer={answerer}
          way={way}
          hasSealed={hasSealed}
          onLift={() => setIsBehindCurtain(false)}
          onClose={onClose}
        />
      ) : (
        <AnswerForm
          key={answerer.id}
          kind={kind}
          round={round}
          answerer={answerer}
          way={way}
          onTouch={setIsTouched}
          onSeal={(content) => seal(answerer.id, content)}
        />
      )}
      {isLeaving ? <LeaveDialog onLeave={onClose} onStay={() => setIsLeaving(false)} /> : null}
    </Modal>
  )
}
