import { useLanguage } from '#ui/language.tsx'
import { QuestionHead } from '../QuestionHead.tsx'
import { StageTabs } from '../StageTabs.tsx'
import { useAskedStage } from '../use-asked-stage.ts'
import classes from './CriteriaView.module.css'
import { StageCriteria } from './StageCriteria.tsx'

/** Which criteria somebody has to meet to enter a stage: a blind vote, stage by stage. */
export function CriteriaView() {
  const { t } = useLanguage()
  const { stageIds, stage, choose } = useAskedStage('criteria')
  if (stage === undefined) return null

  const question = t('criteria.question', { stage: stage.name })
  return (
    <section className={classes.view} aria-labelledby="criteria-title">
      <StageTabs label={t('criteria.stages')} stageIds={stageIds} stageId={stage.id} onChoose={choose} />
      <QuestionHead id="criteria-title" question={question} explanation={t('criteria.explanation')} />
      <StageCriteria key={stage.id} stage={stage} title={question} />
    </section>
  )
}
