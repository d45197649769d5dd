import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { fixedVersion } from '#domain/agreement/versions.ts'
import type { StageId } from '#domain/identifier.ts'
import type { Stage } from '#domain/stage.ts'
import { definitionsFixedText } from '#i18n/problem-text.ts'
import { useCommittedWorkspace, useOpenWorkspace } from '#session/session-context.tsx'
import type { Verdict } from '#ui/inputs/NumberField.tsx'
import { useLanguage } from '#ui/language.tsx'
import { PictureWithTable } from '../PictureWithTable.tsx'
import type { ResultsProps, RoundOf } from '../rounds/round-kind.ts'
import { criteriaOutcome } from './criteria-outcome.ts'
import classes from './CriteriaResults.module.css'
import { CriteriaTable } from './CriteriaTable.tsx'
import { CriterionRow } from './CriterionRow.tsx'
import { useDefinition } from './use-definition.ts'

/** The votes as shares, and what may follow from them for the definition. */
export function CriteriaResults({ round }: ResultsProps<'criteria'>) {
  const { t } = useLanguage()
  const stage = useCommittedWorkspace().stages[round.question.stageId as StageId]
  return stage === undefined ? <p>{t('criteria.stageGone')}</p> : <StageResults round={round} stage={stage} />
}

function StageResults({ round, stage }: { round: RoundOf<'criteria'>; stage: Stage }) {
  const { t } = useLanguage()
  const { engine } = useOpenWorkspace()
  const workspace = useCommittedWorkspace()
  const definition = useDefinition(stage)
  const [problem, setProblem] = useState<Verdict>(null)
  const outcome = criteriaOutcome(workspace, round, engine.criterionTally)
  const suggested = outcome.filter(({ tally }) => tally.isAcceptanceSuggested)
  const fixed = fixedVersion(workspace)
  const note = useRef<HTMLSpanElement>(null)
  const missing = suggested.map(({ criterion }) => criterion).filter((one) => !definition.has(one))

  function putAll(): void {
    const verdict = definition.put(missing)
    setProblem(verdict)
    // The button is gone then.
    if (verdict === null) note.current?.focus()
  }
  function takeOverNote(): string {
    if (suggested.length === 0) return t('criteria.noneSuggested')
    return missing.length === 0 ? t('criteria.allTakenOver') : t('criteria.takeOverHint')
  }

  return (
    <div className={classes.results}>
      <p className={classes.lead}>
        {t('criteria.lead', { suggested: suggested.length, count: outcome.length })}
      </p>
      <div className={classes.takeOver}>
        {missing.length === 0 ? null : (
          <Button disabled={fixed !== undefined} onClick={putAll}>
            {t('criteria.takeOver', { count: missing.length })}
          </Button>
        )}
        <span ref={note} tabIndex={-1} className={classes.note}>
          {takeOverNote()}
        </span>
      </div>
      {fixed === undefined ? null : <p className={classes.fixed}>{definitionsFixedText(fixed, t)}</p>}
      {problem === null ? null : (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <PictureWithTable
        title={t('criteria.shares')}
        picture={
          <ul className={classes.list}>
            {outcome.map(({ criterion, tally }) => (
              <CriterionRow
                key={criterion.id}
                text={criterion.text}
                textLanguage={workspace.profile.language}
                tally={tally}
                isInDefinition={definition.has(criterion)}
                isFixed={fixed !== undefined}
                onPut={() => setProblem(definition.put([criterion]))}
                onTakeOut={() => setProblem(definition.takeOut(criterion))}
              />
            ))}
          </ul>
        }
        table={<CriteriaTable outcome={outcome} isInDefinition={definition.has} />}
      />
    </div>
  )
}
