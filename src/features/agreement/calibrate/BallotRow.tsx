import { Button } from '@mantine/core'
import { LockKeyhole } from 'lucide-react'
import type { Answerer } from '#domain/agreement/round.ts'
import type { StageId } from '#domain/identifier.ts'
import { answererName } from '#i18n/party-words.ts'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import type { RoundOf } from '../rounds/round-kind.ts'
import classes from './BallotGrid.module.css'
import type { LeadsDraft } from './calibration-kind.ts'
import { stageLabel } from './stage-label.ts'

interface BallotRowProps {
  round: RoundOf<'calibration'>
  answerer: Answerer
  isSealed: boolean
  /** Its stages are shown, while the facilitator types them. */
  isTyped: boolean
  /** Column of the cell that Tab goes to; null: none in this row */
  stopAt: number | null
  ballot: LeadsDraft
  onEnter: (column: number) => void
  /** From stage to stage, and back to none */
  onNext: (leadId: string) => void
  onSeal: () => void
}

/** The ballot of one who is asked. Sealed, it shows nothing; while another one is typed, only where something stands. */
export function BallotRow(props: BallotRowProps) {
  const { round, answerer, isSealed, isTyped, stopAt, ballot, onEnter, onNext, onSeal } = props
  const { t } = useLanguage()
  const workspace = useCommittedWorkspace()
  const { leads, stageIds } = round.question
  const name = answererName(answerer, t)

  if (isSealed)
    return (
      <tr>
        <th scope="row" className={classes.name}>
          {name}
        </th>
        <td colSpan={leads.length + 1} className={classes.sealed}>
          <LockKeyhole size={14} aria-hidden="true" /> {t('calibration.sealed')}
        </td>
      </tr>
    )

  function content(leadId: string): { mark: string; words: string } {
    const stageId = ballot[leadId]
    if (stageId === undefined) return { mark: '', words: t('calibration.cellEmpty') }
    if (!isTyped) return { mark: '•', words: t('calibration.cellHidden') }
    const number = stageIds.indexOf(stageId) + 1
    const abbreviation = workspace.stages[stageId as StageId]?.abbreviation ?? ''
    return { mark: `${number} ${abbreviation}`.trim(), words: stageLabel(workspace, stageId, t) }
  }

  return (
    <tr data-open>
      <th scope="row" className={classes.name} data-typed={isTyped || undefined}>
        {name}
      </th>
      {leads.map(({ id }, column) => {
        const { mark, words } = content(id)
        return (
          <td key={id} className={classes.cellBox}>
            <button
              type="button"
              data-cell
              className={classes.cell}
              tabIndex={stopAt === column ? 0 : -1}
              data-autofocus={stopAt === column || undefined}
              aria-label={t('calibration.cell', { name, number: column + 1, content: words })}
              onFocus={() => onEnter(column)}
              onDoubleClick={() => onNext(id)}
            >
              {mark}
            </button>
          </td>
        )
      })}
      <td className={classes.action}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={Object.keys(ballot).length === 0}
          aria-label={t('calibration.sealOf', { name })}
          onFocus={() => onEnter(stopAt ?? 0)}
          onClick={onSeal}
        >
          {t('calibration.seal')}
        </Button>
      </td>
    </tr>
  )
}
