import type { QuestionOf } from '#domain/agreement/round.ts'
import { orderedRounds } from '#domain/agreement/rounds.ts'
import { limits } from '#domain/fields.ts'
import type { Criterion, Stage } from '#domain/stage.ts'
import { useApplication } from '#session/application-context.tsx'
import { useCommittedWorkspace } from '#session/session-context.tsx'
import { useRemembered } from '#session/use-remembered.ts'
import { useLanguage } from '#ui/language.tsx'
import { RoundPanel } from '../rounds/RoundPanel.tsx'
import { criteriaKind } from './criteria-kind.ts'
import { proposedCriteria, type ProposedCriterion } from './proposed-criteria.ts'
import { ProposedCriteria } from './ProposedCriteria.tsx'
import classes from './CriteriaView.module.css'

interface Asking {
  own: readonly Criterion[]
  /** What was chosen or left out by hand; otherwise all but what earlier rounds alone asked */
  choices: Readonly<Record<string, boolean>>
}

interface StageCriteriaProps {
  stage: Stage
  title: string
}

/** The vote on the criteria of one stage. */
export function StageCriteria({ stage, title }: StageCriteriaProps) {
  const { t } = useLanguage()
  const { newId } = useApplication()
  const workspace = useCommittedWorkspace()
  const [{ own, choices }, setAsking] = useRemembered<Asking>(`criteria/${stage.id}`, () => ({
    own: [],
    choices: {},
  }))
  const isSame = ({ stageId }: QuestionOf<'criteria'>) => stageId === stage.id
  const rounds = orderedRounds(workspace, 'criteria').filter(({ question }) =>
    isSame(question as QuestionOf<'criteria'>),
  )
  const isOpen = rounds.some(({ revealedAt }) => revealedAt === null)
  const criteria = proposedCriteria(workspace, stage.id, own)
  const isChosen = ({ id, source }: ProposedCriterion) => choices[id] ?? source !== 'earlier'
  const asked = criteria.filter(isChosen)

  function question(): QuestionOf<'criteria'> | { refusal: string } {
    if (asked.length === 0) return { refusal: t('criteria.nothingToAsk') }
    if (asked.length > limits.listItems)
      return { refusal: t('criteria.tooManyToAsk', { maximum: limits.listItems, count: asked.length }) }
    return { kind: 'criteria', stageId: stage.id, criteria: asked.map(({ id, text }) => ({ id, text })) }
  }

  const proposals = (
    <ProposedCriteria
      criteria={criteria}
      isChosen={isChosen}
      onChoose={(id, isNow) => setAsking({ own, choices: { ...choices, [id]: isNow } })}
      onAdd={(text) => setAsking({ own: [...own, { id: newId(), text }], choices })}
      textLanguage={workspace.profile.language}
    />
  )
  return (
    <>
      {rounds.length === 0 ? proposals : null}
      <RoundPanel kind={criteriaKind} title={title} question={question()} isSame={isSame} />
      {rounds.length === 0 || isOpen ? null : (
        <details className={classes.next}>
          <summary>{t('criteria.nextRound')}</summary>
          {proposals}
        </details>
      )}
    </>
  )
}
