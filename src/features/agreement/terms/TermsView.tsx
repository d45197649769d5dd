import { orderedRounds } from '#domain/agreement/rounds.ts'
import type { StageId } from '#domain/identifier.ts'
import type { Stage } from '#domain/stage.ts'
import { orderedStages, type Workspace } from '#domain/workspace.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useRemembered } from '#session/use-remembered.ts'
import { useLanguage } from '#ui/language.tsx'
import { stagesToAsk } from '../disputed-stages.ts'
import { QuestionHead } from '../QuestionHead.tsx'
import { RoundPanel } from '../rounds/RoundPanel.tsx'
import { StageTabs } from '../StageTabs.tsx'
import { DefinitionNow } from './DefinitionNow.tsx'
import { termsKind } from './terms-kind.ts'
import classes from './TermsView.module.css'

/** One question at a time: what does this stage mean to us? */
export function TermsView() {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const [chosen, setChosen] = useRemembered<readonly StageId[]>('terms/stages', () => [])
  const [wanted, setWanted] = useRemembered<StageId | null>('terms/stage', () => null)
  const stageIds = stagesToAsk(workspace, 'terms', chosen)
  const known = stageIds.find((id) => id === wanted) ?? stageIds[0] ?? orderedStages(workspace)[0]?.id
  const stage = known === undefined ? undefined : workspace.stages[known]
  if (stage === undefined) return null

  function choose(id: StageId): void {
    if (!stageIds.includes(id)) setChosen([...chosen, id])
    setWanted(id)
  }

  return (
    <section className={classes.view} aria-labelledby="terms-title">
      <StageTabs label={t('terms.stages')} stageIds={stageIds} stageId={stage.id} onChoose={choose} />
      <StageTerms key={stage.id} stage={stage} />
    </section>
  )
}

function StageTerms({ stage }: { stage: Stage }) {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const { id, name } = stage
  const question = t('terms.question', { stage: name })
  return (
    <>
      <QuestionHead id="terms-title" question={question} explanation={t('terms.explanation')} />
      <RoundPanel
        kind={termsKind}
        title={question}
        question={{ kind: 'terms', stageId: id }}
        isSame={(asked) => asked.stageId === id}
      />
      {isRevealed(workspace, id) ? <DefinitionNow stage={stage} /> : null}
    </>
  )
}

function isRevealed(workspace: Workspace, id: StageId): boolean {
  return orderedRounds(workspace, 'terms').some(
    ({ question, revealedAt }) => 'stageId' in question && question.stageId === id && revealedAt !== null,
  )
}
