import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '#ui/language.tsx'
import { LeaveDialog } from '../rounds/LeaveDialog.tsx'
import type { TypeInProps } from '../rounds/round-kind.ts'
import { useSeal } from '../rounds/use-seal.ts'
import classes from './BallotGrid.module.css'
import { BallotRows } from './BallotRows.tsx'
import type { Ballots } from './ballots.ts'

/** Ballots typed in row by row. What is typed is gone with the dialog, unless it was sealed. */
export function BallotGrid({ round, onClose }: TypeInProps<'calibration'>) {
  const { t } = useLanguage()
  const seal = useSeal(round)
  const [isTouched, setIsTouched] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  // After sealing the rows start anew with what is left: undo must not bring back what was sealed.
  const [start, setStart] = useState<{ number: number; ballots: Ballots }>({ number: 0, ballots: {} })

  function sealRows(ballots: Ballots, answererIds: readonly string[]): string | null {
    const problem = seal(
      answererIds.map((answererId) => ({
        answererId,
        content: { kind: 'calibration', stageByLead: { ...ballots[answererId] } },
      })),
    )
    if (problem !== null) return problem
    const left = Object.fromEntries(Object.entries(ballots).filter(([id]) => !answererIds.includes(id)))
    setStart({ number: start.number + 1, ballots: left })
    return null
  }

  return (
    <Modal
      opened
      fullScreen
      title={t('rounds.typeInAll')}
      classNames={{ title: classes.title!, header: classes.header!, body: classes.body! }}
      transitionProps={{ duration: 0 }}
      closeOnEscape={!isLeaving}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      onClose={() => (isTouched ? setIsLeaving(true) : onClose())}
    >
      <BallotRows
        key={start.number}
        round={round}
        ballots={start.ballots}
        hasSealed={start.number > 0}
        onTouch={setIsTouched}
        onSeal={sealRows}
        onClose={onClose}
      />
      {isLeaving ? <LeaveDialog onLeave={onClose} onStay={() => setIsLeaving(false)} /> : null}
    </Modal>
  )
}
