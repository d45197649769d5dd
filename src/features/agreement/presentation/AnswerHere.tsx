import type { Answerer, Round } from '#domain/agreement/round.ts'
import { useLanguage } from '#ui/language.tsx'
import { calibrationKind } from '../calibrate/calibration-kind.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { criteriaKind } from '../criteria/criteria-kind.ts'
import { estimateKind } from '../estimate/estimate-kind.ts'
import { AnswerDialog } from '../rounds/AnswerDialog.tsx'
import type { RoundOf } from '../rounds/round-kind.ts'
import { useSeal } from '../rounds/use-seal.ts'
import { termsKind } from '../terms/terms-kind.ts'

interface AnswerHereProps {
  round: Round
  title: string
  waiting: readonly Answerer[]
  firstId: string
  /** Nobody but the answerer sees this screen */
  isWallSafe: boolean
  onWallSafe: () => void
  onClose: () => void
}

/** Somebody answers blind at this machine: not before the wall shows nothing of it. */
export function AnswerHere({ isWallSafe, onWallSafe, ...form }: AnswerHereProps) {
  const { t } = useLanguage()
  if (isWallSafe) return <AnswerForms {...form} />
  return (
    <ConfirmDialog
      title={t('presentation.darkTitle')}
      confirm={t('presentation.darkConfirm')}
      onConfirm={onWallSafe}
      onClose={form.onClose}
    >
      <p>{t('presentation.darkText')}</p>
      <p>{t('presentation.darkSecond')}</p>
    </ConfirmDialog>
  )
}

function AnswerForms({ round, ...form }: Omit<AnswerHereProps, 'isWallSafe' | 'onWallSafe'>) {
  const seal = useSeal(round)
  const shared = {
    ...form,
    way: 'self',
    onSeal: (answererId, content) => seal([{ answererId, content }]),
  } as const satisfies Partial<Parameters<typeof AnswerDialog>[0]>
  switch (round.question.kind) {
    case 'terms':
      return <AnswerDialog kind={termsKind} round={round as RoundOf<'terms'>} {...shared} />
    case 'criteria':
      return <AnswerDialog kind={criteriaKind} round={round as RoundOf<'criteria'>} {...shared} />
    case 'calibration':
      return <AnswerDialog kind={calibrationKind} round={round as RoundOf<'calibration'>} {...shared} />
    case 'estimate':
      return <AnswerDialog kind={estimateKind} round={round as RoundOf<'estimate'>} {...shared} />
  }
}
