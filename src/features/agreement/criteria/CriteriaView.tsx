import type { StageId } from '#domain/identifier.ts'
import { orderedStages } from '#domain/workspace.ts'
import { useWorkspace } from '#session/session-context.tsx'
import { useRemembered } from '#session/use-remembered.ts'
import { useLanguage } from '#ui/language.tsx'
import { stagesToAsk } from '../disputed-stages.ts'
import { QuestionHead } from '../QuestionHead.tsx'
import { StageTabs } from '../StageTabs.tsx'
import classes from './CriteriaView.module.css'
import { StageCriteria } from './StageCriteria.tsx'

/** Which criteria somebody has to meet to enter a stage: a blind vote, stage by stage. */
export function CriteriaView() {
  const { t } = useLanguage()
  const workspace = useWorkspace()
  const [chosen, setChosen] = useRemembered<readonly StageId[]>('criteria/stages', () => [])
  const [wanted, setWanted] = useRemembered<StageId | null>('criteria/stage', () => null)
  const stageIds = stagesToAsk(workspace, 'criteria', chosen)
  const known = stageIds.find((id) => id === wanted) ?? stageIds[0] ?? orderedStages(workspace)[0]?.id
  const stage = known === undefined ? undefined : workspace.stages[known]
  if (stage === undefined) return null

  function choose(id: StageId): void {
    if (!stageIds.includes(id)) setChosen([...chosen, id])
    setWanted(id)
  }

  const question = t('criteria.question', { stage: stage.name })
  return (
    <section className={classes.view} aria-labelledby="criteria-title">
      <StageTabs label={t('criteria.stages')} stageIds={stageIds} stageId={stage.id} onChoose={choose} />
      <QuestionHead id="criteria-title" question={question} explanation={t('criteria.explanation')} />
      <StageCriteria key={stage.id} stage={stage} title={question} />
    </section>
  )
}
