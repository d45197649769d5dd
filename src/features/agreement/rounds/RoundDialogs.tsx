import { useState } from 'react'
import type { Answerer, Round } from '#domain/agreement/round.ts'
import { answeredBy } from '#domain/agreement/rounds.ts'
import type { Command } from '#domain/commands/command.ts'
import { answererName } from '#i18n/party-words.ts'
import { useApplication } from '#session/application-context.tsx'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { useCommit } from '../use-commit.ts'

interface RoundDialogProps {
  round: Round
  onClose: () => void
}

/** Carries out one command and then is done, or says in words why it was refused. */
function useAttempt(onDone: () => void): { problem: string | null; attempt: (command: Command) => void } {
  const commit = useCommit()
  const [problem, setProblem] = useState<string | null>(null)
  function attempt(command: Command): void {
    const verdict = commit(command)
    if (verdict === null) onDone()
    else setProblem(verdict)
  }
  return { problem, attempt }
}

/** Shows all answers to everybody; who has not answered is named first. */
export function RevealDialog(
  props: RoundDialogProps & { waiting: readonly Answerer[]; onReveal: () => void },
) {
  const { round, waiting, onReveal, onClose } = props
  const { t } = useLanguage()
  const { now } = useApplication()
  const { problem, attempt } = useAttempt(() => {
    onClose()
    onReveal()
  })
  return (
    <ConfirmDialog
      title={t('rounds.revealTitle')}
      confirm={t('rounds.revealConfirm')}
      problem={problem}
      onConfirm={() => attempt({ type: 'reveal-round', id: round.id, at: now() })}
      onClose={onClose}
    >
      {waiting.length === 0 ? (
        <p>{t('rounds.revealAll')}</p>
      ) : (
        <>
          <p>{t('rounds.revealWaiting', { count: waiting.length })}</p>
          <ul>
            {waiting.map((answerer) => (
              <li key={answerer.id}>{answererName(answerer, t)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('rounds.revealForGood')}</p>
    </ConfirmDialog>
  )
}

export function CancelRoundDialog({ round, onClose }: RoundDialogProps) {
  const { t } = useLanguage()
  const answers = answeredBy(useCommittedWorkspace(), round).length
  const { problem, attempt } = useAttempt(onClose)
  return (
    <ConfirmDialog
      title={t('rounds.cancelTitle')}
      confirm={t('rounds.cancelConfirm')}
      problem={problem}
      onConfirm={() => attempt({ type: 'remove-round', id: round.id })}
      onClose={onClose}
    >
      <p>{answers === 0 ? t('rounds.cancelEmpty') : t('rounds.cancelAnswers', { count: answers })}</p>
    </ConfirmDialog>
  )
}

export function WithdrawDialog({ round, answerer, onClose }: RoundDialogProps & { answerer: Answerer }) {
  const { t } = useLanguage()
  const { problem, attempt } = useAttempt(onClose)
  return (
    <ConfirmDialog
      title={t('rounds.withdrawTitle', { name: answererName(answerer, t) })}
      confirm={t('rounds.withdraw')}
      problem={problem}
      onConfirm={() => attempt({ type: 'withdraw-answer', roundId: round.id, answererId: answerer.id })}
      onClose={onClose}
    >
      <p>{t('rounds.withdrawText')}</p>
    </ConfirmDialog>
  )
}
