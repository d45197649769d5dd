import { Button, Group } from '@mantine/core'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { answeredBy } from '#domain/agreement/rounds.ts'
import { useApplication } from '#session/application-context.tsx'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import type { RoundOf } from '../rounds/round-kind.ts'
import { useDraft } from '../rounds/use-draft.ts'
import { waitingFor } from '../rounds/waiting-for.ts'
import classes from './BallotGrid.module.css'
import { BallotRow } from './BallotRow.tsx'
import { afterChoice, movedCell, withBallotChoice, type Ballots, type GridCell } from './ballots.ts'
import { shortStageLabel } from './stage-label.ts'

interface BallotRowsProps {
  round: RoundOf<'calibration'>
  /** What is typed in already */
  ballots: Ballots
  hasSealed: boolean
  onTouch: (isTouched: boolean) => void
  /** Says in words why they were refused */
  onSeal: (ballots: Ballots, answererIds: readonly string[]) => string | null
  onClose: () => void
}

/** One row for each who is asked, one column for each lead. Only the row that is being typed shows its stages. */
export function BallotRows({ round, ballots, hasSealed, onTouch, onSeal, onClose }: BallotRowsProps) {
  const { t } = useLanguage()
  const { now } = useApplication()
  const workspace = useCommittedWorkspace()
  const { draft, change } = useDraft(() => ballots, now)
  const { leads, stageIds } = round.question
  const sealed = answeredBy(workspace, round)
  const open = waitingFor(workspace, round)
  const shown = round.answerers.filter((one) => open.includes(one) || sealed.includes(one.id))
  const [cell, setCell] = useState<GridCell>({ row: 0, column: 0 })
  const [hasFocus, setHasFocus] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const grid = useRef<HTMLTableElement>(null)
  const filled = open.filter(({ id }) => draft[id] !== undefined).map(({ id }) => id)
  const isTouched = filled.length > 0

  useEffect(() => onTouch(isTouched), [isTouched, onTouch])
  useEffect(() => focusCell(grid.current, { row: 0, column: 0 }), [])

  function goTo(next: GridCell): void {
    setCell(next)
    focusCell(grid.current, next)
  }
  function chooseNext(answererId: string, leadId: string): void {
    const next = stageIds[stageIds.indexOf(draft[answererId]?.[leadId] ?? '') + 1]
    change(withBallotChoice(draft, answererId, leadId, next))
  }
  function handleKey(event: KeyboardEvent): void {
    // The seal of a row takes its own keys.
    if (!(event.target as Element).hasAttribute('data-cell')) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const answerer = open[cell.row]
    const lead = leads[cell.column]
    if (answerer === undefined || lead === undefined) return
    const stageId = /^[1-9]$/.test(event.key) ? stageIds[Number(event.key) - 1] : undefined
    const moved = movedCell(cell, event.key, { rows: open.length, columns: leads.length })
    if (stageId !== undefined) {
      change(withBallotChoice(draft, answerer.id, lead.id, stageId))
      goTo(afterChoice(cell, leads.length))
    } else if (event.key === 'Delete' || event.key === 'Backspace')
      change(withBallotChoice(draft, answerer.id, lead.id, undefined))
    else if (event.key === ' ') chooseNext(answerer.id, lead.id)
    else if (moved !== null) goTo(moved)
    else return
    event.preventDefault()
  }

  if (open.length === 0)
    return (
      <div className={classes.done}>
        <p role="status">{t('calibration.allTypedIn')}</p>
        <Button data-autofocus onClick={onClose}>
          {t('common.close')}
        </Button>
      </div>
    )
  return (
    <div className={classes.grid}>
      <div className={classes.above}>
        <ul className={classes.legend} aria-label={t('calibration.stages')}>
          {stageIds.map((id, index) => (
            <li key={id}>
              {index < 9 ? <kbd>{index + 1}</kbd> : null} {shortStageLabel(workspace, id, t)}
            </li>
          ))}
        </ul>
        <p className={classes.hint}>{t('calibration.gridKeys')}</p>
        <p className={classes.lead} lang={workspace.profile.language} aria-live="polite">
          {t('calibration.leadText', { number: cell.column + 1, text: leads[cell.column]?.text ?? '' })}
        </p>
      </div>
      <div className={classes.scrolled}>
        <table ref={grid} className={`${tables.table} ${classes.table}`}>
          <caption className="visually-hidden">{t('rounds.typeInAll')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('calibration.ballot')}</th>
              {leads.map(({ id }, index) => (
                <th key={id} scope="col" className={classes.column}>
                  {index + 1}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('calibration.seal')}</span>
              </th>
            </tr>
          </thead>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the cells */}
          <tbody
            onKeyDown={handleKey}
            onFocus={() => setHasFocus(true)}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) setHasFocus(false)
            }}
          >
            {shown.map((answerer) => {
              const row = open.indexOf(answerer)
              return (
                <BallotRow
                  key={answerer.id}
                  round={round}
                  answerer={answerer}
                  isSealed={row < 0}
                  isTyped={hasFocus && row === cell.row}
                  // One stop for Tab in the whole grid.
                  stopAt={row === cell.row ? cell.column : null}
                  ballot={draft[answerer.id] ?? {}}
                  onEnter={(column) => setCell({ row, column })}
                  onNext={(leadId) => chooseNext(answerer.id, leadId)}
                  onSeal={() => setProblem(onSeal(draft, [answerer.id]))}
                />
              )
            })}
          </tbody>
        </table>
      </div>
      {problem === null ? null : (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <Group gap="sm">
        <Button disabled={!isTouched} onClick={() => setProblem(onSeal(draft, filled))}>
          {t('calibration.sealAll', { count: filled.length })}
        </Button>
        {hasSealed ? (
          <span role="status" className={classes.hint}>
            {t('calibration.sealedSoFar', { sealed: sealed.length, count: round.answerers.length })}
          </span>
        ) : null}
      </Group>
    </div>
  )
}

function focusCell(grid: HTMLTableElement | null, { row, column }: GridCell): void {
  grid?.querySelectorAll('tr[data-open]')[row]?.querySelectorAll<HTMLElement>('[data-cell]')[column]?.focus()
}
