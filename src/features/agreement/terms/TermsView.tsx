import { orderedRounds } from '#domain/agreement/rounds.ts'
import type { StageId } from '#domain/identifier.ts'
import type { Stage } from '#domain/stage.ts'
import type { Workspace } from '#domain/workspace.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useLanguage } from '#ui/language.tsx'
import { QuestionHead } from '../QuestionHead.tsx'
import { RoundPanel } from '../rounds/RoundPanel.tsx'
import { StageTabs } from '../StageTabs.tsx'
import { useAskedStage } from '../use-asked-stage.ts'
import { DefinitionNow } from './DefinitionNow.tsx'
import { termsKind } from './terms-kind.ts'
import classes from './TermsView.module.css'

/** One question at a time: what does this stage mean to us? */
export function TermsView() {
  const { t } = useLanguage()
  const { stageIds, stage, choose } = useAskedStage('terms')
  if (stage === undefined) return null

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
