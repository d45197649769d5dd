import { useState } from 'react'
import { revealedAnswers } from '#domain/agreement/rounds.ts'
import { fixedVersion } from '#domain/agreement/versions.ts'
import type { StageId } from '#domain/identifier.ts'
import type { Stage } from '#domain/stage.ts'
import { answererName } from '#i18n/party-words.ts'
import { definitionsFixedText } from '#i18n/problem-text.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import tables from '#ui/tables.module.css'
import type { ResultsProps } from '../rounds/round-kind.ts'
import { useCommit } from '../use-commit.ts'
import { comparedChoices, comparedCriteria, comparedWords } from './compared-terms.ts'
import { ComparedTermsRow } from './ComparedTermsRow.tsx'
import { CriterionRow } from './CriterionRow.tsx'
import classes from './TermsResults.module.css'

/** The answers side by side, with what the definition says now; what is agreed is taken over from here. */
export function TermsResults({ round }: ResultsProps<'terms'>) {
  const { t, language } = useLanguage()
  const workspace = useWorkspace()
  const commit = useCommit()
  const [problem, setProblem] = useState<string | null>(null)
  const stage = workspace.stages[round.question.stageId as StageId]
  const answers = revealedAnswers(workspace, round, 'terms')
  if (stage === undefined) return <p>{t('terms.stageGone')}</p>

  const answerers = round.answerers.filter(({ id }) => answers.some(({ answererId }) => answererId === id))
  const words = { t, language }
  const choices = comparedChoices(answers, stage, words)
  const criteria = comparedCriteria(answers, stage)
  const disputed = [...choices, ...criteria].filter(({ isDisputed }) => isDisputed).length

  const { id } = stage
  const fixed = fixedVersion(workspace)
  const change =
    fixed === undefined
      ? (fields: Partial<Omit<Stage, 'id'>>) => setProblem(commit({ type: 'edit-stage', id, fields }))
      : undefined

  return (
    <div className={classes.results}>
      <p className={classes.lead}>
        {disputed === 0 ? t('terms.allAgree') : t('terms.disputed', { count: disputed })}
      </p>
      {fixed === undefined ? null : <p className={classes.fixed}>{definitionsFixedText(fixed, t)}</p>}
      {problem === null ? null : (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={classes.scroll} role="region" aria-label={t('terms.answers')} tabIndex={0}>
        <table className={`${tables.table} ${classes.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('terms.asked')}</th>
              <th scope="col">{t('terms.now')}</th>
              {answerers.map((answerer) => (
                <th key={answerer.id} scope="col">
                  {answererName(answerer, t)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {choices.map((row) => (
              <ComparedTermsRow key={row.key} row={row} answerers={answerers} onTakeOver={change} />
            ))}
            {criteria.map((criterion) => (
              <CriterionRow
                key={criterion.text}
                compared={criterion}
                answerers={answerers}
                stage={stage}
                onChange={change}
              />
            ))}
            {comparedWords(answers, stage, words).map((row) => (
              <ComparedTermsRow
                key={row.key}
                row={row}
                answerers={answerers}
                textLanguage={workspace.profile.language}
                onTakeOver={change}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
